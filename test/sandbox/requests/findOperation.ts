import type { Description, OperationDescription } from './description';

/**
 * Graph takes a site by its path wherever it takes it by its id: `/sites/{host}:/{path}:/lists` is `/sites/{site-id}/lists`
 * (documentation, "Addressing resources in a site by path").
 */
const byId = (path: string): string => path.replace(/^\/sites\/[^/:]+:\/[^:]+:(?=\/)/, '/sites/site');

/** Operations that Microsoft documents for v1.0 and that a description may leave out, with their page. */
const DOCUMENTED: readonly { readonly method: string; readonly path: RegExp; readonly page: string }[] = [
  {
    method: 'PATCH',
    path: /^\/sites\/site\/lists\/[^/]+\/columns\/[^/]+$/,
    page: 'https://learn.microsoft.com/graph/api/columndefinition-update',
  },
];

/** The page of an operation that is documented elsewhere. */
export const documentedAt = (method: string, path: string): string | undefined =>
  DOCUMENTED.find((one) => one.method === method && one.path.test(byId(path)))?.page;

/** The operation of a path below the version, without query; undefined when the description has none. */
export function findOperation(
  { paths }: Description,
  method: string,
  path: string,
): OperationDescription | undefined {
  // Both spellings of a function without parameters are the same call.
  const wanted = byId(path).replace(/\/delta$/, '/delta()');
  const found = Object.entries(paths)
    .filter(([pattern]) => expressionOf(pattern).test(wanted))
    // A name of its own before one that stands for anything.
    .sort(([one], [other]) => one.split('{').length - other.split('{').length);
  return found.map(([, operations]) => operations[method.toLowerCase()]).find((one) => one !== undefined);
}

const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split(/\{[^}]+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join(pattern.includes('{server-relative-path}') ? '.+' : '[^/]+')}$`,
  );
