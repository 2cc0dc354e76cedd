import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ColumnDeclaration, ColumnType } from '../../../../graph/lists/declarations';
import { stableGuid } from '../../stableGuid';
import type { StoredColumn, StoredList } from '../../store/listModel';
import { invalidRequest } from '../problem';

/** SharePoint's own columns, beside those of the list. */
export const BUILT_IN: readonly (readonly [name: string, label: string, type: ColumnType])[] = [
  ['ID', 'ID', 'number'],
  ['Created', 'Créé', 'dateTime'],
  ['Modified', 'Modifié', 'dateTime'],
  ['ContentType', 'Type de contenu', 'text'],
  ['_UIVersionString', 'Version', 'text'],
];

type Facet = Pick<ColumnDefinition, 'text' | 'number' | 'boolean' | 'dateTime' | 'choice'>;

function facetOf(type: ColumnType, choices: readonly string[]): Facet {
  switch (type) {
    case 'text':
      return {
        text: {
          allowMultipleLines: false,
          appendChangesToExistingText: false,
          linesForEditing: 0,
          maxLength: 255,
        },
      };
    case 'note':
      return {
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: false,
          linesForEditing: 6,
          textType: 'plain',
        },
      };
    case 'number':
      return { number: { decimalPlaces: 'automatic', displayAs: 'number' } };
    case 'boolean':
      return { boolean: {} };
    case 'date':
      return { dateTime: { displayAs: 'standard', format: 'dateOnly' } };
    case 'dateTime':
      return { dateTime: { displayAs: 'standard', format: 'dateTime' } };
    case 'choice':
      return { choice: { allowTextEntry: false, choices: [...choices], displayAs: 'dropDownMenu' } };
  }
}

export const shownColumn = (column: StoredColumn): Record<string, unknown> => ({
  columnGroup: 'Colonnes personnalisées',
  description: column.description,
  displayName: column.displayName,
  enforceUniqueValues: column.unique,
  hidden: false,
  id: column.id,
  indexed: column.indexed,
  name: column.name,
  readOnly: column.readOnly,
  required: column.required,
  ...facetOf(column.type, column.choices),
});

export const shownColumns = (list: StoredList): Record<string, unknown>[] => [
  ...list.columns.map(shownColumn),
  ...BUILT_IN.map(([name, displayName, type]) =>
    shownColumn({
      id: stableGuid(`column:${name}`),
      name,
      displayName,
      description: '',
      type,
      required: false,
      indexed: name === 'ID',
      unique: false,
      readOnly: true,
      choices: [],
    }),
  ),
];

function typeOf(definition: ColumnDefinition): ColumnType {
  if (definition.boolean) return 'boolean';
  if (definition.number) return 'number';
  if (definition.choice) return 'choice';
  if (definition.dateTime) return definition.dateTime.format === 'dateOnly' ? 'date' : 'dateTime';
  if (definition.text) return definition.text.allowMultipleLines ? 'note' : 'text';
  throw invalidRequest();
}

/** A column definition sent by a client, as a declaration. Throws a 400. */
export function readColumn(definition: ColumnDefinition): ColumnDeclaration {
  const { name } = definition;
  // SharePoint would encode other characters in the internal name; the product has no need of them.
  if (!name || !/^[A-Za-z_]\w{0,31}$/.test(name)) throw invalidRequest();
  const type = typeOf(definition);
  const indexed = Boolean(definition.indexed);
  const unique = Boolean(definition.enforceUniqueValues);
  if ((indexed && type === 'note') || (unique && !indexed)) throw invalidRequest();
  return {
    name,
    label: definition.displayName ?? name,
    type,
    required: Boolean(definition.required),
    indexed,
    unique,
    choices: definition.choice?.choices ?? [],
  };
}
