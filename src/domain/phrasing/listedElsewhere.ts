import { holds } from './engine/patternSet';
import type { Sentence } from './engine/sentence';
import { fold } from '../fold';
import { namingStatements } from './required/listedPieces';
import type { Request } from './required/requestText';

/** Asks for more than any list before or after it names. */
const asksForMore = holds([
  `( tout/toute/tous/toutes ) ( document*/pièce*/élément*/justificatif*/autre*/papier*/ce/les/vos/votre/la/le ) | autre/autres/aussi/également/ajouter/ajoutez/ajoute/joindre/joignez/divers/diverses/différents/différentes/habituel*/etc/facture/factures/honoraires | ( le/du ) reste`,
]);
/** So many naming sentences are compared: one that is not the sentence itself is enough. */
const COMPARED = 8;

/** Asks for a payment, in any words. */
const PAYMENT = /\b(?:regle|regular|pay|sold|impaye|acquitt|necessaire|situation)/;
const MORE_THAN_ONE =
  /\b(?:(?:envo|transm|adress|depos|fourni|parven|remett|communiq|retourn|donne|passer|releves?)(?!\w* (?:le|l.|votre|ce) ?(?:regle|paie|vire))|pieces?|documents?|justificatif|tou(?:te)?s|autres?|aussi)/;
const BILL = /\b(?:factures?|notes?|honoraires)\b/;
/** A bill is named by its number. */
const NUMBERED = /\b(?:facture|note|honoraires)\b[^.;?]{0,40}(?:n° ?\S{0,30}\d|\b[a-z]{0,4}-?\d[\d-]{3})/;
const meansBill = (key: string): boolean => PAYMENT.test(key) && !MORE_THAN_ONE.test(key);

/** "Merci de nous envoyer ces documents", "de régler votre facture": what the message names elsewhere may be meant. */
export const mayMeanOther = (sentence: Sentence, text: string): boolean =>
  !asksForMore(sentence) || meansBill(fold(text));

/** Whether a message names, in another sentence than the given one, the pieces or the bill that it asks for. */
export function namesElsewhere(request: () => Request, all: () => string): (sentence: string) => boolean {
  let naming: readonly string[] | undefined;
  let numbered: boolean | undefined;
  return (sentence) => {
    const key = fold(sentence);
    if (meansBill(key) && (numbered = numbered ?? NUMBERED.test(fold(all())))) return true;
    if (BILL.test(key)) return false;
    naming = naming ?? namingStatements(request()).slice(0, COMPARED);
    return naming.some((other) => other.indexOf(key) < 0 && key.indexOf(other) < 0);
  };
}
