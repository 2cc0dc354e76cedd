import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useRef, useState } from 'react';
import { SHORTEST_REASON } from '../../app/send/checkDraft';
import { correctEntry } from '../../app/journal/correctEntry';
import { correctionsOf, type JournalEntry } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import {
  correctedLine,
  correctionAction,
  correctionExplained,
  correctionNews,
  correctionQuestion,
  correctLabel,
  correctLabelOf,
} from '../../texts/journal/journal';
import type { Services } from '../services';
import { TextInput } from '../forms/TextInput';
import { useKept, useKeptId } from '../forms/useKept';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';

const styles = mergeStyleSets({
  corrected: [shared.soft, { borderLeft: '2px solid var(--line)', paddingLeft: 8 }],
});

interface Props {
  readonly services: Services;
  readonly entry: JournalEntry;
  readonly journal: readonly JournalEntry[];
  readonly today: PlainDate;
  readonly onWritten: (written: readonly JournalEntry[]) => void;
}

/** Under an entry: what corrected it, and the way to correct it by another entry. */
export function CorrectEntry({ services, entry, journal, today, onWritten }: Props) {
  const key = `correction/${entry.operationId}`;
  const idOf = useKeptId(services, key, journal);
  const [note, setNote, forget] = useKept<string | undefined>(key, () => undefined);
  // The form that stands there from before takes no focus: nobody opened it now.
  const [pressed, setPressed] = useState(false);
  const button = useRef<HTMLElement>(null);
  const operation = useOperation();
  const announce = useAnnounce();

  const close = (): void => {
    setNote(undefined);
    forget();
    operation.clear();
    button.current?.focus();
  };
  const write = async (): Promise<void> => {
    // Tried again after a failure, it stays one entry.
    const written = await correctEntry(services, services.me, entry, {
      id: idOf(),
      note: (note ?? '').trim(),
    });
    close();
    announce(correctionNews);
    onWritten(written);
  };

  if (entry.action === 'correction') return null;
  return (
    <>
      {correctionsOf(entry, journal).map((correction) => (
        <p key={correction.operationId} className={styles.corrected}>
          {correctedLine(correction, today)}
        </p>
      ))}
      <div className={shared.actions}>
        <Action
          kind="quiet"
          elementRef={button}
          label={correctLabelOf(entry)}
          expanded={note !== undefined}
          onClick={() => {
            setPressed(true);
            if (note === undefined) setNote('');
            else close();
          }}
        >
          {correctLabel}
        </Action>
      </div>
      {note !== undefined && (
        <div
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <TextInput
            label={correctionQuestion}
            hint={correctionExplained}
            multiline
            autoFocus={pressed}
            value={note}
            onChange={setNote}
          />
          <div className={shared.actions}>
            <Action
              busy={operation.busy}
              disabled={note.trim().length < SHORTEST_REASON}
              onClick={() => operation.run(write)}
            >
              {correctionAction}
            </Action>
            <Action kind="quiet" onClick={close}>
              Annuler
            </Action>
          </div>
          {operation.error !== undefined && (
            <FailureMessage error={operation.error} attempt="entryWords" inset />
          )}
        </div>
      )}
    </>
  );
}
