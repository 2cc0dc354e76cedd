import { useCallback } from 'react';
import type { NewCosignRequest, RequestFile } from '../../app/agreement/cosignPorts';
import { isFailure } from '../../app/failure';
import type { DossierFile } from '../../app/ports';
import { NotTold } from '../../app/agreement/notTold';
import { decidersBy, firstAsked, tellApprovers } from '../../app/agreement/requestCosign';
import { requestNote, type AskedNote } from '../../app/agreement/requestNote';
import { stateOf } from '../../app/agreement/requestState';
import type { ApprovalState } from '../../domain/agreement/approval';
import { cosignMail } from '../../texts/agreement/cosignMail';
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
): {
  readonly request: NoteRequest | null | undefined;
  readonly error: unknown;
  readonly looking: boolean;
  look(): void;
} {
  const { policy } = services;
  const load = useCallback(async (): Promise<NoteRequest | null> => {
    if (operationId === undefined) return null;
    const { requests } = await services.cosign();
    const [file] = await requests.forDraft({ dossierId: dossier.id, operationId });
    return file ? { file, state: stateOf(file, decidersBy(policy, dossier)) } : null;
  }, [services, policy, dossier, operationId]);
  const { value, error, busy, retry } = useLazy(load);
  return { request: value, error, looking: busy, look: retry };
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

/**
 * Asks about a note, and tells the people asked.
 * @param onStored called once SharePoint holds the request: until then its words are kept where they were typed
 */
export async function askAboutNote(
  services: Services,
  file: DossierFile,
  asked: Omit<AskedNote, 'dossier'>,
  onStored?: () => void,
): Promise<void> {
  const { requests } = await services.cosign();
  const request = await requestNote({ ...services, requests }, services.me, {
    ...asked,
    dossier: file.dossier,
  });
  onStored?.();
  await tellAboutNote(services, file, request, false);
}

/** Nobody knows whether the request is stored: a look tells, before it is asked a second time. */
export const lookIfUnsure =
  (look: () => void) =>
  (failure: unknown): never => {
    if (isFailure(failure, 'unsure')) look();
    throw failure;
  };
