import type { DueNow } from '../../app/relance/prepareRelance';
import { channelAction } from '../../texts/steps/steps';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import type { Task } from './task';

interface Props {
  readonly due: DueNow;
  /** The decision of the moment; another one is offered more quietly. */
  readonly first: boolean;
  readonly onStart: (task: Task) => void;
}

/** The button of a step that is no e-mail: a call to make, a letter to post. */
export function ChannelAction({ due, first, onStart }: Props) {
  if (due.channel === 'email') return null;
  const kind = due.channel === 'telephone' ? 'call' : 'letter';
  return (
    <div className={shared.actions}>
      <Action kind={first ? 'primary' : 'secondary'} onClick={() => onStart({ kind, due })}>
        {channelAction(due.channel)}
      </Action>
    </div>
  );
}
