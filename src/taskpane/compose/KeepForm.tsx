import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import { SHORTEST_REASON } from '../../app/checkDraft';
import { falseAlarmExplained, keepExplained, keepQuestion } from '../../texts/message';
import { TextInput } from '../forms/TextInput';
import { Action } from '../shell/Action';
import { fadeIn, shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

const styles = mergeStyleSets({
  form: [{ marginTop: 8, padding: 12, borderRadius: 4, background: 'var(--ground-soft)' }, fadeIn],
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
      <p className={shared.soft}>{falseAlarmExplained}</p>
      <div className={shared.actions}>
        <Action busy={busy} onClick={onFalseAlarm}>
          Signaler une fausse alerte
        </Action>
        <Action kind="quiet" onClick={onClose}>
          Annuler
        </Action>
      </div>
    </div>
  );
}
