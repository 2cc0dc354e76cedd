import type { Quarantined } from '../../app/ports';
import { counted, listed, plural } from '../format';
import { fr } from '../fr';

/** SharePoint shows its lists by these names. */
const LISTS: Readonly<Record<string, string>> = { Pieces: 'Pièces' };

/** More numbers than that are no help. */
const MOST_NUMBERS = 3;

/** Rows of SharePoint that could not be read: how many, in which list, which columns to look at. Never their contents. */
export function quarantineText(rows: readonly Quarantined[]): string {
  const lists = [...new Set(rows.map((row) => LISTS[row.list] ?? row.list))];
  const columns = [...new Set(rows.flatMap((row) => row.fields))].map((column) => fr`« ${column} »`);
  const numbers = rows.map(({ itemId }) => itemId).filter(Boolean);
  const which =
    lists.length === 1 && numbers.length > 0 && numbers.length <= MOST_NUMBERS
      ? fr` (${plural(numbers.length, 'élément')} ${listed(numbers)})`
      : '';
  const faulty = plural(columns.length, 'est vide ou mal remplie', 'sont vides ou mal remplies');
  const why =
    columns.length > 0
      ? fr` : ${plural(columns.length, 'la colonne', 'les colonnes')} ${listed(columns)} ${faulty}`
      : '';
  const mend = plural(rows.length, 'Faites-la', 'Faites-les');
  return fr`${counted(rows.length, 'ligne illisible', 'lignes illisibles')} dans ${listed(lists)}${which}${why}. Le reste est complet. ${mend} corriger dans SharePoint.`;
}
