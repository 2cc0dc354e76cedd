import { fr } from './fr';

/** Apart from the escalation's other sentences, which the first dossier does not need. */
export const openLabel = fr`Ouvrir une escalade…`;
