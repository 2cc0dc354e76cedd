import type { Description, OperationDescription } from './description';

/**
 * Graph takes a site by its path wherever it takes it by its id: `/sites/{host}:/{path}:/lists` is `/sites/{site-id}/lists`
 * (documentation, "Addressing resources in a site by path").
 */
const byId = (path: string): string => path.replace(/^\/sites\/[^/:]+:\/[^:]+:(?=\/)/, '/sites/site');

/** An operation with the path under which the description has it. */
export interface FoundOperation {
  readonly pattern: string;
  readonly operation: OperationDescription;
}

/** The operation of a path below the version, without query; undefined when the description has none. */
export function findOperation(
  { paths }: Description,
  method: string,
  path: string,
): FoundOperation | undefined {
  // Both spellings of a function without parameters are the same call.
  const wanted = byId(path).replace(/\/delta$/, '/delta()');
  const found = Object.entries(paths)
    .filter(([pattern]) => expressionOf(pattern).test(wanted))
    // A name of its own before one that stands for anything.
    .sort(([one], [other]) => one.split('{').length - other.split('{').length);
  for (const [pattern, operations] of found) {
    const operation = operations[method.toLowerCase()];
    if (operation) return { pattern, operation };
  }
  return undefined;
}

const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split(/\{[^}]+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join(pattern.includes('{server-relative-path}') ? '.+' : '[^/]+')}$`,
  );
