import { useState } from 'react';
import { TextInput } from '../forms/TextInput';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';

interface Props {
  readonly question: string;
  readonly send: string;
  readonly busy: boolean;
  /** Why sending failed: the words are still here, and the same button sends them again. */
  readonly error?: unknown;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
}

/** One question, answered in a few words; Escape gives up. */
export function ReasonForm({ question, send, busy, error, onSend, onClose }: Props) {
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const close = busy ? () => {} : onClose;
  useEscape(close);
  return (
    <>
      <TextInput label={question} multiline autoFocus value={reason} onChange={setReason} />
      {error !== undefined && <FailureMessage error={error} attempt="decideWords" inset />}
      <div className={shared.actions}>
        <Action kind="primary" busy={busy} disabled={said === ''} onClick={() => onSend(said)}>
          {send}
        </Action>
        <Action kind="quiet" busy={busy} onClick={close}>
          Annuler
        </Action>
      </div>
    </>
  );
}
