import { useCallback } from 'react';
import type { NewCosignRequest, RequestFile } from '../../app/cosignPorts';
import { stateOf } from '../../app/decideRequest';
import { Failure, isFailure } from '../../app/failure';
import type { DossierFile } from '../../app/ports';
import { decidersBy, firstAsked, tellApprovers } from '../../app/requestCosign';
import { requestNote, type AskedNote } from '../../app/requestNote';
import type { ApprovalState } from '../../domain/approval';
import { cosignMail } from '../../texts/cosignMail';
import type { Services } from '../services';
import { useLazy } from '../state/useLazy';

export interface NoteRequest {
  readonly file: RequestFile;
  readonly state: ApprovalState;
}

/**
 * The latest request about an internal note, a letter or a call, read from SharePoint; `null` when none was made.
 * @param operationId what it is found by; undefined where nobody has to agree: then nothing is asked of SharePoint
 */
export function useNoteRequest(
  services: Services,
  { dossier }: DossierFile,
  operationId: string | undefined,
): { readonly request: NoteRequest | null | undefined; readonly error: unknown; look(): void } {
  const { policy } = services;
  const load = useCallback(async (): Promise<NoteRequest | null> => {
    if (operationId === undefined) return null;
    const { requests } = await services.cosign();
    const [file] = await requests.forDraft({ dossierId: dossier.id, operationId });
    return file ? { file, state: stateOf(file, decidersBy(policy, dossier)) } : null;
  }, [services, policy, dossier, operationId]);
  const { value, error, retry } = useLazy(load);
  return { request: value, error, look: retry };
}

/** Tells the people asked by mail. Fails with `NotTold`: the request stands all the same. */
export async function tellAboutNote(
  services: Services,
  file: DossierFile,
  request: NewCosignRequest,
  recall: boolean,
): Promise<void> {
  const { me, clock } = services;
  const { outbox } = await services.cosign();
  const mail = cosignMail({ request, file, asker: me.name, today: clock.today(), findings: [], recall });
  try {
    await tellApprovers(outbox, firstAsked(request, file.dossier, me.address), mail);
  } catch (error) {
    throw new NotTold(error);
  }
}

/** Asks about a note, and tells the people asked. */
export async function askAboutNote(
  services: Services,
  file: DossierFile,
  asked: Omit<AskedNote, 'dossier'>,
): Promise<void> {
  const { requests } = await services.cosign();
  const request = await requestNote({ ...services, requests }, services.me, {
    ...asked,
    dossier: file.dossier,
  });
  await tellAboutNote(services, file, request, false);
}

/** The request is stored, and nobody was told. */
export class NotTold extends Failure {
  constructor(cause: unknown) {
    const { code, options } = isFailure(cause) ? cause : new Failure('unreachable');
    super(code, 'mail to the approvers', { ...options, cause });
  }
}
