import { later } from '../shell/Later';

/** The search for a dossier, loaded when it is first needed. */
export const LaterSearch = later(async () => (await import('./DossierSearch')).DossierSearch);
