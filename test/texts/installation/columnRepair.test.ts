import { repairGroups, type ColumnRepair } from '../../../src/app/installation/columnRepair';
import { repairSteps, repairTitle, repairWhy } from '../../../src/texts/installation/columnRepair';

const repair = (
  what: ColumnRepair['what'],
  column: string,
  more: Partial<ColumnRepair> = {},
): ColumnRepair => ({
  list: 'Journal',
  column,
  label: column,
  what,
  type: 'text',
  choices: [],
  ...more,
});
const told = (...repairs: readonly ColumnRepair[]): readonly (readonly string[])[] =>
  repairGroups(repairs).map((group) =>
    [repairTitle(group), repairWhy(group), ...repairSteps(group)].map((text) => text.replace(/\s/g, ' ')),
  );

test('the indexes of one list are made on one page, in one go', () => {
  const [journal, contacts] = told(
    repair('index', 'ConversationId', { label: 'Conversation' }),
    repair('index', 'Adresse', { list: 'Contacts' }),
    repair('index', 'Date'),
  );
  expect(journal).toEqual([
    'Journal, « Conversation » (ConversationId) et « Date » : index manquants',
    expect.stringContaining(
      'Au-delà de 5 000 lignes, SharePoint refuse de chercher par une colonne sans index',
    ),
    '« Créer un nouvel index », colonne principale « Conversation », puis « Créer ».',
    'Recommencez pour « Date ».',
  ]);
  expect(contacts).toHaveLength(3);
  expect(contacts![0]).toBe('Contacts, « Adresse » : index manquant');
});

test('choices are named as they are to be written', () => {
  expect(told(repair('choices', 'Style', { type: 'choice', choices: ['formel', 'personnel'] }))).toEqual([
    [
      'Journal, « Style » : choix incomplets',
      'SharePoint ne propose pas « formel » et « personnel » : il peut refuser une ligne que le volet écrit.',
      'Sous « Tapez chaque choix sur une ligne distincte », ajoutez « formel » et « personnel », exactement ainsi, sans retirer les autres. Puis « OK ».',
    ],
  ]);
});

test.each([
  ['boolean', '« Oui/Non »'],
  ['date', '« Date et heure », format « Date uniquement »'],
  ['note', '« Plusieurs lignes de texte », « Texte brut »'],
] as const)('a type, %s, is named as SharePoint offers it', (type, name) => {
  const [lines] = told(repair('type', 'Champ', { type }));
  expect(lines![2]).toBe(`Choisissez le type ${name}, puis « OK ».`);
  expect(lines![1]).toContain('exportez d’abord la liste');
});

test('unique values: what SharePoint asks, and what it refuses', () => {
  const [lines] = told(repair('unique', 'OperationId'), repair('unique', 'Autre'));
  expect(lines).toHaveLength(4);
  expect(lines![2]).toMatch(/« Oui », puis « OK »\. Acceptez l’index/);
  expect(lines![3]).toMatch(/deux fois la même valeur/);
});
