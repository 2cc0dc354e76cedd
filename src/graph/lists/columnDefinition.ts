import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ColumnDeclaration, ColumnType } from './declarations';

type Facet = Pick<ColumnDefinition, 'text' | 'number' | 'boolean' | 'dateTime' | 'choice'>;

/** A declared column as Graph creates it. */
export const columnDefinition = (column: ColumnDeclaration): ColumnDefinition => ({
  name: column.name,
  displayName: column.label,
  required: column.required ?? false,
  indexed: column.indexed ?? false,
  enforceUniqueValues: column.unique ?? false,
  ...facetOf(column),
});

function facetOf({ type, choices = [] }: ColumnDeclaration): Facet {
  switch (type) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: 255 } };
    case 'note':
      return { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } };
    case 'number':
      return { number: { decimalPlaces: 'automatic' } };
    case 'boolean':
      return { boolean: {} };
    case 'date':
      return { dateTime: { format: 'dateOnly' } };
    case 'dateTime':
      return { dateTime: { format: 'dateTime' } };
    case 'choice':
      return { choice: { allowTextEntry: false, choices: [...choices], displayAs: 'dropDownMenu' } };
  }
}

/** The type of a column that exists, as declarations name it; `undefined` for one that the product never makes. */
export function typeOfColumn(found: Partial<Facet>): ColumnType | undefined {
  if (found.text) return found.text.allowMultipleLines ? 'note' : 'text';
  if (found.dateTime) return found.dateTime.format === 'dateOnly' ? 'date' : 'dateTime';
  if (found.choice) return 'choice';
  if (found.number) return 'number';
  return found.boolean ? 'boolean' : undefined;
}
