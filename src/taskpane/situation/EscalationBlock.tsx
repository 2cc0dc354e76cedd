import { useRef, useState } from 'react';
import { closeEscalation, journalAnswerCall } from '../../app/escalation/escalate';
import { withEntries } from '../../app/journal/withEntries';
import { openEscalation } from '../../domain/escalation/escalation';
import type { JournalEntry } from '../../domain/journal/journal';
import { dayOf } from '../../domain/dates/plainDate';
import * as words from '../../texts/escalation';
import { ReasonForm } from '../cosign/ReasonForm';
import { useOperationId } from '../forms/useOperationId';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useBackTo } from '../shell/useBackTo';
import { useFocusKept } from '../shell/useFocusKept';
import { useOperation } from '../state/useOperation';
import { EscalationSteps } from './EscalationSteps';
import type { SituationProps } from './Situation';

/** The dossier's escalation, while it is open. */
export function EscalationBlock(props: SituationProps) {
  const open = openEscalation(props.file.journal);
  return open ? <Open {...props} escalation={open} /> : null;
}

export interface OpenProps extends SituationProps {
  readonly escalation: JournalEntry;
}

function Open(props: OpenProps) {
  const { services, file, onUpdate, escalation: opened } = props;
  const escalation = { ...opened, note: words.noteNow(opened, file.journal) };
  const [ending, setEnding] = useState<'called' | 'closed'>();
  const button = useBackTo(ending !== undefined);
  const own = useRef<HTMLElement>(null);
  const home = props.escalationHome ?? own;
  useFocusKept(home, home);
  const operation = useOperation();
  const announce = useAnnounce();
  const idOf = useOperationId(services);
  const add = (written: readonly JournalEntry[]): void => {
    onUpdate({ ...file, journal: withEntries(file.journal, written) });
    announce(words.closedNews);
  };
  const end = async (said: string): Promise<void> =>
    add(
      ending === 'called'
        ? await journalAnswerCall(services, file, services.me, escalation, said)
        : await closeEscalation(services, file, services.me, escalation, said, idOf()),
    );
  return (
    <section
      ref={home}
      tabIndex={-1}
      className={shared.block}
      style={{ outline: 'none' }}
      aria-label={words.escalationTitle}
    >
      <h2 className={shared.title}>{words.escalationTitle}</h2>
      <p className={shared.soft}>{words.escalationSince(escalation.writtenBy.name, dayOf(escalation.at))}</p>
      {escalation.note.split('\n').map((line, index) => (
        <p key={index} className={shared.text}>
          {line}
        </p>
      ))}
      <EscalationSteps {...props} escalation={escalation} onCalled={() => setEnding('called')} />
      {ending ? (
        <ReasonForm
          question={ending === 'called' ? words.calledQuestion : words.closeQuestion}
          send={ending === 'called' ? words.calledSend : words.closeSend}
          busy={operation.busy}
          onSend={(said) => operation.run(() => end(said))}
          onClose={() => setEnding(undefined)}
        />
      ) : (
        <div className={shared.actions}>
          <Action kind="quiet" elementRef={button} onClick={() => setEnding('closed')}>
            {words.closeLabel}
          </Action>
        </div>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="entryWords" inset />}
    </section>
  );
}
