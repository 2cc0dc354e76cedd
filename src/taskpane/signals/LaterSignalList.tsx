import { once } from '../once';
import { Later } from '../shell/Later';
import type { SignalListProps } from './SignalList';

const load = once(async () => (await import('./SignalList')).SignalList);

/** What the client's message says, drawn when there is something of it. */
export const LaterSignalList = (props: SignalListProps) =>
  props.signals.length === 0 ? null : <Later load={load}>{(List) => <List {...props} />}</Later>;
