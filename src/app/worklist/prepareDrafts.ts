import type { Contact } from '../../domain/dossier';
import type { Policy } from '../../domain/policy/schema';
import type { Approver } from '../../domain/policy/sequence';
import type { WorklistRow } from '../../domain/worklist/worklist';
import type { Drafts } from './draftPorts';
import { isFailure } from '../failure';
import type { Clock, DossierFile, FileCache, Pending, Records } from '../ports';
import { mainContact } from '../dossier/mainContact';
import type { DueNow, PreparedRelance } from '../relance/prepareRelance';
import { dueAgain } from './worklist';

interface Ports {
  readonly policy: Policy;
  readonly clock: Clock;
  readonly records: Records;
  readonly cache: FileCache;
  readonly pending: Pending;
  readonly drafts: Drafts;
  /** The templates' renderer, loaded when a relance is first prepared. */
  preparing(): Promise<{
    prepare(file: DossierFile, due: DueNow, to: Contact | undefined): PreparedRelance;
  }>;
}

export type Drafted =
  | { readonly kind: 'drafted'; readonly step: string; readonly approvals: readonly Approver[] }
  /** Something happened in the dossier since the list was read: no e-mail is due any more. */
  | { readonly kind: 'nothing-due' }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Prepares several relances as drafts, one after the other: each dossier is read again first, and each message is to be read
 * and sent by a person. One that fails does not hold up the others, unless nobody is signed in.
 * @param onRow told of each row as it begins (`undefined`) and as it ends
 */
export async function prepareDrafts(
  ports: Ports,
  rows: readonly WorklistRow[],
  onRow: (row: WorklistRow, outcome: Drafted | undefined) => void,
  signal?: AbortSignal,
): Promise<void> {
  for (const row of rows) {
    if (signal?.aborted) return;
    onRow(row, undefined);
    const outcome = await draft(ports, row, signal).catch((error: unknown): Drafted => ({
      kind: 'failed',
      error,
    }));
    onRow(row, outcome);
    if (outcome.kind === 'failed' && isFailure(outcome.error, ...NOBODY)) throw outcome.error;
  }
}

const NOBODY = ['sign-in-needed', 'sign-in-cancelled', 'sign-in-unavailable', 'session-expired'] as const;

async function draft(ports: Ports, row: WorklistRow, signal?: AbortSignal): Promise<Drafted> {
  const found = await dueAgain(ports, row, signal);
  if (!found) return { kind: 'nothing-due' };
  const { file, due } = found;
  const { pending, to, subject, html } = (await ports.preparing()).prepare(file, due, mainContact(file));
  // Remembered first: a draft finds its relance by the reference line, on this machine.
  await ports.pending.put(pending);
  const { operationId } = pending.marks;
  try {
    await ports.drafts.create({ operationId, to, subject, html }, signal);
  } catch (error) {
    // Refused, there is no draft; lost, there may be one, and it must still find its relance.
    if (!isFailure(error, 'unreachable', 'timeout', 'service-error', 'throttled', 'cancelled'))
      await ports.pending.remove(operationId);
    throw error;
  }
  return { kind: 'drafted', step: due.step, approvals: due.approvals };
}
