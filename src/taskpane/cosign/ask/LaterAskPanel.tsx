import { later } from '../../shell/Later';

/** Asking for an agreement, loaded when a message first needs one. */
export const LaterAskPanel = later(async () => (await import('./AskPanel')).AskPanel);
