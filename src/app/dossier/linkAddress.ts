import type { Address, Clock, FileCache, Records } from '../ports';
import { openDossier, type Opening } from './openThread';

/** Adds an unknown sender to a dossier that the person chose, then opens it. Doing it twice changes nothing. */
export async function linkAddress(
  ports: { readonly records: Records; readonly cache: FileCache; readonly clock: Pick<Clock, 'now'> },
  dossierId: string,
  contact: Address,
): Promise<Opening> {
  await ports.records.link(dossierId, contact);
  return openDossier(ports, dossierId);
}
