import { defaultParser } from '@odata/parser';
import { shield, unshield } from './shield';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type TextMatch = 'startswith' | 'contains' | 'endswith';
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An unquoted date or instant, as written. */
  | { readonly kind: 'instant'; readonly value: string }
  | { readonly kind: 'null' };

/** A `$filter` reduced to what Graph's lists and mail answer. A path is `fields/Adresse`, `from/emailAddress/address`... */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly of: Filter }
  | {
      readonly kind: 'compare';
      readonly path: string;
      readonly operator: Comparison;
      readonly value: Literal;
    }
  | { readonly kind: 'match'; readonly path: string; readonly method: TextMatch; readonly text: string }
  /** `collection/any(x: ...)`; paths inside are relative to the element. */
  | { readonly kind: 'any'; readonly path: string; readonly of: Filter };

/** The text is not OData, or uses something that Graph's lists and mail do not answer. */
export class FilterSyntaxError extends Error {}

interface Node {
  readonly type: string;
  readonly raw: string;
  readonly value: unknown;
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  EqualsExpression: 'eq',
  NotEqualsExpression: 'ne',
  LesserThanExpression: 'lt',
  LesserOrEqualsExpression: 'le',
  GreaterThanExpression: 'gt',
  GreaterOrEqualsExpression: 'ge',
};
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le',
};
const MATCHES = new Set<string>(['startswith', 'contains', 'endswith']);

/** Parses a `$filter`. Throws FilterSyntaxError. */
export function parseFilter(text: string): Filter {
  let root: Node;
  try {
    root = defaultParser.filter(lowerCaseNames(shield(text.trim()))) as Node;
  } catch (error) {
    throw new FilterSyntaxError(error instanceof Error ? error.message : 'syntax error');
  }
  return read(root);
}

/** Graph reads `Any(` and `startsWith(` in any case, the parser only in lower case. Quoted texts are left as they are. */
const lowerCaseNames = (text: string): string =>
  text.replace(/'(?:[^']|'')*'|\b(?:any|startswith|endswith|contains)(?=\()/gi, (found) =>
    found.startsWith("'") ? found : found.toLowerCase(),
  );

function read(node: Node): Filter {
  switch (node.type) {
    case 'AndExpression':
    case 'OrExpression': {
      const { left, right } = node.value as { left: Node; right: Node };
      return { kind: node.type === 'AndExpression' ? 'and' : 'or', left: read(left), right: read(right) };
    }
    case 'NotExpression':
      return { kind: 'not', of: read(node.value as Node) };
    case 'BoolParenExpression':
    case 'ParenExpression':
      return read(node.value as Node);
    case 'MethodCallExpression':
      return readMatch(node);
    case 'CommonExpression':
    case 'FirstMemberExpression':
      return readMember(node);
    default:
      return readComparison(node);
  }
}

function readComparison(node: Node): Filter {
  const operator = COMPARISONS[node.type];
  if (!operator) throw new FilterSyntaxError(`unsupported: ${node.raw}`);
  const { left, right } = node.value as { left: Node; right: Node };
  if (right.type === 'Literal')
    return { kind: 'compare', path: pathOf(left), operator, value: literal(right) };
  if (left.type === 'Literal') {
    return { kind: 'compare', path: pathOf(right), operator: MIRRORED[operator], value: literal(left) };
  }
  throw new FilterSyntaxError(`unsupported: ${node.raw}`);
}

function readMatch(node: Node): Filter {
  const { method, parameters } = node.value as { method: string; parameters: Node[] };
  const [subject, text] = parameters;
  if (!MATCHES.has(method) || !subject || text?.type !== 'Literal')
    throw new FilterSyntaxError(`unsupported: ${node.raw}`);
  const value = literal(text);
  if (value.kind !== 'text') throw new FilterSyntaxError(`a text is needed: ${node.raw}`);
  return { kind: 'match', path: pathOf(subject), method: method as TextMatch, text: value.value };
}

/** `path/any(x: ...)`, or a boolean property alone. */
function readMember(node: Node): Filter {
  const any = find(node, 'AnyExpression');
  if (!any)
    return { kind: 'compare', path: pathOf(node), operator: 'eq', value: { kind: 'boolean', value: true } };
  const collection = find(node, 'ODataIdentifier');
  const { predicate } = any.value as { predicate?: Node };
  if (!collection || !predicate) throw new FilterSyntaxError(`unsupported: ${node.raw}`);
  return { kind: 'any', path: collection.raw, of: read(predicate.value as Node) };
}

/** The path as the parser delimited it; inside `any`, without the element's own name. */
function pathOf(node: Node): string {
  if (node.type !== 'FirstMemberExpression' && node.type !== 'CommonExpression') {
    throw new FilterSyntaxError(`a property is needed: ${node.raw}`);
  }
  const steps = node.raw.split('/');
  return find(node, 'LambdaVariableExpression') ? steps.slice(1).join('/') : node.raw;
}

function literal(node: Node): Literal {
  const type = String(node.value);
  if (type === 'Edm.String')
    return { kind: 'text', value: unshield(node.raw.slice(1, -1).replaceAll("''", "'")) };
  if (type === 'Edm.Boolean') return { kind: 'boolean', value: node.raw === 'true' };
  if (type === 'null') return { kind: 'null' };
  if (type === 'Edm.Date' || type === 'Edm.DateTimeOffset') return { kind: 'instant', value: node.raw };
  const number = Number(node.raw);
  if (Number.isNaN(number)) throw new FilterSyntaxError(`unsupported literal: ${node.raw}`);
  return { kind: 'number', value: number };
}

/** First node of a type, depth first. */
function find(node: unknown, type: string): Node | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if ((node as Node).type === type) return node as Node;
  for (const child of Object.values(node)) {
    const found = find(child, type);
    if (found) return found;
  }
  return undefined;
}

/** Every path that the filter reads, in the order written. */
export function pathsOf(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(filter.left), ...pathsOf(filter.right)];
    case 'not':
      return pathsOf(filter.of);
    case 'any':
      return [filter.path];
    default:
      return [filter.path];
  }
}

/** The condition written first: SharePoint's threshold is measured on it. */
export function firstCondition(filter: Filter): Filter {
  return filter.kind === 'and' ? firstCondition(filter.left) : filter;
}
