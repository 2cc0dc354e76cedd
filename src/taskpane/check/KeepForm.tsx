import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import { SHORTEST_REASON } from '../../app/send/checkDraft';
import { falseAlarmExplained, keepExplained, keepQuestion } from '../../texts/message';
import { TextInput } from '../forms/TextInput';
import { Action } from '../shell/Action';
import { fadeIn, shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

const styles = mergeStyleSets({
  form: [
    {
      display: 'flow-root',
      marginTop: 8,
      padding: '0 12px 12px',
      borderRadius: 4,
      background: 'var(--ground-soft)',
    },
    fadeIn,
  ],
  alarm: { paddingTop: 12 },
  // Two ways out of the same question: which sentence goes with which button must be plain.
  apart: { marginTop: 12, paddingTop: 12, borderTop: '1px solid var(--line)' },
});

export interface KeepFormProps {
  readonly busy: boolean;
  readonly onKeep?: (reason: string) => void;
  readonly onFalseAlarm: () => void;
  readonly onClose: () => void;
}

/** Keeping a passage asks for a reason, or says that the alarm is false. Escape gives up. */
export function KeepForm({ busy, onKeep, onFalseAlarm, onClose }: KeepFormProps) {
  const [reason, setReason] = useState('');
  useEscape(onClose);
  return (
    <div className={styles.form}>
      {onKeep && (
        <>
          <TextInput
            label={keepQuestion}
            hint={keepExplained}
            multiline
            autoFocus
            value={reason}
            onChange={setReason}
          />
          <div className={shared.actions}>
            <Action
              busy={busy}
              disabled={reason.trim().length < SHORTEST_REASON}
              onClick={() => onKeep(reason.trim())}
            >
              Garder avec ce motif
            </Action>
          </div>
        </>
      )}
      <div className={onKeep ? styles.apart : styles.alarm}>
        <p className={shared.soft} style={{ marginTop: 0 }}>
          {falseAlarmExplained}
        </p>
        <div className={shared.actions}>
          <Action busy={busy} onClick={onFalseAlarm}>
            Signaler une fausse alerte
          </Action>
          <Action kind="quiet" onClick={onClose}>
            Annuler
          </Action>
        </div>
      </div>
    </div>
  );
}
