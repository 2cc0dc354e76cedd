import { byId } from './findOperation';

/** An operation that Microsoft documents for v1.0, that the product cannot do without, and that a description may leave out. */
export interface Exception {
  readonly name: string;
  readonly page: string;
  readonly why: string;
}

const EXCEPTIONS: readonly (Exception & { readonly method: string; readonly path: RegExp })[] = [
  {
    method: 'PATCH',
    path: /^\/sites\/site\/lists\/[^/]+\/columns\/[^/]+$/,
    name: 'PATCH /sites/{site-id}/lists/{list-id}/columns/{columnDefinition-id}',
    page: 'https://learn.microsoft.com/graph/api/columndefinition-update',
    why: 'seule façon d’indexer, de rendre unique ou de compléter une colonne qui existe déjà : la recréer perdrait ce qu’elle contient. Seule la réparation d’un site par l’administrateur l’emploie.',
  },
];

/** The exception that a request is; undefined when it is an ordinary one. */
export const exceptionOf = (method: string, path: string): Exception | undefined =>
  EXCEPTIONS.find((one) => one.method === method && one.path.test(byId(path)));
