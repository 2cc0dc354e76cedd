import { CLIENT_DOCUMENTS } from './clientDocumentsRule';
import type { ParagraphOffset } from '../phrasing/offsets';
import type { ParagraphFinding } from '../phrasing/readParagraph';
import { fold } from '../fold';

const THEIRS =
  "(?:vos|votre|tous vos|l'ensemble de vos) (?:documents?|pieces?|originaux|justificatifs?|factures?|releves?|dossiers?|livres?|archives?|comptabilite|papiers?|contrats?)(?: \\w+){0,3}";
const KEEP =
  '(?:conserver|conserverons|conservons|garder|garderons|gardons|retenir|retiendrons|retenons|bloquer|bloquerons|bloquons)';
const GIVE =
  '(?:restituer|restituerons|restituons|rendre|rendrons|rendons|remettre|remettrons|remettons|renvoyer|renverrons|retourner|retournerons)';
const CONDITION =
  "(?:tant qu|jusqu'(?:a|au)\\b.{0,30}\\b(?:regle|paie|solde)|a defaut|faute de|sans (?:reglement|paiement)|avant (?:complet |le |tout )?(?:reglement|paiement|solde)|en l'absence|sous reserve du (?:reglement|paiement)|(?:reglement|paiement) (?:complet|integral|de nos honoraires|de la facture))";

const THREATS: readonly RegExp[] = [
  new RegExp(`\\b(?:droit de )?retention (?:de|sur) ${THEIRS}`),
  new RegExp(`\\b${KEEP} ${THEIRS}.*\\b${CONDITION}`),
  new RegExp(`\\b${CONDITION}.*\\b${KEEP} ${THEIRS}`),
  new RegExp(`\\bne (?:vous )?${GIVE} (?:pas|plus|aucune?) ?(?:de )?${THEIRS}`),
  new RegExp(
    `\\b${THEIRS} (?:ne (?:vous )?ser(?:a|ont) (?:pas |plus )?(?:restitue|rendu|remis|renvoye)|(?:ser(?:a|ont)|rester(?:a|ont)) (?:conserve|retenu|bloque|garde)\\w*.*\\b${CONDITION})`,
  ),
  new RegExp(
    `\\b(?:restitution|remise|retour) de ${THEIRS}.*\\b(?:conditionnee?|subordonnee?|suspendue?|interviendra (?:qu')?apres|n'interviendra|attendra)\\b`,
  ),
  new RegExp(
    `\\b(?:recupere\\w*|retrouve\\w*|obten\\w*|aurez) ${THEIRS}.*\\b(?:qu'apres|qu'une fois|que lorsque|que si|des que vous aurez (?:regle|paye|solde))`,
  ),
];

/** What means something else: the legal duty to keep papers, what the client keeps, what is given back. */
const HARMLESS: readonly RegExp[] = [
  /\b(?:dix|10|six|6) ans\b|\bobligation legale\b|\bvous (?:devez|pouvez|pourrez) (?:conserver|garder)\b/,
  /\b(?:sans (?:frais|delai|condition)|a tout moment|a votre disposition)\b/,
];

/** Nobody writes longer sentences; reading stays linear. */
const LONGEST = 600;

const threatens = (sentence: string): boolean => {
  const folded = fold(sentence.slice(0, LONGEST));
  return THREATS.some((pattern) => pattern.test(folded)) && !HARMLESS.some((pattern) => pattern.test(folded));
};

/**
 * The sentences of a paragraph that threaten to keep the client's documents. Retention may only concern the firm's own
 * work, for unpaid fees, after formal notice (professional rules): refused at every step, whoever agreed.
 */
export function clientDocumentThreats(paragraph: string): readonly ParagraphFinding[] {
  const findings: ParagraphFinding[] = [];
  for (const { index, 0: sentence } of paragraph.matchAll(/[^.!?\n]+[.!?]*/g)) {
    if (!threatens(sentence)) continue;
    findings.push({
      rule: CLIENT_DOCUMENTS,
      severity: 'error',
      start: (index + (sentence.length - sentence.trimStart().length)) as ParagraphOffset,
      end: (index + sentence.trimEnd().length) as ParagraphOffset,
      code: 'documents-du-client',
      suggestions: [],
    });
  }
  return findings;
}
