import { literal, queryString, segment } from '../odata';
import type { ListDeclaration } from './declarations';

type Column<L extends ListDeclaration> = L['columns'][number]['name'];

/** The columns that SharePoint can search at any size of the list. */
export type IndexedColumn<L extends ListDeclaration> = Extract<
  L['columns'][number],
  { readonly indexed: true }
>['name'];

type Test =
  | { readonly test: 'equals'; readonly value: string }
  /** Searched by the index of the one column; all together may leave 5,000 rows. */
  | { readonly test: 'oneOf' | 'startsWithOneOf'; readonly values: readonly string[] }
  /** From one value on, up to another that is left out. */
  | { readonly test: 'between'; readonly from: string; readonly to: string };

/** How a list is asked for: by an indexed column first (a filter on any other fails beyond 5,000 rows), or from its beginning. */
export interface Query<L extends ListDeclaration> {
  readonly where?: { readonly column: IndexedColumn<L> } & Test;
  /** Columns to give, the required ones among them; all when absent. */
  readonly columns?: readonly Column<L>[];
  /** Gives `Row.changedAt`. */
  readonly changedAt?: true;
  /** Rows in one page. */
  readonly top: number;
}

/** Items of a list with all their declared columns, relative to the site. One query costs 2 resource units. */
export function itemsUrl<L extends ListDeclaration>(
  list: L,
  { where, top, columns, changedAt }: Query<L>,
): string {
  const filter = where && filterOf(`fields/${where.column}`, where);
  return `/lists/${segment(list.name)}/items${queryString({ $filter: filter, $select: changedAt ? `${SELECTED},lastModifiedDateTime` : SELECTED, $expand: fieldsOf(list, columns), $top: top })}`;
}

function filterOf(column: string, where: Test): string {
  switch (where.test) {
    case 'equals':
      return `${column} eq ${literal(where.value)}`;
    case 'startsWithOneOf':
      return where.values.map((value) => `startswith(${column},${literal(value)})`).join(' or ');
    case 'between':
      return `${column} ge ${literal(where.from)} and ${column} lt ${literal(where.to)}`;
    case 'oneOf':
      return where.values.map((value) => `${column} eq ${literal(value)}`).join(' or ');
  }
}

/** One item by its id: 1 resource unit. */
export const itemUrl = (list: ListDeclaration, id: string): string =>
  `/lists/${segment(list.name)}/items/${segment(id)}${queryString({ $select: SELECTED, $expand: fieldsOf(list) })}`;

/** Who changed one item last: 1 resource unit. */
export const handUrl = (list: ListDeclaration, id: string): string =>
  `/lists/${segment(list.name)}/items/${segment(id)}${queryString({ $select: 'id,lastModifiedBy' })}`;

/** Where new items are posted. */
export const newItemUrl = (list: ListDeclaration): string => `/lists/${segment(list.name)}/items`;

/** The columns of one item, to be changed. */
export const fieldsUrl = (list: ListDeclaration, id: string): string =>
  `/lists/${segment(list.name)}/items/${segment(id)}/fields`;

const SELECTED = 'id,eTag,createdDateTime,createdBy';

const fieldsOf = <L extends ListDeclaration>(
  list: L,
  columns: readonly Column<L>[] = list.columns.map((column): Column<L> => column.name),
): string => `fields($select=${columns.join(',')})`;
