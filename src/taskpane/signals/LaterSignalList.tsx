import { later } from '../shell/Later';
import type { SignalListProps } from './SignalList';

const List = later(async () => (await import('./SignalList')).SignalList);
export const loadSignalList = List.preload;

/** What the client's message says, drawn when there is something of it. */
export const LaterSignalList = (props: SignalListProps) =>
  props.signals.length === 0 ? null : <List {...props} />;
