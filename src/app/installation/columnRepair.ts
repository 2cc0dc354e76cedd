/** Types of columns, by the words of the lists' declarations. */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'date' | 'dateTime' | 'choice';

/** A declared column that the list has not: the set-up adds it. */
export interface AbsentColumn {
  readonly list: string;
  readonly column: string;
  readonly what: 'column';
}

/**
 * A column that is there and does not serve as it stands. Only an owner changes it, in SharePoint: Graph creates lists and
 * columns for the set-up, and the product changes nothing that exists.
 */
export interface ColumnRepair {
  readonly list: string;
  readonly column: string;
  /** As SharePoint shows it. */
  readonly label: string;
  readonly what: 'type' | 'index' | 'unique' | 'choices';
  /** Declared. */
  readonly type: ColumnKind;
  /** Those that lack. */
  readonly choices: readonly string[];
  /** SharePoint's own page for it; absent where the service gave no address to be trusted. */
  readonly page?: string;
}

export type ColumnLack = AbsentColumn | ColumnRepair;

export const isAbsent = (lack: ColumnLack): lack is AbsentColumn => lack.what === 'column';
export const isRepair = (lack: ColumnLack): lack is ColumnRepair => lack.what !== 'column';

/** What is done on one page of SharePoint in one go: the indexes of a list together, anything else by itself. */
export function repairGroups(
  repairs: readonly ColumnRepair[],
): readonly (readonly [ColumnRepair, ...ColumnRepair[]])[] {
  const groups = new Map<string, [ColumnRepair, ...ColumnRepair[]]>();
  for (const repair of repairs) {
    const { list, what, column } = repair;
    const key = what === 'index' ? `${list} index` : `${list} ${what} ${column}`;
    const group = groups.get(key);
    if (group) group.push(repair);
    else groups.set(key, [repair]);
  }
  return [...groups.values()];
}
