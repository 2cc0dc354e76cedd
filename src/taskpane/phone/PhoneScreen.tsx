import { useMemo, useRef, useState } from 'react';
import { journalCall } from '../../app/journalCall';
import type { CallOutcome } from '../../domain/callOutcome';
import { renderRelance } from '../../domain/template';
import { mainContact } from '../../app/prepareRelance';
import { agreementNote, agreementStatement } from '../../texts/letter';
import { callNote, callRecorded, callScriptTitle, callTitle } from '../../texts/phone';
import { agreementsNeeded } from '../../app/approvers';
import type { TaskProps } from '../factures/task';
import { PartList } from '../forms/PartList';
import { TaskFrame } from '../forms/TaskFrame';
import { useOperationId } from '../forms/useOperationId';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { CallForm } from './CallForm';
import { CallNumber } from './CallNumber';
import { ConfirmCall } from './ConfirmCall';

/** The call of the day: what to say, what came of it, what confirms it in writing. */
export function PhoneScreen({ services, file, due, today, onUpdate, onClose }: TaskProps) {
  const { policy, me } = services;
  const operation = useOperation();
  const announce = useAnnounce();
  const idOf = useOperationId(services);
  const [done, setDone] = useState<CallOutcome>();
  // The script of the call that was made, though the dossier has moved on since.
  const asked = useRef({ file, due }).current;
  const contact = mainContact(asked.file);
  const needed = agreementsNeeded(asked.file.dossier, asked.due.approvals, me);
  const script = useMemo(
    () =>
      renderRelance(policy, asked.due, {
        dossier: asked.file.dossier,
        contact,
        author: me,
        today,
        operationId: '',
        journal: asked.file.journal,
        variant: asked.file.dossier.variante,
      }),
    [policy, asked, contact, me, today],
  );

  const record = async (outcome: CallOutcome): Promise<void> => {
    const agreed = needed.length > 0 && outcome.reached ? ` ${agreementNote(needed)}` : '';
    const entry = await journalCall(services, asked.file, asked.due, me, outcome, {
      id: idOf(),
      note: callNote(outcome) + agreed,
    });
    onUpdate({ ...file, journal: [...file.journal, entry] });
    setDone(outcome);
    announce(callRecorded(outcome.reached, outcome.reached ? outcome.promisedFor : undefined));
  };
  return (
    <TaskFrame
      title={callTitle(asked.due.step, asked.file.dossier.client)}
      facts={script.subject}
      onClose={onClose}
    >
      <section className={shared.block}>
        {contact && <CallNumber contact={contact} />}
        <h3 className={shared.title}>{callScriptTitle}</h3>
        <PartList parts={script.parts} />
      </section>
      {!done && (
        <CallForm
          factures={asked.due.factures}
          today={today}
          busy={operation.busy}
          agreement={needed.length > 0 ? agreementStatement(needed.map(({ person }) => person)) : undefined}
          onRecord={(outcome) => operation.run(() => record(outcome))}
        />
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="journal" />}
      {done && (
        <Notice state="success">
          {callRecorded(done.reached, done.reached ? done.promisedFor : undefined)}
        </Notice>
      )}
      {done?.reached && <ConfirmCall services={services} file={file} due={asked.due} outcome={done} />}
    </TaskFrame>
  );
}
