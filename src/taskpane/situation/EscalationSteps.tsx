import { useEffect, useState } from 'react';
import { answerOperation, validationOperation } from '../../domain/escalation/escalation';
import { isAltered } from '../../app/agreement/requestState';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import { alteredText } from '../../texts/agreement/asking';
import * as words from '../../texts/escalation';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useBackTo } from '../shell/useBackTo';
import { useBeside } from '../state/besideContext';
import { useOperation } from '../state/useOperation';
import { useWhole } from '../state/wholeContext';
import type { OpenProps } from './EscalationBlock';
import { EscalationForm } from './EscalationForm';
import { answerClient } from './answerClient';
import { askValidation } from './escalation';
import { NoteNews } from './NoteNews';
import { RequestFailure } from './RequestFailure';
import { useRequestTrouble } from './requestTroubles';
import { WaitingActions } from './WaitingActions';
import { lookIfUnsure, tellAboutNote, useNoteRequest } from './useNoteRequest';

/** The manager's validation first; once it is given, the answer or the call. */
export function EscalationSteps(props: OpenProps & { readonly onCalled: () => void }) {
  const { services, file, escalation, onCalled, unasked, onUnasked } = props;
  const {
    request: latestRequest,
    error,
    looking,
    look,
  } = useNoteRequest(services, file, validationOperation(escalation.operationId));
  useRequestTrouble('escalation', { value: latestRequest, error, busy: looking, retry: look });
  // Altered, it is as if nobody had asked: it can be asked again.
  const altered = !!latestRequest && isAltered(latestRequest.file);
  const request = altered ? null : latestRequest;
  const [editing, setEditing] = useState(false);
  const button = useBackTo(editing);
  const [opened, setOpened] = useState<string>();
  const operation = useOperation();
  const answering = useOperation();
  const whole = useWhole();
  const item = useBeside();
  const manager = file.dossier.manager.name || file.dossier.manager.address;
  const status = request?.state.status;
  const waiting = status === 'waiting';
  // What was sent without an answer is there: the form would send it a second time.
  useEffect(() => {
    if (waiting) setEditing(false);
  }, [waiting]);

  if (request === undefined) return error === undefined ? <Skeleton widths={['70%']} /> : null;

  const told = (work: () => Promise<void>): void => {
    onUnasked?.(undefined);
    operation.run(work);
  };
  const ask = (note: string, forget?: () => void): void =>
    told(() =>
      askValidation(services, file, escalation.operationId, note, () => {
        forget?.();
        setEditing(false);
        look();
      }).catch(lookIfUnsure(look)),
    );
  const answer = (call: boolean): void =>
    answering.run(async () => {
      const own = answerOperation(escalation.operationId);
      const place = await answerClient(services, item, await whole(file), own, call);
      setOpened(place === 'taken' ? words.answerPlaceTaken : words.answerOpened);
    });
  const latest = request && htmlToText(request.file.request.message.html).text.trim();
  return (
    <>
      {request ? (
        <NoteNews file={request.file} state={request.state} />
      ) : altered ? (
        <Notice state="danger" inset>
          {alteredText}
        </Notice>
      ) : (
        <p className={shared.text}>{words.validationMissing}</p>
      )}
      {editing && (
        <EscalationForm
          note={words.noteParts(latest ?? escalation.note ?? '')}
          keptAs={`note/${escalation.operationId}`}
          manager={manager}
          busy={operation.busy || looking}
          onSend={ask}
          onClose={() => setEditing(false)}
        />
      )}
      {!editing && (
        <div className={shared.actions}>
          {!request && (
            <Action
              kind="primary"
              busy={operation.busy || looking}
              onClick={() => ask(escalation.note ?? '')}
            >
              {words.askAgainLabel(manager)}
            </Action>
          )}
          {(status === 'refused' || status === 'changes-asked') && (
            <Action kind="primary" elementRef={button} onClick={() => setEditing(true)}>
              {words.editNoteLabel}
            </Action>
          )}
          {request && waiting && (
            <WaitingActions
              busy={operation.busy}
              looking={looking}
              onLook={look}
              onTell={() => told(() => tellAboutNote(services, file, request.file.request, true))}
            />
          )}
          {status === 'granted' && (
            <>
              <Action
                kind={opened ? 'secondary' : 'primary'}
                busy={answering.busy}
                onClick={() => answer(true)}
              >
                {words.callLabel}
              </Action>
              <Action busy={answering.busy} onClick={() => answer(false)}>
                {words.answerLabel}
              </Action>
              <Action kind="quiet" onClick={onCalled}>
                {words.calledLabel}
              </Action>
            </>
          )}
        </div>
      )}
      {opened && (
        <Notice state="success" inset>
          {opened}
        </Notice>
      )}
      {error !== undefined && (
        <FailureMessage error={error} attempt="read" onRetry={look} busy={looking} inset />
      )}
      {answering.error !== undefined && <FailureMessage error={answering.error} attempt="prepare" inset />}
      <RequestFailure
        error={operation.error ?? unasked}
        waiting={waiting}
        attempt={editing || operation.error === undefined ? 'askWords' : undefined}
      />
    </>
  );
}
