import * as words from '../../texts/agreement/agreement';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { NoteNews } from '../situation/NoteNews';
import { RequestFailure } from '../situation/RequestFailure';
import { WaitingActions } from '../situation/WaitingActions';
import { useOperation } from '../state/useOperation';
import type { TaskAgreement } from './useTaskAgreement';

interface Props {
  readonly step: string;
  readonly agreement: TaskAgreement<unknown>;
}

/** Who has to agree to a letter or a call, asked and answered; nothing where nobody has to. */
export function AgreementPanel({ step, agreement }: Props) {
  const { needed, request, same, given, error, looking, look } = agreement;
  const operation = useOperation();
  const announce = useAnnounce();
  if (needed.length === 0) return null;
  if (error !== undefined) return <FailureMessage error={error} attempt="read" onRetry={look} />;
  const people = needed.map(({ person }) => person);
  const waiting = same && request?.state.status === 'waiting';
  const ask = (): void =>
    operation.run(async () => {
      await agreement.ask();
      announce(words.agreementAsked(people));
    });
  return (
    <section className={shared.block} aria-label={words.agreementTitle}>
      <h3 className={shared.title}>{words.agreementTitle}</h3>
      {!given && <p className={shared.text}>{words.agreementWhy(step, people)}</p>}
      {request && same && <NoteNews file={request.file} state={request.state} />}
      {request && !same && (
        <Notice state="warning" inset>
          {words.agreementOutdated}
        </Notice>
      )}
      <div className={shared.actions}>
        {request !== undefined && !given && !waiting && (
          <Action kind="primary" busy={operation.busy || looking} onClick={ask}>
            {words.agreementAsk(Boolean(request))}
          </Action>
        )}
        {waiting && (
          <WaitingActions
            busy={operation.busy}
            looking={looking}
            onLook={look}
            onTell={() => operation.run(agreement.tellAgain)}
          />
        )}
      </div>
      <RequestFailure error={operation.error} waiting={waiting} />
    </section>
  );
}
