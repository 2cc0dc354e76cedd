import {
  LISTS,
  type ColumnDeclaration,
  type ColumnType,
  type ListDeclaration,
} from '../../src/graph/lists/declarations';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'Une ligne de texte',
  note: 'Plusieurs lignes de texte, sans mise en forme',
  number: 'Nombre',
  boolean: 'Oui/Non',
  date: 'Date, sans heure',
  dateTime: 'Date et heure',
  choice: 'Choix',
};

const rightsOf = ({ appendOnly, ownersOnly }: ListDeclaration): string =>
  ownersOnly
    ? 'Propriétaires : ajout. Autres : lecture. Personne ne modifie ni ne supprime.'
    : appendOnly
      ? 'Membres : ajout et lecture. Personne ne modifie ni ne supprime.'
      : 'Membres : ajout, lecture et modification.';

const rowOf = ({ name, label, type, required, indexed, unique, choices }: ColumnDeclaration): string =>
  `| \`${name}\` | ${label} | ${TYPES[type]}${choices ? ` : ${choices.join(', ')}` : ''} | ${required ? 'oui' : ''} | ${indexed ? 'oui' : ''} | ${unique ? 'oui' : ''} |`;

const sectionOf = (list: ListDeclaration): string =>
  [
    `## ${list.name}`,
    rightsOf(list),
    [
      '| nom | libellé | type | obligatoire | indexée | unique |',
      '| --- | --- | --- | --- | --- | --- |',
      ...list.columns.map(rowOf),
    ].join('\n'),
  ].join('\n\n');

/** The page of the SharePoint lists, from their declarations. */
export const listTables = (): string =>
  `${[
    '# Les listes SharePoint',
    'Page produite par `npm run docs` à partir de `src/graph/lists/declarations.ts` ; ne pas la modifier à la main.',
    'Le nom d’une liste est aussi son titre. Le nom d’une colonne est son nom interne : SharePoint le fixe à la création, créez donc la colonne sous ce nom, puis donnez-lui son libellé. Une colonne indexée manquante fait échouer les recherches au-delà de 5 000 éléments ; une colonne unique empêche d’écrire deux fois la même chose. La mise en place crée les listes et les colonnes ainsi ; ce qui manque à une colonne déjà créée s’ajoute à la main, dans SharePoint.',
    ...Object.values(LISTS).map(sectionOf),
  ].join('\n\n')}\n`.replace(/ ([:;!?])/g, '\u00A0$1');
