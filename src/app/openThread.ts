import type { Candidates, DossierFile, DossierSummary, FileCache, Records } from './ports';
import { recognise, type Hints } from './recognise';

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
}

const keysOf = (hints: Hints): readonly string[] => [
  ...(hints.conversationId ? [`conversation:${hints.conversationId}`] : []),
  // Several people may belong to several dossiers: only a lone address is worth remembering.
  ...(hints.addresses.length === 1 ? [`address:${hints.addresses[0]}`] : []),
];

/**
 * Recognises the dossier of a message and reads it: at most two Graph round trips, one after the other.
 * @param showCached called before any answer with what this machine knew last, if anything
 */
export async function openThread(
  { records, cache }: Ports,
  hints: Hints,
  showCached: (file: DossierFile) => void = () => {},
  signal?: AbortSignal,
): Promise<Opening> {
  if (hints.addresses.length === 0) return { kind: 'internal' };

  const remembered = await recallFile(cache, hints);
  if (remembered && !signal?.aborted) showCached(remembered);

  const candidates = await records.lookUp(hints, signal);
  const recognition = recognise(candidates);
  if (recognition.kind === 'none') return { kind: 'unknown', addresses: hints.addresses };
  if (recognition.kind === 'several') {
    return { kind: 'several', candidates: await records.summaries(recognition.dossierIds, signal) };
  }
  const file = await readFile({ records, cache }, recognition.dossierId, signal);
  await remember(cache, hints, candidates, file);
  return { kind: 'found', file, via: recognition.via };
}

/** Reads one dossier that the person chose, and keeps it in the cache. */
export async function openDossier(ports: Ports, dossierId: string, signal?: AbortSignal): Promise<Opening> {
  return { kind: 'found', file: await readFile(ports, dossierId, signal), via: 'chosen' };
}

async function readFile(
  { records, cache }: Ports,
  dossierId: string,
  signal?: AbortSignal,
): Promise<DossierFile> {
  const file = await records.read(dossierId, signal);
  await cache.put(file);
  return file;
}

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
