import { Action } from '../shell/Action';
import { shared } from '../shell/styles';

interface Props {
  /** What sending the form does. */
  readonly label: string;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** Under a form: what it does, and the way out. */
export function FormActions({ label, busy, disabled, onSend, onClose }: Props) {
  return (
    <div className={shared.actions}>
      <Action kind="primary" busy={busy} disabled={disabled} onClick={onSend}>
        {label}
      </Action>
      <Action kind="quiet" onClick={onClose}>
        Annuler
      </Action>
    </div>
  );
}
