import type { NewJournalEntry } from '../domain/journal';
import { instantOf, type Instant } from '../domain/plainDate';
import type { Clock, Pending, PendingRelance, Records, SentCopy, SentItems } from './ports';

export interface Reconciliation {
  /** Written to the journal now, or found there already. */
  readonly confirmed: readonly PendingRelance[];
  /** Not found in Sent Items yet: the copy lags, or the message has not left. */
  readonly waiting: readonly PendingRelance[];
  /** Prepared long ago and never found: forgotten, and told to the person. */
  readonly withdrawn: readonly PendingRelance[];
}

interface Ports {
  readonly pending: Pending;
  readonly sentItems: SentItems;
  readonly records: Pick<Records, 'append'>;
  readonly clock: Clock;
}

const DAY = 24 * 60 * 60 * 1000;
/** A draft may sleep over a long week-end before it is sent; after this, the relance is taken as given up. */
const GIVEN_UP_AFTER = 7 * DAY;
/** Clocks of the machine and of Exchange differ by minutes. */
const CLOCK_MARGIN = 60 * 60 * 1000;

/**
 * Brings the journal up to what really left (decision 2): each relance that this machine remembers is looked for in
 * Sent Items; found, it is appended under its operation id, which the list accepts once. Safe to run at any time, twice,
 * and from two panes at once; a failure leaves everything as it was for the next run.
 */
export async function reconcileJournal(ports: Ports, signal?: AbortSignal): Promise<Reconciliation> {
  const confirmed: PendingRelance[] = [];
  const waiting: PendingRelance[] = [];
  const withdrawn: PendingRelance[] = [];
  const now = Date.parse(ports.clock.now());

  for (const relance of await ports.pending.all()) {
    const since = instantOf(new Date(Date.parse(relance.preparedAt) - CLOCK_MARGIN));
    const copy = earliest(await ports.sentItems.find(relance.marks.operationId, since, signal));
    if (copy) {
      await ports.records.append(entryOf(relance, copy));
      await ports.pending.remove(relance.marks.operationId);
      confirmed.push(relance);
    } else if (now - Date.parse(relance.preparedAt) > GIVEN_UP_AFTER) {
      await ports.pending.remove(relance.marks.operationId);
      withdrawn.push(relance);
    } else {
      waiting.push(relance);
    }
  }
  return { confirmed, waiting, withdrawn };
}

/** The same draft sent again (copied, forwarded) carries the same marks: the relance is the one that left first. */
function earliest(copies: readonly SentCopy[]): SentCopy | undefined {
  return [...copies].sort((one, other) => (one.sentAt < other.sentAt ? -1 : 1))[0];
}

function entryOf(relance: PendingRelance, copy: SentCopy): NewJournalEntry {
  return {
    operationId: relance.marks.operationId,
    dossierId: relance.marks.dossierId,
    at: copy.sentAt as Instant,
    action: 'relance',
    sequence: relance.marks.sequence,
    step: relance.marks.step,
    channel: 'email',
    author: relance.author,
    pieces: relance.pieces,
    message: {
      subject: copy.subject,
      recipients: copy.recipients,
      conversationId: copy.conversationId,
      internetMessageId: copy.internetMessageId,
      graphId: copy.graphId,
      webLink: copy.webLink,
    },
    policyVersion: relance.marks.policyVersion,
    origin: 'gate',
  };
}
