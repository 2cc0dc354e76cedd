import type { SiteTime } from '../../siteTime';
import { toSecond } from '../../siteTime';
import type { SqlValue } from '../../store/database';
import type { FieldValue, StoredColumn, StoredItem, StoredList } from '../../store/listModel';
import { columnOf } from '../../store/listModel';
import { invalidRequest } from '../problem';

/** Characters that a single line of text holds in SharePoint. */
const LINE = 255;

/** What a client sent in `fields`, checked against the list's columns and turned into what is kept. Throws a 400. */
export function readFields(list: StoredList, fields: unknown, time: SiteTime): Map<string, SqlValue> {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) throw invalidRequest();
  const values = new Map<string, SqlValue>();
  for (const [name, value] of Object.entries(fields)) {
    if (name.includes('@odata.')) continue;
    const column = columnOf(list, name);
    if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    values.set(name, readValue(column, value, time));
  }
  return values;
}

function readValue(column: StoredColumn, value: unknown, time: SiteTime): SqlValue {
  // SharePoint keeps no empty text: a blank column is a null one.
  if (value === null || value === '') return null;
  switch (column.type) {
    case 'boolean':
      if (typeof value === 'boolean') return value ? 1 : 0;
      break;
    case 'number':
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      break;
    case 'date': {
      const day = typeof value === 'string' ? time.dayOf(value) : undefined;
      if (day) return day;
      break;
    }
    case 'dateTime': {
      const instant = typeof value === 'string' ? new Date(value) : undefined;
      if (instant && !Number.isNaN(instant.getTime())) return toSecond(instant);
      break;
    }
    case 'note':
      if (typeof value === 'string') return value;
      break;
    default:
      if (typeof value === 'string' && value.length <= LINE) return value;
  }
  throw invalidRequest(`The value of field '${column.name}' is not valid`);
}

/** Values as Graph shows them. */
export const shownFields = (list: StoredList, item: StoredItem, time: SiteTime): Record<string, FieldValue> =>
  Object.fromEntries(
    Object.entries(item.fields).map(([name, value]) => [
      name,
      columnOf(list, name)?.type === 'date' ? time.midnight(String(value)) : value,
    ]),
  );
