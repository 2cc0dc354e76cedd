import { remember } from '../../remember';
import { PAPER, MONTH } from './vocabulary';

const WHICH = `\\bn° ?\\S*\\d|\\b${MONTH} 20\\d\\d|\\b(?:annee |exercice )?20\\d\\d\\b|\\b(?:du|au|le|date[es]* du) \\d{1,2}(?:er)? ${MONTH}`;
/** Of these there are many: a period does not tell which. */
const MANY = '(?:factures|justificatifs|tickets|recus)';
/** "Deux attestations : celle de Mme Blin et celle de la CAF." */
const ONE_OF = `\\b(?:celles?|celui|ceux) (?:de |du |des |d')`;
/** Of these a person has one. */
const OWN_PAPER =
  "(?:cartes?|pieces?) d'identite|passeports?|titres? de sejour|permis de (?:conduire|construire)|cartes? vitale";
const EXACT = new RegExp(
  [
    `\\b(?!${MANY}\\b)(?:${PAPER})(?![a-z0-9])[^.;?]{0,70}?(?:${WHICH})`,
    `(?:\\b${MANY}\\b|${ONE_OF})[^.;?]{0,70}?\\bn° ?\\S*\\d`,
    `${ONE_OF}(?:[^.;?:]{0,70}?(?:${WHICH})|(?:mme|mlle|me|m\\.) )`,
    `\\b(?:${OWN_PAPER})\\b`,
  ].join('|'),
);
/** In the firm's hands already. */
const RECEIVED =
  /\b(?:(?:bien|bonne) (?:recue?s?|reception|enregistree?s?|notee?s?|parvenue?s?|arrivee?s?)|(?:avons|ai|ont ete|a ete) (?:deja |bien )?(?:recue?s?|saisie?s?|enregistree?s?|traitee?s?|integree?s?)|nous (?:est|sont) (?:bien )?parvenue?s?|deja (?:recue?s?|en notre possession|au dossier|integree?s?)|merci (?:pour|beaucoup|de votre))/;
/** The firm's own papers. */
const OURS = /\b(?:notre (?:facture|message|mail|courrier|lettre)|nos (?:factures|honoraires))/;

/**
 * Whether a sentence names one document exactly, whatever the way it asks: "La réponse dépend du contrat n° CM-26-3." What is
 * received already does not count.
 */
export const mentionsExactly = remember((key) => EXACT.test(key) && !OURS.test(key) && !isReceived(key));

/** Says that something is in the firm's hands already. */
export function isReceived(key: string): boolean {
  return RECEIVED.test(key);
}
