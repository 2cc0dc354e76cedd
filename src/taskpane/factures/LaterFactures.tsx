import { later } from '../shell/Later';

/** Most dossiers are opened for their pieces: the list of invoices is loaded where there are some. */
export const LaterFactures = later(async () => (await import('./FactureList')).FactureList);
