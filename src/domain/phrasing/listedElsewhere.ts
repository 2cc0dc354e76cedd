import { holds } from './engine/patternSet';
import type { Sentence } from './engine/sentence';
import { fold } from './ownText/lines';
import { namingStatements } from './required/listedPieces';
import type { RequestText } from './required/requestText';

/** Asks for more than any list before or after it names. */
const asksForMore = holds([
  `( tout/toute/tous/toutes ) ( document*/pièce*/élément*/justificatif*/autre*/papier*/ce/les/vos/votre/la/le ) | autre/autres/aussi/également/ajouter/ajoutez/ajoute/joindre/joignez/divers/diverses/différents/différentes/habituel*/etc/reste/facture/factures/honoraires`,
]);
/** So many naming sentences are compared: one that is not the sentence itself is enough. */
const COMPARED = 8;

/** "Merci de nous envoyer ces documents": what the message names elsewhere may be meant. */
export const mayMeanList = (sentence: Sentence): boolean => !asksForMore(sentence);

/** Whether a message names, in another sentence than the given one, pieces that it asks for. */
export function namesElsewhere(request: () => RequestText): (sentence: string) => boolean {
  let naming: readonly string[] | undefined;
  return (sentence) => {
    naming = naming ?? namingStatements(request()).slice(0, COMPARED);
    const key = fold(sentence);
    return naming.some((other) => other.indexOf(key) < 0 && key.indexOf(other) < 0);
  };
}
