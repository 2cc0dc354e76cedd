import { refreshLabel, tellAgainLabel } from '../../texts/agreement/asking';
import { Action } from '../shell/Action';

interface Props {
  readonly busy: boolean;
  readonly looking: boolean;
  readonly onLook: () => void;
  readonly onTell: () => void;
}

/** While nobody has answered: look whether somebody did, or write to them again. */
export const WaitingActions = ({ busy, looking, onLook, onTell }: Props) => (
  <>
    <Action kind="quiet" busy={looking} onClick={onLook}>
      {refreshLabel}
    </Action>
    <Action kind="quiet" busy={busy} onClick={onTell}>
      {tellAgainLabel}
    </Action>
  </>
);
