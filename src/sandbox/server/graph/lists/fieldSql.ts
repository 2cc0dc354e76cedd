import type { Filter, Literal } from '../../odata/filter';
import type { SiteTime } from '../../siteTime';
import { toSecond } from '../../siteTime';
import type { SqlValue } from '../../store/database';
import type { StoredColumn, StoredList } from '../../store/listModel';
import { columnOf } from '../../store/listModel';
import { fold, keyColumn } from '../../store/listTable';
import { invalidRequest } from '../problem';

export interface Sql {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const OPERATOR = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;
const ID: StoredColumn = {
  id: '',
  name: 'id',
  displayName: 'ID',
  description: '',
  type: 'number',
  required: false,
  indexed: true,
  unique: true,
  readOnly: true,
  choices: [],
};

/** The list's column that a path of `$filter` or `$orderby` means: `fields/Name`, or the item's `id`. Throws a 400. */
export function columnAt(list: StoredList, path: string): StoredColumn {
  if (path === 'id' || path === 'fields/id' || path === 'fields/ID') return ID;
  const column = path.startsWith('fields/') ? columnOf(list, path.slice('fields/'.length)) : undefined;
  if (!column) throw invalidRequest(`Invalid filter clause: no property '${path}'`);
  return column;
}

export const sqlName = (column: StoredColumn): string =>
  column === ID ? 'id' : keyColumn(column.name, column.type);

/** A filter as SQL that is true or false, never null: a blank is equal to nothing but null, and different from all else. */
export function filterSql(list: StoredList, filter: Filter, time: SiteTime): Sql {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterSql(list, filter.left, time);
      const right = filterSql(list, filter.right, time);
      const word = filter.kind === 'and' ? 'AND' : 'OR';
      return { sql: `(${left.sql} ${word} ${right.sql})`, values: [...left.values, ...right.values] };
    }
    case 'not': {
      const of = filterSql(list, filter.of, time);
      return { sql: `NOT ${of.sql}`, values: of.values };
    }
    case 'any':
      throw invalidRequest('Invalid filter clause');
    case 'match': {
      const column = columnAt(list, filter.path);
      if (filter.method !== 'startswith') {
        throw invalidRequest(
          `Invalid filter clause: '${filter.method}' is not supported on '${filter.path}'`,
        );
      }
      return startsWith(sqlName(column), fold(filter.text));
    }
    case 'compare': {
      const column = columnAt(list, filter.path);
      return compare(sqlName(column), filter.operator, keyOf(column, filter.value, time));
    }
  }
}

function startsWith(name: string, prefix: string): Sql {
  if (prefix === '') return { sql: `(${name} IS NOT NULL)`, values: [] };
  // A range rather than LIKE: it uses the index, and no character of the prefix has a meaning of its own.
  return {
    sql: `(${name} IS NOT NULL AND ${name} >= ? AND ${name} < ?)`,
    values: [prefix, `${prefix}\u{10FFFF}`],
  };
}

function compare(name: string, operator: keyof typeof OPERATOR, value: SqlValue): Sql {
  if (value === null) {
    if (operator === 'eq') return { sql: `(${name} IS NULL)`, values: [] };
    if (operator === 'ne') return { sql: `(${name} IS NOT NULL)`, values: [] };
    return { sql: '(0)', values: [] };
  }
  if (operator === 'ne') return { sql: `(${name} IS NULL OR ${name} <> ?)`, values: [value] };
  return { sql: `(${name} IS NOT NULL AND ${name} ${OPERATOR[operator]} ?)`, values: [value] };
}

/** A literal in the form in which the column is kept. Throws a 400 when it cannot be one. */
function keyOf(column: StoredColumn, literal: Literal, time: SiteTime): SqlValue {
  if (literal.kind === 'null') return null;
  const text = String(literal.value);
  switch (column.type) {
    case 'number': {
      const number = Number(text);
      if (text.trim() !== '' && Number.isFinite(number)) return number;
      break;
    }
    case 'boolean':
      if (['true', '1'].includes(text.toLowerCase())) return 1;
      if (['false', '0'].includes(text.toLowerCase())) return 0;
      break;
    case 'date': {
      const day = time.dayOf(text);
      if (day) return day;
      break;
    }
    case 'dateTime': {
      const instant = new Date(text);
      if (!Number.isNaN(instant.getTime())) return toSecond(instant);
      break;
    }
    default:
      return fold(text);
  }
  throw invalidRequest(`Invalid filter clause: '${text}' is no value of '${column.name}'`);
}
