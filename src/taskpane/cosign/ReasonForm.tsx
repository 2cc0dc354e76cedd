import { useState } from 'react';
import { TextInput } from '../forms/TextInput';
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
      <TextInput label={question} multiline autoFocus value={reason} onChange={setReason} />
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
