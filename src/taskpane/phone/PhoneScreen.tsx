import { useCallback, useRef } from 'react';
import { journalCall } from '../../app/journal/journalCall';
import { withEntries } from '../../app/journal/withEntries';
import { agreedIn, type CallOutcome } from '../../domain/message/callOutcome';
import { taskMessage } from '../../app/agreement/taskAgreement';
import { renderRelance, type RenderedRelance } from '../../domain/template/template';
import { mainContact } from '../../app/dossier/mainContact';
import type { FingerprintedMessage } from '../../domain/fingerprint/fingerprint';
import type { PlainDate } from '../../domain/dates/plainDate';
import { doneWithout } from '../../texts/agreement/agreement';
import { callNote, callRecorded, callScriptTitle, callTitle } from '../../texts/phone';
import { AgreementPanel } from '../agreement/AgreementPanel';
import { useTaskAgreement } from '../agreement/useTaskAgreement';
import type { TaskProps } from '../factures/task';
import { PartList } from '../forms/PartList';
import { TaskFrame } from '../forms/TaskFrame';
import { useKeptId } from '../forms/useKept';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { CallForm } from './CallForm';
import { CallNumber } from './CallNumber';
import { ConfirmCall } from './ConfirmCall';

/** What the agreement is bound to. */
const messageOf = (script: RenderedRelance): FingerprintedMessage =>
  taskMessage(script.subject, script.parts);

/** The call of the day: what to say, what came of it, what confirms it in writing. */
export function PhoneScreen(props: TaskProps) {
  const { services, file, due, today, onUpdate, made, onMade, onClose } = props;
  const done = made?.outcome;
  const { policy, me } = services;
  const operation = useOperation();
  const announce = useAnnounce();
  // The script of the call that was made, though the dossier has moved on since.
  const asked = useRef({ file, due }).current;
  const contact = mainContact(asked.file);
  const prepare = useCallback(
    (day: PlainDate) =>
      renderRelance(policy, asked.due, {
        dossier: asked.file.dossier,
        contact,
        author: me,
        today: day,
        operationId: '',
        journal: asked.file.journal,
        variant: asked.file.dossier.variante,
      }),
    [policy, asked, contact, me],
  );
  const agreement = useTaskAgreement({ services, ...asked, prepare, messageOf });
  const { prepared: script, needed, missing, given } = agreement;
  const idOf = useKeptId(services, `appel/${agreement.operationId}`, asked.file.journal);

  const record = async (outcome: CallOutcome): Promise<void> => {
    const agreed = outcome.reached ? await agreement.note() : '';
    const written = await journalCall(services, asked.file, asked.due, me, outcome, {
      // The call that was agreed to is made once; one that nobody answered may be tried again.
      id: outcome.reached && needed.length > 0 ? agreement.operationId : idOf(),
      note: [callNote(outcome), agreed].filter(Boolean).join(' '),
    });
    onUpdate({ ...file, journal: withEntries(file.journal, written) });
    onMade({ outcome, operationId: written[0].operationId });
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
      {!done && <AgreementPanel step={asked.due.step} agreement={agreement} />}
      {!done && (
        <CallForm
          keptAs={agreement.operationId}
          factures={asked.due.factures}
          today={today}
          busy={operation.busy}
          without={given ? undefined : doneWithout(missing.map(({ person }) => person))}
          onRecord={(outcome, forget) =>
            operation.run(async () => {
              await record(outcome);
              forget();
            })
          }
        />
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="entryWords" />}
      {done && (
        <Notice state="success">
          {callRecorded(done.reached, done.reached ? done.promisedFor : undefined)}
        </Notice>
      )}
      {made && done?.reached && agreedIn(done) !== 'nothing' && (
        <ConfirmCall {...{ services, file }} due={asked.due} outcome={done} operationId={made.operationId} />
      )}
    </TaskFrame>
  );
}
