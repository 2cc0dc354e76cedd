import { once } from '../once';
import { Later } from '../shell/Later';
import type { AskPanelProps } from './AskPanel';

const load = once(async () => (await import('./AskPanel')).AskPanel);

/** Asking for an agreement, loaded when a message first needs one. */
export function LaterAskPanel(props: AskPanelProps) {
  return <Later load={load}>{(AskPanel) => <AskPanel {...props} />}</Later>;
}
