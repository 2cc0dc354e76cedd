import type { Policy } from '../../domain/policy/schema';
import { dossierOf } from '../../domain/agreement/requestPointer';
import type { RequestFile, WaitingFile } from './cosignPorts';
import { decidersBy } from './requestCosign';
import { isAltered, stateOf } from './requestState';

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

/**
 * Still to be decided by this person: what his decision would count for, by who may decide on the dossier today, as when
 * the request is opened. Whether what was asked about has left is of the journal, which opening one reads too.
 */
export const toDecide = (policy: Policy, files: readonly WaitingFile[], me: string): readonly WaitingFile[] =>
  files.filter((file) => {
    const { request, dossier } = file;
    // A dossier that could not be read hides nothing: opening the request says what is wrong with it.
    const deciders = dossier ? decidersBy(policy, dossier) : request.deciders;
    const state = stateOf(file, deciders);
    return (
      state.status === 'waiting' &&
      request.asker.address !== me &&
      !state.agreed.some(({ decision }) => decision.by === me) &&
      state.missing.some((role) => deciders[role].includes(me)) &&
      dossierOf(request.id) === request.dossierId &&
      !isAltered(file) &&
      !askedAgain(file, files)
    );
  });
