import type { Filter, Literal } from '../../odata/filter';
import { pathsOf } from '../../odata/filter';
import type { QueryOptions } from '../../odata/queryOptions';
import { toSecond } from '../../siteTime';
import type { SqlValue } from '../../store/database';
import { conversationId } from '../../mail/messageIds';
import type { Database } from '../../store/database';
import { GraphProblem, invalidRequest } from '../problem';

export interface Sql {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

type Kind = 'text' | 'boolean' | 'instant';

const PROPERTIES: Readonly<Record<string, readonly [column: string, kind: Kind]>> = {
  subject: ['subject', 'text'],
  bodyPreview: ['preview', 'text'],
  internetMessageId: ['internetMessageId', 'text'],
  'from/emailAddress/address': ['fromAddress', 'text'],
  'sender/emailAddress/address': ['fromAddress', 'text'],
  isRead: ['isRead', 'boolean'],
  isDraft: ['isDraft', 'boolean'],
  hasAttachments: ['hasAttachments', 'boolean'],
  receivedDateTime: ['receivedAt', 'instant'],
  sentDateTime: ['sentAt', 'instant'],
  createdDateTime: ['createdAt', 'instant'],
  lastModifiedDateTime: ['modifiedAt', 'instant'],
};

const OPERATOR = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

/** Turns filters and orders on messages of one mailbox into SQL. */
export class MessageSql {
  constructor(
    private readonly db: Database,
    private readonly mailbox: string,
  ) {}

  filter(filter: Filter): Sql {
    switch (filter.kind) {
      case 'and':
      case 'or': {
        const left = this.filter(filter.left);
        const right = this.filter(filter.right);
        const word = filter.kind === 'and' ? 'AND' : 'OR';
        return { sql: `(${left.sql} ${word} ${right.sql})`, values: [...left.values, ...right.values] };
      }
      case 'not': {
        const of = this.filter(filter.of);
        return { sql: `NOT ${of.sql}`, values: of.values };
      }
      case 'any':
        if (filter.path !== 'singleValueExtendedProperties') throw badFilter(filter.path);
        return extended(filter.of);
      case 'match': {
        const [column] = property(filter.path);
        return matchText(column, filter.method, filter.text);
      }
      case 'compare':
        if (filter.path === 'conversationId') return this.conversation(filter.value);
        return compare(filter.path, filter.operator, filter.value);
    }
  }

  /** The conversation's id is made of the thread, not kept: look for the thread that makes it. */
  private conversation(value: Literal): Sql {
    const wanted = value.kind === 'text' ? value.value : '';
    const thread = this.db
      .all<{ thread: string }>(
        'SELECT DISTINCT thread FROM messages WHERE mailbox = ? AND thread IS NOT NULL',
        this.mailbox,
      )
      .find((row) => conversationId(this.mailbox, row.thread) === wanted)?.thread;
    return { sql: '(thread IS NOT NULL AND thread = ?)', values: [thread ?? ''] };
  }
}

export function orderSql(query: QueryOptions): string {
  checkEfficient(query);
  const given = query.orderBy.map(
    ({ path, descending }) => `${property(path)[0]}${descending ? ' DESC' : ''}`,
  );
  return [...(given.length ? given : ['receivedAt DESC']), 'id DESC'].join(', ');
}

/**
 * Exchange sorts only by what the filter already reads: the properties of `$orderby` must come first in `$filter`, in the
 * same order.
 */
function checkEfficient(query: QueryOptions): void {
  if (!query.filter || query.orderBy.length === 0) return;
  const filtered = [...new Set(pathsOf(query.filter))];
  if (query.orderBy.every(({ path }, index) => filtered[index] === path)) return;
  throw new GraphProblem(
    400,
    'InefficientFilter',
    'The restriction or sort order is too complex for this operation.',
  );
}

const badFilter = (path: string): GraphProblem =>
  new GraphProblem(400, 'ErrorInvalidUrlQueryFilter', `The property '${path}' does not support filtering.`);

function property(path: string): readonly [column: string, kind: Kind] {
  const found = PROPERTIES[path];
  if (!found) throw badFilter(path);
  return found;
}

function compare(path: string, operator: keyof typeof OPERATOR, literal: Literal): Sql {
  const [column, kind] = property(path);
  if (literal.kind === 'null') {
    return { sql: `(${column} IS ${operator === 'eq' ? '' : 'NOT '}NULL)`, values: [] };
  }
  const value = valueOf(kind, literal);
  const collate = kind === 'text' ? ' COLLATE NOCASE' : '';
  if (operator === 'ne') return { sql: `(${column} IS NULL OR ${column} <> ?${collate})`, values: [value] };
  return { sql: `(${column} IS NOT NULL AND ${column} ${OPERATOR[operator]} ?${collate})`, values: [value] };
}

function valueOf(kind: Kind, literal: Exclude<Literal, { kind: 'null' }>): SqlValue {
  if (kind === 'text' && literal.kind === 'text') return literal.value;
  if (kind === 'boolean' && literal.kind === 'boolean') return Number(literal.value);
  // Mail takes instants without quotes, unlike the columns of a list.
  if (kind === 'instant' && literal.kind === 'instant') {
    const instant = new Date(literal.value);
    if (!Number.isNaN(instant.getTime())) return toSecond(instant);
  }
  throw invalidRequest(`Invalid filter clause: '${String(literal.value)}'`);
}

function matchText(column: string, method: 'startswith' | 'contains' | 'endswith', text: string): Sql {
  const folded = text.toLowerCase();
  const position = `instr(lower(${column}), ?)`;
  if (method === 'contains') return { sql: `(${position} > 0)`, values: [folded] };
  if (method === 'startswith') return { sql: `(${position} = 1)`, values: [folded] };
  throw badFilter(column);
}

/** `any(ep: ep/id eq '…' and ep/value …)`: the id is required, as in Exchange. */
function extended(filter: Filter): Sql {
  const id = idIn(filter);
  if (id === undefined) throw badFilter('singleValueExtendedProperties');
  const { sql, values } = insideExtended(filter);
  return {
    sql: `EXISTS (SELECT 1 FROM extendedProperties WHERE message = messages.id AND ${sql})`,
    values,
  };
}

function idIn(filter: Filter): string | undefined {
  if (filter.kind === 'and') return idIn(filter.left) ?? idIn(filter.right);
  const isId =
    filter.kind === 'compare' &&
    filter.path === 'id' &&
    filter.operator === 'eq' &&
    filter.value.kind === 'text';
  return isId ? (filter.value as { value: string }).value : undefined;
}

function insideExtended(filter: Filter): Sql {
  if (filter.kind === 'and') {
    const left = insideExtended(filter.left);
    const right = insideExtended(filter.right);
    return { sql: `(${left.sql} AND ${right.sql})`, values: [...left.values, ...right.values] };
  }
  const column =
    'path' in filter && (filter.path === 'id' || filter.path === 'value')
      ? `extendedProperties.${filter.path}`
      : '';
  if (!column) throw badFilter('singleValueExtendedProperties');
  if (filter.kind === 'match') return matchText(column, filter.method, filter.text);
  if (
    filter.kind === 'compare' &&
    filter.value.kind === 'text' &&
    (filter.operator === 'eq' || filter.operator === 'ne')
  ) {
    return { sql: `(${column} ${OPERATOR[filter.operator]} ?)`, values: [filter.value.value] };
  }
  throw badFilter('singleValueExtendedProperties');
}
