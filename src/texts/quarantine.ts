import type { Quarantined } from '../app/ports';
import { counted, listed, plural } from './format';
import { fr } from './fr';

/** SharePoint shows its lists by these names. */
const LISTS: Readonly<Record<string, string>> = { Pieces: 'Pièces' };

/** Rows of SharePoint that could not be read: how many, in which list, which columns. Never their contents. */
export function quarantineText(rows: readonly Quarantined[]): string {
  const lists = [...new Set(rows.map((row) => LISTS[row.list] ?? row.list))];
  const columns = [...new Set(rows.flatMap((row) => row.fields))];
  const where = columns.length > 0 ? ` (${plural(columns.length, 'colonne')} ${listed(columns)})` : '';
  const mend = plural(rows.length, 'Faites-la', 'Faites-les');
  return fr`${counted(rows.length, 'ligne illisible', 'lignes illisibles')} dans ${listed(lists)}${where} : le reste du dossier est complet. ${mend} corriger dans SharePoint.`;
}
