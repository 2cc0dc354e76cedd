import type { ComponentProps } from 'react';
import { once } from '../once';
import { Later } from '../shell/Later';
import type { JournalScreen } from './JournalScreen';

const load = once(async () => (await import('./JournalScreen')).JournalScreen);

/** The journal's tab: its search, its seals and its exports weigh more than the first paint allows. */
export function LaterJournalScreen(props: ComponentProps<typeof JournalScreen>) {
  return <Later load={load}>{(Screen) => <Screen {...props} />}</Later>;
}
