import { later } from '../shell/Later';

export const LaterTeamView = later(async () => (await import('./TeamScreen')).TeamScreen);
