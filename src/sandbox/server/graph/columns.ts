import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ColumnDeclaration, ColumnType } from '../../../graph/lists/declarations';
import { isUniqueViolation } from '../store/database';
import type { StoredColumn, StoredList } from '../store/listModel';
import { columnOf } from '../store/listModel';
import { stableGuid } from '../stableGuid';
import type { ListContext } from './context';
import { listOf } from './lists';
import type { Operation } from './operation';
import { pick } from './picked';
import { GraphProblem, invalidRequest, itemNotFound } from './problem';
import { SCOPES, mayManageLists } from './rights';
import { parseQuery } from '../odata/queryOptions';

/** Indexes that one list may have. */
const MOST_INDEXES = 20;

/** SharePoint's own columns, beside those of the list. */
const BUILT_IN: readonly (readonly [name: string, label: string, type: ColumnType])[] = [
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

const shownColumn = (column: StoredColumn): Record<string, unknown> => ({
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

function checkIndexes(list: StoredList, added: boolean): void {
  if (added && list.columns.filter((column) => column.indexed).length >= MOST_INDEXES) throw invalidRequest();
}

export const columnOperations = (context: ListContext): Operation[] => [
  {
    method: 'GET',
    pattern: '/sites/{site}/lists/{list}/columns',
    scopes: SCOPES.readList,
    units: 2,
    answer: ({ params, url }) => {
      const { select } = parseQuery(url);
      const list = listOf(context, params);
      return {
        status: 200,
        body: {
          '@odata.context': `${context.root()}/$metadata#sites('${encodeURIComponent(list.siteId)}')/lists('${list.id}')/columns`,
          value: shownColumns(list).map((column) => pick(column, select)),
        },
      };
    },
  },
  {
    method: 'GET',
    pattern: '/sites/{site}/lists/{list}/columns/{column}',
    scopes: SCOPES.readList,
    units: 1,
    answer: ({ params }) => ({
      status: 200,
      body: shownColumn(columnAt(listOf(context, params), params.column!)),
    }),
  },
  {
    method: 'POST',
    pattern: '/sites/{site}/lists/{list}/columns',
    scopes: SCOPES.manageList,
    units: 2,
    answer: ({ params, body, caller }) => {
      mayManageLists(caller);
      const list = listOf(context, params);
      const column = readColumn((body ?? {}) as ColumnDefinition);
      const taken = [...list.columns.map(({ name }) => name), ...BUILT_IN.map(([name]) => name)];
      if (taken.some((name) => name.toLowerCase() === column.name.toLowerCase())) {
        throw new GraphProblem(409, 'nameAlreadyExists', 'A column with that name already exists.');
      }
      checkIndexes(list, Boolean(column.indexed));
      return { status: 201, body: shownColumn(context.store.addColumn(list, column)) };
    },
  },
  {
    method: 'PATCH',
    pattern: '/sites/{site}/lists/{list}/columns/{column}',
    scopes: SCOPES.manageList,
    units: 2,
    answer: ({ params, body, caller }) => {
      mayManageLists(caller);
      const list = listOf(context, params);
      const before = columnAt(list, params.column!);
      const change = (body ?? {}) as ColumnDefinition;
      const after: StoredColumn = {
        ...before,
        displayName: change.displayName ?? before.displayName,
        description: change.description ?? before.description,
        required: change.required ?? before.required,
        indexed: change.indexed ?? before.indexed,
        unique: change.enforceUniqueValues ?? before.unique,
        choices: change.choice?.choices ?? before.choices,
      };
      if ((after.indexed && after.type === 'note') || (after.unique && !after.indexed))
        throw invalidRequest();
      checkIndexes(list, after.indexed && !before.indexed);
      try {
        return { status: 200, body: shownColumn(context.store.changeColumn(list, after)) };
      } catch (error) {
        if (isUniqueViolation(error)) throw invalidRequest('The column holds duplicate values.');
        throw error;
      }
    },
  },
];

function columnAt(list: StoredList, idOrName: string): StoredColumn {
  const column = list.columns.find(({ id }) => id === idOrName) ?? columnOf(list, idOrName);
  if (!column) throw itemNotFound();
  return column;
}
