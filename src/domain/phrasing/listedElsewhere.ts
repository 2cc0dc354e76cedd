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
const NUMBERED = /\b(?:facture|note|honoraires)\b[^.;?!]{0,40}(?:n° ?\S{0,30}\d|\b[a-z]{0,4}-?\d[\d-]{3})/;
const meansBill = (key: string): boolean => PAYMENT.test(key) && !MORE_THAN_ONE.test(key);

/** Whether a text names a bill by its number. */
export const namesBill = (text: string): boolean => NUMBERED.test(fold(text));

/** A sentence of which what it lacks may stand elsewhere in the message. */
export interface Context {
  readonly key: string;
  readonly pays: boolean;
  readonly bill: boolean;
  /** What was last compared with it, and answered. */
  naming?: readonly string[];
  named?: boolean;
}

/** "Merci de nous envoyer ces documents", "de régler votre facture": what the message names elsewhere may be meant. */
export function contextOf(sentence: Sentence, text: string): Context | undefined {
  const key = fold(text);
  const pays = meansBill(key);
  return pays || !asksForMore(sentence) ? { key, pays, bill: BILL.test(key) } : undefined;
}

/** Whether messages that change little by little name, in another sentence than the given one, the pieces or the bill asked for. */
export function namesElsewhere(): (
  request: () => Request,
  hasBill: () => boolean,
) => (sentence: Context) => boolean {
  let last: readonly string[] = [];
  return (request, hasBill) => {
    let naming: readonly string[] | undefined;
    let numbered: boolean | undefined;
    const namingOf = (): readonly string[] => {
      const now = namingStatements(request(), COMPARED);
      return now.length === last.length && now.every((one, i) => one === last[i]) ? last : (last = now);
    };
    return (sentence) => {
      const { key } = sentence;
      if (sentence.pays && (numbered = numbered ?? hasBill())) return true;
      if (sentence.bill) return false;
      naming = naming ?? namingOf();
      if (sentence.naming !== naming) {
        sentence.naming = naming;
        sentence.named = naming.some((other) => other.indexOf(key) < 0 && key.indexOf(other) < 0);
      }
      return sentence.named!;
    };
  };
}
