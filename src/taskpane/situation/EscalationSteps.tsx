import { useState } from 'react';
import { answerEscalation } from '../../app/answerEscalation';
import { prepareAnswer } from '../../app/prepareAnswer';
import { mainContact } from '../../app/mainContact';
import { answerOperation, validationOperation } from '../../domain/escalation';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import { addWorkingDays } from '../../domain/workingDays';
import * as words from '../../texts/escalation';
import { closing, greeting, paragraphs } from '../../texts/letterFrame';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { useWhole } from '../state/wholeContext';
import type { OpenProps } from './EscalationBlock';
import { EscalationForm } from './EscalationForm';
import { askValidation } from './escalation';
import { NoteNews } from './NoteNews';
import { RequestFailure } from './RequestFailure';
import { WaitingActions } from './WaitingActions';
import { tellAboutNote, useNoteRequest } from './useNoteRequest';

/** Working days until the call that is proposed. */
const CALL_IN = 2;

/** The manager's validation first; once it is given, the answer or the call. */
export function EscalationSteps(props: OpenProps & { readonly onCalled: () => void }) {
  const { services, file, today, escalation, onCalled } = props;
  const { policy, me, mailbox, pending } = services;
  const { request, error, look } = useNoteRequest(
    services,
    file,
    validationOperation(escalation.operationId),
  );
  const [editing, setEditing] = useState(false);
  const [opened, setOpened] = useState<string>();
  const operation = useOperation();
  const whole = useWhole();
  const manager = file.dossier.manager.name || file.dossier.manager.address;

  if (error !== undefined && request === undefined)
    return <FailureMessage error={error} attempt="read" onRetry={look} inset />;
  if (request === undefined) return <Skeleton widths={['70%']} />;

  const ask = (note: string): void =>
    operation.run(async () => {
      try {
        await askValidation(services, file, escalation.operationId, note);
      } finally {
        setEditing(false);
        look();
      }
    });
  const answer = (call: boolean): void =>
    operation.run(async () => {
      const everybody = await whole(file);
      const to = mainContact(everybody);
      const proposed = words.callProposal(addWorkingDays(today, CALL_IN, policy.workingDays));
      const texts = call ? [words.answerFirst, proposed] : [words.answerFirst];
      const prepared = prepareAnswer(
        services,
        file,
        me,
        {
          subject: words.answerSubject(file.dossier.client),
          parts: paragraphs(greeting(to), ...texts),
          closing,
        },
        answerOperation(escalation.operationId),
        to,
      );
      const place = await answerEscalation(mailbox, pending, everybody, prepared);
      setOpened(place === 'taken' ? words.answerPlaceTaken : words.answerOpened);
    });
  const latest = request && htmlToText(request.file.request.message.html).text.trim();
  const status = request?.state.status;
  return (
    <>
      {request ? (
        <NoteNews file={request.file} state={request.state} />
      ) : (
        <p className={shared.text}>{words.validationMissing}</p>
      )}
      {editing && (
        <EscalationForm
          note={words.noteParts(latest ?? escalation.note ?? '')}
          manager={manager}
          busy={operation.busy}
          onSend={ask}
          onClose={() => setEditing(false)}
        />
      )}
      {!editing && (
        <div className={shared.actions}>
          {!request && (
            <Action kind="primary" busy={operation.busy} onClick={() => ask(escalation.note ?? '')}>
              {words.askAgainLabel(manager)}
            </Action>
          )}
          {(status === 'refused' || status === 'changes-asked') && (
            <Action kind="primary" onClick={() => setEditing(true)}>
              {words.editNoteLabel}
            </Action>
          )}
          {request && status === 'waiting' && (
            <WaitingActions
              busy={operation.busy}
              onLook={look}
              onTell={() => operation.run(() => tellAboutNote(services, file, request.file.request, true))}
            />
          )}
          {status === 'granted' && (
            <>
              <Action
                kind={opened ? 'secondary' : 'primary'}
                busy={operation.busy}
                onClick={() => answer(true)}
              >
                {words.callLabel}
              </Action>
              <Action busy={operation.busy} onClick={() => answer(false)}>
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
      <RequestFailure error={operation.error} />
    </>
  );
}
