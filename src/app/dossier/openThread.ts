import type {
  Candidates,
  Clock,
  DossierContacts,
  DossierFile,
  DossierSummary,
  FileCache,
  Records,
  WholeFile,
} from '../ports';
import { recognise, type Hints, type Recognition } from './recognise';

export type Opening =
  | {
      readonly kind: 'found';
      readonly file: DossierFile;
      readonly via: 'conversation' | 'address' | 'chosen' | 'cache';
    }
  | { readonly kind: 'several'; readonly candidates: readonly DossierSummary[] }
  | { readonly kind: 'unknown'; readonly addresses: readonly string[] }
  /** Nobody outside the firm takes part: nothing to look for, nothing asked of SharePoint. */
  | { readonly kind: 'internal' };

interface Ports {
  readonly records: Records;
  readonly cache: FileCache;
  readonly clock: Pick<Clock, 'now'>;
}

/** Hours during which a dossier seen without invoices is taken to have none: they are entered weeks before they are due. */
const NO_INVOICE_HOURS = 24;

/**
 * Recognises the dossier of a message and reads it: two Graph round trips, one after the other. A lone address nearly
 * always says it all; the conversation is asked about with several addresses, and for an address that did not say it
 * last time (a third round trip, the first time that machine meets it). Resource units: 2 and 7, less 2 where the
 * dossier was seen today without invoices: of the contacts, those that the addresses say; `wholeFile` reads the others
 * once somebody is to be written to.
 * @param showCached called before any answer with what this machine knew last, if anything
 */
export async function openThread(
  ports: Ports,
  hints: Hints,
  showCached: (file: DossierFile) => void = () => {},
  signal?: AbortSignal,
): Promise<Opening> {
  if (hints.addresses.length === 0) return { kind: 'internal' };
  const { cache } = ports;

  const remembered = await recallFile(cache, hints);
  if (remembered && !signal?.aborted) showCached(remembered);

  const { candidates, recognition } = await lookFor(ports, hints, signal);
  if (recognition.kind === 'none') return { kind: 'unknown', addresses: hints.addresses };
  if (recognition.kind === 'several') {
    return { kind: 'several', candidates: await ports.records.summaries(recognition.dossierIds, signal) };
  }
  const known =
    remembered?.dossier.id === recognition.dossierId ? remembered : await cache.get(recognition.dossierId);
  const file = await readFile(
    ports,
    recognition.dossierId,
    contactsIn(candidates, recognition.dossierId),
    known,
    signal,
  );
  await remember(cache, hints, candidates, file);
  return { kind: 'found', file, via: recognition.via };
}

/** Reads one dossier that the person chose, whole, and keeps it in the cache. */
export async function openDossier(
  { records, cache }: Ports,
  dossierId: string,
  signal?: AbortSignal,
): Promise<Extract<Opening, { kind: 'found' }> & { readonly file: WholeFile }> {
  const read = await records.read(dossierId, signal, { factures: true });
  const file = { ...read, facturesReadAt: read.readAt };
  await cache.put(file);
  return { kind: 'found', file, via: 'chosen' };
}

/** What the look-up of the message's addresses already said of this dossier's contacts, in SharePoint's order. */
const contactsIn = ({ byAddress, quarantine = [] }: Candidates, dossierId: string): DossierContacts => ({
  contacts: byAddress
    .filter((contact) => contact.dossierId === dossierId)
    .sort((one, other) => Number(one.id) - Number(other.id)),
  quarantine: quarantine.filter(({ list }) => list === 'Contacts'),
});

async function lookFor(
  { records, cache }: Ports,
  hints: Hints,
  signal: AbortSignal | undefined,
): Promise<{ readonly candidates: Candidates; readonly recognition: Recognition }> {
  const { addresses, conversationId } = hints;
  const [address] = addresses;
  const unsure = `thread:${address}`;
  const together = addresses.length > 1 || (await cache.recall(unsure)) !== undefined;
  const first = await records.lookUp(together ? hints : { addresses }, signal);
  const recognition = recognise(first);
  if (together || recognition.kind === 'one' || !conversationId) return { candidates: first, recognition };

  const { byConversation } = await records.lookUp({ addresses: [], conversationId }, signal);
  const candidates = { ...first, byConversation };
  await cache.remember(unsure, byConversation[0] ?? '');
  return { candidates, recognition: recognise(candidates) };
}

/** @param known the last state of this dossier on this machine */
async function readFile(
  { records, cache, clock }: Ports,
  dossierId: string,
  { contacts, quarantine }: DossierContacts,
  known: DossierFile | undefined,
  signal?: AbortSignal,
): Promise<DossierFile> {
  const without = known !== undefined && hadNoInvoice(known, clock);
  const read = await records.readWithoutContacts(dossierId, signal, { factures: !without });
  const file: DossierFile = {
    ...read,
    contacts,
    someContacts: true,
    quarantine: [...quarantine, ...read.quarantine],
    facturesReadAt: without ? known.facturesReadAt : read.readAt,
  };
  await cache.put(file);
  return file;
}

function hadNoInvoice({ factures, facturesReadAt }: DossierFile, clock: Ports['clock']): boolean {
  if (factures.length > 0 || facturesReadAt === undefined) return false;
  const hours = (Date.parse(clock.now()) - Date.parse(facturesReadAt)) / 3_600_000;
  return hours >= 0 && hours < NO_INVOICE_HOURS;
}

const keysOf = (hints: Hints): readonly string[] => [
  ...(hints.conversationId ? [`conversation:${hints.conversationId}`] : []),
  // Several people may belong to several dossiers: only a lone address is worth remembering.
  ...(hints.addresses.length === 1 ? [`address:${hints.addresses[0]}`] : []),
];

async function recallFile(cache: FileCache, hints: Hints): Promise<DossierFile | undefined> {
  for (const key of keysOf(hints)) {
    const dossierId = await cache.recall(key);
    const file = dossierId ? await cache.get(dossierId) : undefined;
    if (file) return file;
  }
  return undefined;
}

async function remember(
  cache: FileCache,
  hints: Hints,
  candidates: Candidates,
  file: DossierFile,
): Promise<void> {
  const shared = new Set(candidates.byAddress.map((contact) => contact.dossierId)).size > 1;
  for (const key of keysOf(hints)) {
    // An address of two dossiers must be asked again in another thread.
    if (shared && key.startsWith('address:')) continue;
    await cache.remember(key, file.dossier.id);
  }
}
