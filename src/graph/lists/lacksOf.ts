import type { ColumnLack } from '../../app/installation/columnRepair';
import { typeOfColumn } from './columnDefinition';
import type { ColumnDeclaration, ListDeclaration } from './declarations';
import type { FoundColumn, FoundList } from './foundList';
import { settingsPage } from './settingsPage';

/**
 * What the columns of a list lack of their declaration, each the first thing to mend. An index, a unique key or a choice
 * more than declared does no harm.
 * @param host the site's, as configured
 */
export const lacksOf = (list: ListDeclaration, found: FoundList, host: string): readonly ColumnLack[] =>
  list.columns.flatMap((column): ColumnLack[] => {
    const at = { list: list.name, column: column.name };
    const known = found.columns.find(({ name }) => name === column.name);
    if (!known) return [{ ...at, what: 'column' }];
    const what = lackOf(column, known);
    if (!what) return [];
    const page = settingsPage(found, host, what, column.name);
    return [
      {
        ...at,
        label: known.displayName || column.name,
        what,
        type: column.type,
        choices: missingChoices(column, known),
        ...(page ? { page } : {}),
      },
    ];
  });

/** A column is made unique with its index, so that one step mends both. */
function lackOf(
  column: ColumnDeclaration,
  found: FoundColumn,
): Exclude<ColumnLack['what'], 'column'> | undefined {
  if (typeOfColumn(found) !== column.type) return 'type';
  if (column.unique && found.enforceUniqueValues !== true) return 'unique';
  if (column.indexed && found.indexed !== true) return 'index';
  return missingChoices(column, found).length > 0 ? 'choices' : undefined;
}

const missingChoices = ({ choices = [] }: ColumnDeclaration, { choice }: FoundColumn): readonly string[] =>
  choices.filter((one) => !choice?.choices?.includes(one));
