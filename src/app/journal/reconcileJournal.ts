import { instantOf } from '../../domain/dates/plainDate';
import { ownAddresses } from '../../domain/policy/ownAddresses';
import type { Policy } from '../../domain/policy/schema';
import { departure, entryOfCopy } from './entryOfCopy';
import { isFailure } from '../failure';
import type { Clock, Pending, PendingRelance, Records, SentItems } from '../ports';

export interface Reconciliation {
  /** Written to the journal now, or found there already. */
  readonly confirmed: readonly PendingRelance[];
  /** Not found in Sent Items yet: the copy lags, or the message has not left. */
  readonly waiting: readonly PendingRelance[];
  /** Prepared long ago and never found: given up, and told to the person. */
  readonly withdrawn: readonly PendingRelance[];
  /** Why some of those that wait could not be looked for or written; the others were. */
  readonly trouble?: unknown;
}

interface Ports {
  readonly pending: Pending;
  readonly sentItems: Pick<SentItems, 'find'>;
  readonly records: Pick<Records, 'append'>;
  readonly clock: Clock;
  /** Says which addresses are the firm's own. */
  readonly policy: Pick<Policy, 'firm'>;
}

const DAY = 24 * 60 * 60 * 1000;
/** A draft may sleep over a long week-end before it is sent; after this, the relance is taken as given up. */
const GIVEN_UP_AFTER = 7 * DAY;
/** Until then it is still known, should the draft leave after all: the look through Sent Items finds it. */
const FORGOTTEN_AFTER = 60 * DAY;
/** Clocks of the machine and of Exchange differ by minutes, and somebody may have set one to another day. */
const CLOCK_MARGIN = DAY;

/**
 * Brings the journal up to what really left (decision 2): each relance that this machine remembers is looked for in
 * Sent Items; found, it is appended under its operation id, which the list accepts once. Nothing is written for a message
 * that was not found. Safe to run at any time, twice, and from two panes at once; what fails is left for the next run.
 */
export async function reconcileJournal(ports: Ports, signal?: AbortSignal): Promise<Reconciliation> {
  const confirmed: PendingRelance[] = [];
  const waiting: PendingRelance[] = [];
  const withdrawn: PendingRelance[] = [];
  let trouble: unknown;
  const now = Date.parse(ports.clock.now());

  const settle = async (relance: PendingRelance): Promise<void> => {
    const age = now - Date.parse(relance.heldUntil ?? relance.preparedAt);
    if (relance.withdrawnAt) {
      if (age > FORGOTTEN_AFTER) await ports.pending.remove(relance.marks.operationId);
    } else if (await confirm(ports, relance, signal)) {
      await ports.pending.remove(relance.marks.operationId);
      confirmed.push(relance);
    } else if (age > GIVEN_UP_AFTER) {
      await ports.pending.put({ ...relance, withdrawnAt: ports.clock.now() });
      withdrawn.push(relance);
    } else {
      waiting.push(relance);
    }
  };

  for (const relance of await ports.pending.all()) {
    if (isAboutEverything(trouble)) {
      if (!relance.withdrawnAt) waiting.push(relance);
      continue;
    }
    try {
      await settle(relance);
    } catch (error) {
      if (signal?.aborted) throw error;
      trouble ??= error;
      if (isAboutEverything(error)) trouble = error;
      waiting.push(relance);
    }
  }
  return { confirmed, waiting, withdrawn, ...(trouble === undefined ? {} : { trouble }) };
}

/** One dossier that refuses says nothing of the others; a service that does not answer would refuse them all. */
const isAboutEverything = (error: unknown): boolean =>
  error !== undefined && !isFailure(error, 'forbidden', 'not-found', 'bad-data', 'conflict', 'service-error');

async function confirm(ports: Ports, relance: PendingRelance, signal?: AbortSignal): Promise<boolean> {
  const { marks, author, pieces } = relance;
  const since = instantOf(new Date(Date.parse(relance.preparedAt) - CLOCK_MARGIN));
  const own = ownAddresses(ports.policy.firm.ownAddresses, author);
  const copy = departure(await ports.sentItems.find(marks.operationId, since, signal), own);
  if (!copy) return false;
  const { operationId, dossierId } = marks;
  await ports.records.append(
    entryOfCopy({ copy, operationId, dossierId, marks, pending: relance, pieces, author }),
  );
  return true;
}
