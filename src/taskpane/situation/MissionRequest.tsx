import { useCallback, useEffect, useState } from 'react';
import { journalMission, missionOperation } from '../../app/agreement/journalMission';
import { decidersBy } from '../../app/agreement/requestCosign';
import { agreedIn, isAltered, stateOf } from '../../app/agreement/requestState';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import { isMissionStep, type MissionStep } from '../../domain/journal/noteSteps';
import { alteredText } from '../../texts/agreement/asking';
import * as words from '../../texts/steps/mission';
import { noteRequestWords } from '../../texts/agreement/noteRequests';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useBackTo } from '../shell/useBackTo';
import { useLazy } from '../state/useLazy';
import { useOperation } from '../state/useOperation';
import { MissionForm } from './MissionForm';
import { NoteNews } from './NoteNews';
import { RequestFailure } from './RequestFailure';
import { useRequestTrouble } from './requestTroubles';
import { WaitingActions } from './WaitingActions';
import type { SituationProps } from './Situation';
import { askAboutNote, lookIfUnsure, tellAboutNote, type NoteRequest } from './useNoteRequest';

/** Asking manager and direction, and where that stands; what they decided is in the journal. */
export function MissionRequest({ services, file, today, onUpdate }: SituationProps) {
  const { policy, records } = services;
  const { dossier, journal } = file;
  const [open, setOpen] = useState(false);
  const button = useBackTo(open);
  const operation = useOperation();
  const announce = useAnnounce();
  const load = useCallback(async (): Promise<NoteRequest | null> => {
    const { requests } = await services.cosign();
    const [latest] = (await requests.forDraft({ dossierId: dossier.id })).filter(({ request: { step } }) =>
      isMissionStep(step),
    );
    return latest ? { file: latest, state: stateOf(latest, decidersBy(policy, dossier)) } : null;
  }, [services, policy, dossier]);
  const { value, error, busy, retry } = useLazy(load);
  useRequestTrouble('mission', { value, error, busy, retry });
  const done =
    value && journal.some(({ operationId }) => operationId === missionOperation(value.file.request.id));
  // Altered, it is as if nobody had asked: it can be asked again.
  const altered = !!value && !done && isAltered(value.file);
  const current = value && !done && !altered ? value : undefined;

  // The last decider's pane writes it; where that failed, this one does. The column takes it once.
  useEffect(() => {
    if (current?.state.status !== 'granted') return;
    const { request, decisions } = current.file;
    const agreed = agreedIn(decisions, current.state);
    const why = htmlToText(request.message.html).text;
    journalMission(records, policy, request, current.state, words.missionNote(why, agreed)).then(
      async () => onUpdate({ ...file, journal: await records.journal(file.dossier.id) }),
      () => {}, // Tried again the next time that the dossier is opened.
    );
  }, [current, records, policy, file, onUpdate]);

  const ask = (step: MissionStep, why: string, forget: () => void): void =>
    operation.run(async () => {
      const title = noteRequestWords(step).note;
      const asked = { step, title, note: why, approvals: ['manager', 'direction'] as const };
      await askAboutNote(services, file, asked, () => {
        forget();
        setOpen(false);
        retry();
      }).catch(lookIfUnsure(retry));
      announce(words.askedNews);
    });
  const waiting = current?.state.status === 'waiting';
  // What was sent without an answer is there: the form would send it a second time.
  useEffect(() => {
    if (waiting) setOpen(false);
  }, [waiting]);
  // Nothing is offered before it is known that nobody asked yet.
  if (value === undefined) return error === undefined ? <Skeleton widths={['70%']} /> : null;
  return (
    <section className={shared.block} aria-label={words.decideTitle}>
      {altered && (
        <Notice state="danger" inset>
          {alteredText}
        </Notice>
      )}
      {current && <NoteNews file={current.file} state={current.state} />}
      {open && (
        <MissionForm
          file={file}
          today={today}
          busy={operation.busy || busy}
          onSend={ask}
          onClose={() => setOpen(false)}
        />
      )}
      {!open && !waiting && (
        <Action kind="quiet" elementRef={button} onClick={() => setOpen(true)}>
          {words.decideLabel}
        </Action>
      )}
      {current && waiting && (
        <div className={shared.actions}>
          <WaitingActions
            busy={operation.busy}
            looking={busy}
            onLook={retry}
            onTell={() => operation.run(() => tellAboutNote(services, file, current.file.request, true))}
          />
        </div>
      )}
      {error !== undefined && (
        <FailureMessage error={error} attempt="read" onRetry={retry} busy={busy} inset />
      )}
      <RequestFailure error={operation.error} attempt={open ? 'askWords' : undefined} waiting={waiting} />
    </section>
  );
}
