import { useMemo } from 'react';
import { agreementsMissing, agreementsNeeded, holdsFor } from '../../app/agreement/approvers';
import { isAltered } from '../../app/agreement/requestState';
import type { DossierFile } from '../../app/ports';
import type { DueNow } from '../../app/relance/prepareRelance';
import { decidersBy, requestCosign } from '../../app/agreement/requestCosign';
import { taskOperation } from '../../app/agreement/taskAgreement';
import { taskNote } from '../../app/agreement/taskNote';
import { fingerprint, type FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import { dayOf, type PlainDate } from '../../domain/dates/plainDate';
import { agreementTakenBack, doneWithoutNote } from '../../texts/agreement/agreement';
import { relanceNote } from '../../texts/agreement/decisionNotes';
import type { Services } from '../services';
import { lookIfUnsure, tellAboutNote, useNoteRequest, type NoteRequest } from '../situation/useNoteRequest';

interface Facts<T> {
  readonly services: Services;
  readonly file: DossierFile;
  readonly due: DueNow;
  /** The task's text as of a day. */
  readonly prepare: (day: PlainDate) => T;
  readonly messageOf: (prepared: T) => FingerprintedMessage;
}

export interface TaskAgreement<T> {
  /** As it was agreed to, or asked; as of today otherwise. */
  readonly prepared: T;
  readonly needed: ReturnType<typeof agreementsNeeded>;
  /** Those of them that nobody gave yet. */
  readonly missing: ReturnType<typeof agreementsNeeded>;
  /** True when nobody has to agree, or all did, to these very words. */
  readonly given: boolean;
  /** What the journal says of it, as SharePoint has it at that moment; empty where nobody has to agree. */
  note(): Promise<string>;
  readonly operationId: string;
  /** The latest request; `null` when none was made, `undefined` while SharePoint is asked. */
  readonly request: NoteRequest | null | undefined;
  /** The request is about the words shown, and nobody changed its row. */
  readonly same: boolean;
  readonly error: unknown;
  ask(): Promise<void>;
  tellAgain(): Promise<void>;
  readonly looking: boolean;
  look(): void;
}

/** Where the agreement to a letter or a call stands, read from SharePoint: no statement of the person who asks counts. */
export function useTaskAgreement<T>({ services, file, due, prepare, messageOf }: Facts<T>): TaskAgreement<T> {
  const { clock, me } = services;
  const { dossier } = file;
  const needed = useMemo(() => agreementsNeeded(dossier, due.approvals, me), [dossier, due, me]);
  const operationId = useMemo(() => taskOperation(file, due), [file, due]);
  const { request, error, looking, look } = useNoteRequest(
    services,
    file,
    needed.length > 0 ? operationId : undefined,
  );

  const { prepared, same } = useMemo(() => {
    if (request && !isAltered(request.file)) {
      // Days named in the text are counted from the day on which it was submitted.
      const asAsked = prepare(dayOf(request.file.request.askedAt));
      if (fingerprint(messageOf(asAsked)) === request.file.request.fingerprint)
        return { prepared: asAsked, same: true };
    }
    return { prepared: prepare(clock.today()), same: false };
  }, [request, prepare, messageOf, clock]);

  const roles = needed.map(({ who }) => who);
  const state = same ? request?.state : undefined;
  const agreed = state?.status === 'granted' && state.text === undefined && holdsFor(state, roles);
  const missing = agreementsMissing(needed, state);
  const ask = async (): Promise<void> => {
    const { requests } = await services.cosign();
    const asked = await requestCosign({ ...services, requests }, me, {
      dossier,
      marks: { operationId, step: due.step, sequence: due.sequence },
      message: messageOf(prepared),
      approvals: roles,
      findings: [],
    }).catch(lookIfUnsure(look));
    try {
      await tellAboutNote(services, file, asked, false);
    } finally {
      look();
    }
  };
  return {
    prepared,
    needed,
    missing,
    given: needed.length === 0 || agreed,
    note: async () => {
      if (needed.length === 0) return '';
      const { requests } = await services.cosign();
      const task = {
        dossierId: dossier.id,
        operationId,
        roles,
        fingerprint: fingerprint(messageOf(prepared)),
      };
      return taskNote(requests, decidersBy(services.policy, dossier), task, {
        agreed: relanceNote,
        takenBack: agreementTakenBack,
        without: doneWithoutNote(missing),
      });
    },
    operationId,
    request,
    same,
    error,
    ask,
    tellAgain: async () => {
      if (request) await tellAboutNote(services, file, request.file.request, true);
    },
    looking,
    look,
  };
}
