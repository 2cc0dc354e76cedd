import { useCallback, useEffect, useState } from 'react';
import { stateOf } from '../../app/decideRequest';
import { journalMission, missionOperation } from '../../app/journalMission';
import { decidersBy } from '../../app/requestCosign';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import { isMissionStep, type MissionStep } from '../../domain/noteSteps';
import * as words from '../../texts/mission';
import { noteRequestWords } from '../../texts/noteRequests';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { shared } from '../shell/styles';
import { useLazy } from '../state/useLazy';
import { useOperation } from '../state/useOperation';
import { MissionForm } from './MissionForm';
import { NoteNews } from './NoteNews';
import { RequestFailure } from './RequestFailure';
import { WaitingActions } from './WaitingActions';
import type { SituationProps } from './Situation';
import { askAboutNote, tellAboutNote, type NoteRequest } from './useNoteRequest';

/** Asking manager and direction, and where that stands; what they decided is in the journal. */
export function MissionRequest({ services, file, today, onUpdate }: SituationProps) {
  const { policy, records } = services;
  const { dossier, journal } = file;
  const [open, setOpen] = useState(false);
  const operation = useOperation();
  const announce = useAnnounce();
  const load = useCallback(async (): Promise<NoteRequest | null> => {
    const { requests } = await services.cosign();
    const [latest] = (await requests.forDraft({ dossierId: dossier.id })).filter(({ request: { step } }) =>
      isMissionStep(step),
    );
    return latest ? { file: latest, state: stateOf(latest, decidersBy(policy, dossier)) } : null;
  }, [services, policy, dossier]);
  const { value, retry } = useLazy(load);
  const done =
    value && journal.some(({ operationId }) => operationId === missionOperation(value.file.request.id));
  const current = value && !done ? value : undefined;

  // The last decider's pane writes it; where that failed, this one does. The column takes it once.
  useEffect(() => {
    if (current?.state.status !== 'granted') return;
    const { request, decisions } = current.file;
    const agreed = decisions.filter(({ id }) =>
      current.state.agreed.some(({ decision }) => decision.id === id),
    );
    const why = htmlToText(request.message.html).text;
    journalMission(records, policy, request, current.state, words.missionNote(why, agreed)).then(
      async () => onUpdate({ ...file, journal: await records.journal(file.dossier.id) }),
      () => {}, // Tried again the next time that the dossier is opened.
    );
  }, [current, records, policy, file, onUpdate]);

  const ask = (step: MissionStep, why: string): void =>
    operation.run(async () => {
      const title = noteRequestWords(step).note;
      try {
        await askAboutNote(services, file, { step, title, note: why, approvals: ['manager', 'direction'] });
        announce(words.askedNews);
      } finally {
        setOpen(false);
        retry();
      }
    });
  const waiting = current?.state.status === 'waiting';
  return (
    <section className={shared.block} aria-label={words.decideTitle}>
      {current && <NoteNews file={current.file} state={current.state} />}
      {open && (
        <MissionForm
          file={file}
          today={today}
          busy={operation.busy}
          onSend={ask}
          onClose={() => setOpen(false)}
        />
      )}
      {!open && !waiting && (
        <Action kind="quiet" onClick={() => setOpen(true)}>
          {words.decideLabel}
        </Action>
      )}
      {current && waiting && (
        <div className={shared.actions}>
          <WaitingActions
            busy={operation.busy}
            onLook={retry}
            onTell={() => operation.run(() => tellAboutNote(services, file, current.file.request, true))}
          />
        </div>
      )}
      <RequestFailure error={operation.error} />
    </section>
  );
}
