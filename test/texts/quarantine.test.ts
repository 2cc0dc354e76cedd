import { quarantineText } from '../../src/texts/quarantine';

const N = '\u00A0';

test.each([
  [
    [{ list: 'Pieces', itemId: '1', fields: ['Echeance'] }],
    `1${N}ligne illisible dans Pièces (colonne Echeance)${N}: le reste du dossier est complet. Faites-la corriger dans SharePoint.`,
  ],
  [
    [
      { list: 'Pieces', itemId: '1', fields: ['Echeance', 'Libelle'] },
      { list: 'Journal', itemId: '4', fields: ['Echeance'] },
    ],
    `2${N}lignes illisibles dans Pièces et Journal (colonnes Echeance et Libelle)${N}: le reste du dossier est complet. Faites-les corriger dans SharePoint.`,
  ],
])('%j', (rows, text) => {
  expect(quarantineText(rows)).toBe(text);
});
