import { nameMatches } from '../../domain/worklist/nameMatches';
import type { DossierSummary, FileCache, Records } from '../ports';
import type { WorklistCache } from './worklistPorts';

/** Of those that this machine knows: the list must leave room for the others. */
const MOST_KNOWN = 10;

export interface FindPorts {
  readonly records: Pick<Records, 'search'>;
  readonly cache: Pick<FileCache, 'dossiers'>;
  readonly worklistCache: Pick<WorklistCache, 'get'>;
}

/**
 * Dossiers to choose from by what is typed, in one Graph round trip. SharePoint finds a name by its beginning only; the
 * dossiers that this machine knows, of the worklist and those opened lately, are found by any word of it. These come
 * first, and stay where they are.
 * @param showKnown called before SharePoint answers with what this machine knows, if anything
 */
export async function findDossiers(
  { records, cache, worklistCache }: FindPorts,
  text: string,
  showKnown: (dossiers: readonly DossierSummary[]) => void = () => {},
  signal?: AbortSignal,
): Promise<readonly DossierSummary[]> {
  const known = knownDossiers(cache, worklistCache, text).then((dossiers) => {
    if (dossiers.length > 0 && !signal?.aborted) showKnown(dossiers);
    return dossiers;
  });
  const [first, found] = await Promise.all([known, records.search(text, signal)]);
  return distinct([...first, ...found]);
}

async function knownDossiers(
  cache: FindPorts['cache'],
  worklistCache: FindPorts['worklistCache'],
  text: string,
): Promise<readonly DossierSummary[]> {
  const [opened, listed] = await Promise.all([cache.dossiers(), worklistCache.get()]);
  return distinct([...opened, ...(listed?.files ?? []).map(({ dossier }) => dossier)])
    .filter(({ client, reference }) => nameMatches(`${client} ${reference}`, text))
    .sort((one, other) => one.client.localeCompare(other.client, 'fr'))
    .slice(0, MOST_KNOWN);
}

const distinct = (dossiers: readonly DossierSummary[]): readonly DossierSummary[] => [
  ...new Map(dossiers.map((dossier) => [dossier.id, dossier])).values(),
];
