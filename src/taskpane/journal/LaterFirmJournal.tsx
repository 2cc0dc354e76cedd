import { later } from '../shell/Later';

/** The firm's journal, whose exports few people need. */
export const LaterFirmJournal = later(async () => (await import('./FirmJournal')).FirmJournal);
