import { once } from '../once';
import { Later } from '../shell/Later';
import type { TeamViewProps } from './TeamScreen';

const load = once(async () => (await import('./TeamScreen')).TeamScreen);

export const LaterTeamView = (props: TeamViewProps) => (
  <Later load={load}>{(Screen) => <Screen {...props} />}</Later>
);
