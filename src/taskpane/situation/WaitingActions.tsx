import { refreshLabel, tellAgainLabel } from '../../texts/cosign';
import { Action } from '../shell/Action';

interface Props {
  readonly busy: boolean;
  readonly onLook: () => void;
  readonly onTell: () => void;
}

/** While nobody has answered: look whether somebody did, or write to them again. */
export const WaitingActions = ({ busy, onLook, onTell }: Props) => (
  <>
    <Action kind="quiet" onClick={onLook}>
      {refreshLabel}
    </Action>
    <Action kind="quiet" busy={busy} onClick={onTell}>
      {tellAgainLabel}
    </Action>
  </>
);
