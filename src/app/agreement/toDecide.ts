import type { RequestFile } from './cosignPorts';
import { stateOf } from './requestState';

/** Asked again about the same message or note since: the new request holds the words that are meant now. */
export const askedAgain = (
  { request }: Pick<RequestFile, 'request'>,
  others: readonly RequestFile[],
): RequestFile | undefined =>
  request.operationId === undefined
    ? undefined
    : others
        .filter(
          (other) =>
            other.request.operationId === request.operationId &&
            other.request.dossierId === request.dossierId &&
            other.request.asker.address === request.asker.address &&
            other.request.number > request.number,
        )
        .sort((one, other) => other.request.number - one.request.number)[0];

/** Still to be decided by this person, as far as the requests themselves tell: opening one reads its dossier too. */
export const toDecide = (files: readonly RequestFile[], me: string): readonly RequestFile[] =>
  files.filter((file) => {
    const { request, decisions } = file;
    const state = stateOf({ request, decisions }, request.deciders);
    return (
      state.status === 'waiting' &&
      request.asker.address !== me &&
      !state.agreed.some(({ decision }) => decision.by === me) &&
      state.missing.some((role) => request.deciders[role].includes(me)) &&
      !askedAgain(file, files)
    );
  });
