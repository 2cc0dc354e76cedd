import { quarantineText } from '../../../src/texts/agreement/quarantine';

const N = '\u00A0';

const row = (list: string, itemId: string, ...fields: string[]) => ({ list, itemId, fields });

test.each([
  [
    [row('Pieces', '1', 'Échéance interne')],
    `1${N}ligne illisible dans Pièces (élément 1)${N}: la colonne «${N}Échéance interne${N}» est vide ou mal remplie. Le reste est complet. Faites-la corriger dans SharePoint.`,
  ],
  [
    [row('Pieces', '1', 'Échéance interne', 'Pièce'), row('Journal', '4', 'Pièce')],
    `2${N}lignes illisibles dans Pièces et Journal${N}: les colonnes «${N}Échéance interne${N}» et «${N}Pièce${N}» sont vides ou mal remplies. Le reste est complet. Faites-les corriger dans SharePoint.`,
  ],
  [
    [row('Pieces', '')],
    `1${N}ligne illisible dans Pièces. Le reste est complet. Faites-la corriger dans SharePoint.`,
  ],
])('%j', (rows, text) => {
  expect(quarantineText(rows)).toBe(text);
});
