import * as words from '../../texts/agreement';
import { refreshLabel, tellAgainLabel } from '../../texts/cosign';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { NoteNews } from '../situation/NoteNews';
import { NotTold } from '../situation/useNoteRequest';
import { useOperation } from '../state/useOperation';
import type { TaskAgreement } from './useTaskAgreement';

interface Props {
  readonly step: string;
  readonly agreement: TaskAgreement<unknown>;
}

/** Who has to agree to a letter or a call, asked and answered; nothing where nobody has to. */
export function AgreementPanel({ step, agreement }: Props) {
  const { needed, request, same, given, error, look } = agreement;
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
          <Action kind="primary" busy={operation.busy} onClick={ask}>
            {words.agreementAsk(Boolean(request))}
          </Action>
        )}
        {waiting && (
          <>
            <Action kind="quiet" onClick={look}>
              {refreshLabel}
            </Action>
            <Action kind="quiet" busy={operation.busy} onClick={() => operation.run(agreement.tellAgain)}>
              {tellAgainLabel}
            </Action>
          </>
        )}
      </div>
      {operation.error !== undefined && (
        <FailureMessage
          error={operation.error}
          attempt={operation.error instanceof NotTold ? 'tell' : 'ask'}
          inset
        />
      )}
    </section>
  );
}
