/**
 * The thread that the message quoted when the pane opened beside it, in session data: what is written into it later, below
 * its header, is the writer's own.
 */
export const THREAD_KEY = 'relance-fil';

/** Reads what the pane left; anything else counts as absent. */
export const readKeptThread = (text: string | undefined): string =>
  text && /^[\w-]+$/.test(text) ? text : '';
