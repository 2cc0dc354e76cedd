import { later } from '../shell/Later';

/** The form that keeps a passage. */
export const LaterKeepForm = later(async () => (await import('./KeepForm')).KeepForm);
