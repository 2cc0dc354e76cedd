import { fr } from './fr';

export const signInNotFinished = fr`La connexion n’a pas abouti. Fermez cette fenêtre et recommencez depuis le volet.`;
