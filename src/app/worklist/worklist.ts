import type { Contact } from '../../domain/dossier';
import { dayOf } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import type { WorklistRow } from '../../domain/worklist/worklist';
import { dueToday } from './dueToday';
import { openDossier } from '../dossier/openThread';
import { mainContact } from '../dossier/mainContact';
import type { Clock, DossierFile, FileCache, Mailbox, Pending, Records, WholeFile } from '../ports';
import { openPrepared } from '../relance/prepareFollowUp';
import type { DueNow, PreparedRelance } from '../relance/prepareRelance';
import type {
  KeptWorklist,
  WorklistCache,
  WorklistFiles,
  WorklistProgress,
  Worklists,
} from './worklistPorts';

/** Minutes during which the list is not read again by itself: each row is read again when it is acted upon. */
const FRESH_MINUTES = 15;

/** Whether the list kept on this machine is recent enough to be left as it is. */
export function isFresh(kept: KeptWorklist, clock: Clock): boolean {
  const minutes = (Date.parse(clock.now()) - Date.parse(kept.readAt)) / 60_000;
  return minutes >= 0 && minutes < FRESH_MINUTES && dayOf(kept.readAt) === clock.today();
}

/** Reads what changed since the list known, or the whole list, and keeps it. */
export async function readWorklist(
  ports: { readonly worklists: Worklists; readonly cache: WorklistCache; readonly clock: Clock },
  address: string,
  options: { readonly onProgress?: WorklistProgress; readonly signal?: AbortSignal },
  known?: WorklistFiles,
): Promise<KeptWorklist> {
  const readAt = ports.clock.now();
  const read =
    (known && (await ports.worklists.since(address, known, options.signal))) ??
    (await ports.worklists.mine(address, options));
  await ports.cache.put({ ...read, readAt });
  return { ...read, readAt, changed: [] };
}

interface Ports {
  readonly policy: Policy;
  readonly clock: Clock;
  readonly records: Records;
  readonly cache: FileCache;
  readonly mailbox: Pick<Mailbox, 'openNewMessage'>;
  readonly pending: Pending;
  /** The templates' renderer, loaded when a relance is first prepared. */
  preparing(): Promise<{
    prepare(file: DossierFile, due: DueNow, to: Contact | undefined): PreparedRelance;
  }>;
}

export type OpenedRelance =
  | { readonly kind: 'opened'; readonly relance: PreparedRelance }
  /** Something happened in the dossier since the list was read: no e-mail is due any more. */
  | { readonly kind: 'nothing-due' };

/**
 * From a row to its message, in a form of its own: the dossier is read again first, one round trip of nine resource
 * units, because the list may be minutes old. The draft finds its relance by the reference line.
 */
export async function openRelance(
  ports: Ports,
  row: Pick<WorklistRow, 'dossier' | 'due'>,
): Promise<OpenedRelance> {
  const found = await dueAgain(ports, row);
  if (!found) return { kind: 'nothing-due' };
  const relance = (await ports.preparing()).prepare(found.file, found.due, mainContact(found.file));
  await openPrepared(ports.mailbox, ports.pending, relance);
  return { kind: 'opened', relance };
}

/** A row's dossier read again, and its e-mail if one is still due. */
export async function dueAgain(
  ports: Pick<Ports, 'policy' | 'clock' | 'records' | 'cache'>,
  { dossier, due: listed }: Pick<WorklistRow, 'dossier' | 'due'>,
  signal?: AbortSignal,
): Promise<{ readonly file: WholeFile; readonly due: DueNow } | undefined> {
  const opening = await openDossier(ports, dossier.id, signal);
  const due = dueToday(ports.policy, opening.file, ports.clock.today()).find(
    (one): one is DueNow => one.kind === 'due' && one.sequence === listed.sequence,
  );
  return due && due.channel === 'email' ? { file: opening.file, due } : undefined;
}
