import type { FollowUpPlace } from '../app/relance/prepareFollowUp';
import { fr } from './fr';

const NEWS: Record<FollowUpPlace, string> = {
  opened: fr`Le message est ouvert dans une nouvelle fenêtre. Relisez, puis envoyez.`,
  inserted: fr`Le texte est dans le message en cours. Relisez, puis envoyez.`,
  taken: fr`Le message en cours contient déjà une relance, rien n’y est changé. Envoyez-le, ou fermez-le, puis recommencez à côté d’un autre message.`,
};

/** Where the text was put, and what to do with it. */
export const followUpNews = (place: FollowUpPlace): string => NEWS[place];
