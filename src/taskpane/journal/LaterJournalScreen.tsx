import { later } from '../shell/Later';

/** The journal's tab: its search, its seals and its exports weigh more than the first paint allows. */
export const LaterJournalScreen = later(async () => (await import('./JournalScreen')).JournalScreen);
