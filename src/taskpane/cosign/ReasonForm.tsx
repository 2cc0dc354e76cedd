import { TextField } from '@fluentui/react/lib/TextField';
import { useState } from 'react';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

interface Props {
  readonly question: string;
  readonly send: string;
  readonly busy: boolean;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
}

/** One question, answered in a few words; Escape gives up. */
export function ReasonForm({ question, send, busy, onSend, onClose }: Props) {
  const [reason, setReason] = useState('');
  useEscape(onClose);
  return (
    <>
      <TextField
        label={question}
        multiline
        autoAdjustHeight
        resizable={false}
        rows={2}
        autoFocus
        value={reason}
        onChange={(_event, value) => setReason(value ?? '')}
      />
      <div className={shared.actions}>
        <Action
          kind="primary"
          busy={busy}
          disabled={reason.trim() === ''}
          onClick={() => onSend(reason.trim())}
        >
          {send}
        </Action>
        <Action kind="quiet" onClick={onClose}>
          Annuler
        </Action>
      </div>
    </>
  );
}
