import { defaultParser } from '@odata/parser';
import type { Filter } from './filter';
import { FilterSyntaxError, parseFilter } from './filter';
import { shield, unshield } from './shield';

export interface Ordering {
  readonly path: string;
  readonly descending: boolean;
}

export interface Expansion {
  readonly path: string;
  readonly select?: readonly string[];
  readonly filter?: Filter;
}

/** The system query options of one request, parsed. */
export interface QueryOptions {
  readonly select?: readonly string[];
  readonly expand: readonly Expansion[];
  readonly orderBy: readonly Ordering[];
  readonly filter?: Filter;
  readonly filterText?: string;
  readonly top?: number;
  readonly skip?: number;
  readonly count: boolean;
  readonly skipToken?: string;
}

class QuerySyntaxError extends Error {}

interface Node {
  readonly type: string;
  readonly raw: string;
  readonly value: unknown;
}

const KNOWN = new Set(['select', 'expand', 'orderby', 'filter', 'top', 'skip', 'count', 'skiptoken']);

/** Reads the options of an address. As with Graph, the `$` may be missing. Throws QuerySyntaxError or FilterSyntaxError. */
export function parseQuery(url: URL): QueryOptions {
  const given = new Map<string, string>();
  for (const [key, value] of url.searchParams) {
    const name = key.replace(/^\$/, '').toLowerCase();
    if (KNOWN.has(name)) given.set(name, value.trim());
    else if (key.startsWith('$'))
      throw new QuerySyntaxError(`The query parameter '${key}' is not supported.`);
  }
  const text = (name: string): string | undefined => given.get(name) || undefined;
  const filter = text('filter');
  return {
    select: text('select') ? selected(text('select')!) : undefined,
    expand: text('expand') ? expanded(text('expand')!) : [],
    orderBy: text('orderby') ? orderings(text('orderby')!) : [],
    filter: filter ? parseFilter(filter) : undefined,
    filterText: filter,
    top: wholeNumber('top', text('top')),
    skip: wholeNumber('skip', text('skip')),
    count: text('count') === 'true',
    skipToken: text('skiptoken'),
  };
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new QuerySyntaxError(`Invalid value for $${name}: ${text}`);
  return Number(text);
}

/** One option through the parser, which must read all of it. */
function option(name: string, text: string): Node {
  let root: Node;
  try {
    root = defaultParser.query(`$${name}=${shield(text)}`) as unknown as Node;
  } catch (error) {
    throw new QuerySyntaxError(
      `Parsing OData $${name} failed: ${error instanceof Error ? error.message : 'syntax error'}`,
    );
  }
  const nodes = (root.value as { options: Node[] }).options;
  if (nodes.length !== 1) throw new QuerySyntaxError(`Parsing OData $${name} failed`);
  return nodes[0]!;
}

const selection = (node: Node): readonly string[] =>
  (node.value as { items: Node[] }).items.map((item) => item.raw).filter((name) => name !== '*');

const orderings = (text: string): Ordering[] =>
  (option('orderby', text).value as { items: Node[] }).items.map((item) => {
    const { expr, direction } = item.value as { expr: Node; direction: number };
    return { path: expr.raw, descending: direction < 0 };
  });

function expansions(text: string): readonly Expansion[] {
  // Graph reads nested options with and without `$`; the parser only with. Quoted texts are left as they are.
  const written = text.replace(
    /'(?:[^']|'')*'|([(;]\s*)(select|filter|expand)(?==)/gi,
    (all, before?: string, name?: string) => (name ? `${before}$${name}` : all),
  );
  return (option('expand', written).value as { items: Node[] }).items.map((item) => {
    const { path, options } = item.value as { path: Node; options?: Node[] };
    const select = options?.find((node) => node.type === 'Select');
    const filter = options?.find((node) => node.type === 'Filter');
    return {
      path: path.raw,
      select: select ? selection(select) : undefined,
      filter: filter ? parseFilter(unshield(filter.raw.slice('$filter='.length))) : undefined,
    };
  });
}

/** Programs ask for the same fields time and again: the last texts are read once. Filters differ each time. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

const MOST_REMEMBERED = 200;
const selected = remembering((text) => selection(option('select', text)));
const expanded = remembering(expansions);

export const isSyntaxError = (error: unknown): error is Error =>
  error instanceof QuerySyntaxError || error instanceof FilterSyntaxError;
