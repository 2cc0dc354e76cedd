import type { RequiredId } from '../../domain/phrasing/types';
import { fr } from '../fr';

export interface RequiredText {
  /** Names the content, e.g. on a line of a list. */
  readonly title: string;
  /** What to add, in one sentence. */
  readonly todo: string;
  /** Why the firm’s policy asks for it. */
  readonly reason: string;
}

const TEXTS: Readonly<Record<RequiredId, RequiredText>> = {
  'pieces-listees': {
    title: fr`Liste des pièces attendues`,
    todo: fr`Nommez chaque pièce attendue, avec sa période ou son numéro.`,
    reason: fr`Le client doit savoir exactement quoi envoyer, sans avoir à nous rappeler.`,
  },
  'annexe-au-dela-de-5': {
    title: fr`Cinq pièces au plus dans le message`,
    todo: fr`Gardez les cinq pièces les plus importantes et mettez les autres en annexe.`,
    reason: fr`Une liste courte est lue et suivie ; au-delà de cinq pièces, le reste va en annexe.`,
  },
  objectif: {
    title: fr`Objectif de la demande`,
    todo: fr`Dites à quoi servent les pièces : « Pour établir la TVA de mars, il nous faut… ».`,
    reason: fr`Une demande est toujours liée à ce qu’elle permet d’établir.`,
  },
  consequence: {
    title: fr`Conséquence concrète`,
    todo: fr`Dites ce qui reste bloqué : « Sans ces pièces, nous ne pouvons pas finaliser… ».`,
    reason: fr`Le client décide mieux quand il sait ce que l’absence des pièces empêche.`,
  },
  'prochain-pas': {
    title: fr`Prochain pas chiffré`,
    todo: fr`Annoncez la suite avec son délai : « Dès réception, nous finalisons sous 3 jours ouvrés ».`,
    reason: fr`Le client voit ce que son envoi déclenche, et quand.`,
  },
  'impact-delais': {
    title: fr`Effet sur les délais`,
    todo: fr`Dites l’effet sur le calendrier : « Un envoi après le 18 ferait dépasser l’échéance du 24 ».`,
    reason: fr`À partir de R2, le message dit l’effet de l’attente sur les délais.`,
  },
  arbitrage: {
    title: fr`Choix proposé au client`,
    todo: fr`Proposez au moins deux options, par exemple un envoi avant une date ou un dépôt décalé.`,
    reason: fr`À partir de R3, le client choisit entre des options plutôt que de subir une suite.`,
  },
  'rendez-vous': {
    title: fr`Proposition d’un court échange`,
    todo: fr`Proposez un appel ou un rendez-vous de 10 à 15 minutes, avec un créneau.`,
    reason: fr`À partir de R3, et dès qu’il y a une tension, un court échange débloque mieux qu’un long message.`,
  },
};

/** The sentences about a required content that a message lacks. */
export const describeMissing = (id: RequiredId): RequiredText => TEXTS[id];
