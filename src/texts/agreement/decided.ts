import { fr } from '../fr';

/** Beside the mail that tells of a decision. */
export const openDossierLabel = fr`Ouvrir le dossier`;
export const backToDecision = fr`Retour à la décision`;
