import type { Quarantined } from '../app/ports';
import { counted, listed } from './format';
import { fr } from './fr';

/** Rows of SharePoint that could not be read: how many, in which list, which columns. Never their contents. */
export function quarantineText(rows: readonly Quarantined[]): string {
  const lists = [...new Set(rows.map((row) => row.list))];
  const columns = [...new Set(rows.flatMap((row) => row.fields))];
  const where = columns.length > 0 ? fr` (${plural(columns.length)} ${listed(columns)})` : '';
  return fr`${counted(rows.length, 'ligne illisible', 'lignes illisibles')} dans ${listed(lists)}${where} : le reste du dossier est complet. Faites corriger ces lignes dans SharePoint.`;
}

const plural = (count: number): string => (count > 1 ? 'colonnes' : 'colonne');
