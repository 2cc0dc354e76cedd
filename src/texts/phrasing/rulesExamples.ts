import type { RuleId } from '../../domain/phrasing/types';

/** Examples of each rule for colleagues: what is flagged, and what looks alike and is not. */
export const rulesExamples: Readonly<
  Record<RuleId, { readonly flagged: readonly string[]; readonly clean: readonly string[] }>
> = {
  accusation: {
    flagged: [
      'Vous n’avez toujours pas transmis le relevé BNP de mars.',
      'Malgré nos multiples relances, le bail reste attendu.',
    ],
    clean: [
      'Nous n’avons pas encore reçu le relevé BNP de mars.',
      'Si vous n’avez pas encore le relevé, un export suffit.',
    ],
  },
  jugement: {
    flagged: ['C’est inadmissible.', 'Nous sommes très déçus.'],
    clean: ['Cette facture n’est pas admissible en charge.'],
  },
  'promesse-inconditionnelle': {
    flagged: ['On fera la TVA demain.', 'Votre bilan sera prêt vendredi.'],
    clean: [
      'Dès réception du relevé, nous finalisons la TVA sous 3 jours ouvrés.',
      'Je vous appelle demain à 10 h.',
    ],
  },
  'juridique-agressif': {
    flagged: ['La présente vaut mise en demeure.', 'Nous nous réservons le droit de facturer ce temps.'],
    clean: ['La mise en demeure de l’URSSAF que vous avez reçue est suivie par notre pôle social.'],
  },
  'base-incomplete': {
    flagged: ['Nous ferons la TVA avec ce que nous avons.', 'On établira le bilan sans les relevés.'],
    clean: ['Sans les relevés, nous ne pouvons pas établir la TVA.'],
  },
  'base-incomplete-avec-reserve': {
    flagged: ['La TVA sera établie sur base incomplète à date, ajustements à prévoir.'],
    clean: ['Sans les relevés, nous ne pouvons pas établir la TVA.'],
  },
  'montant-non-documente': {
    flagged: ['Nous reconstituerons les montants manquants.', 'On mettra un stock approximatif.'],
    clean: [
      'Nous ne pouvons pas estimer le stock à votre place.',
      'L’acompte d’IS est estimé selon la règle légale.',
    ],
  },
  'menace-prematuree': {
    flagged: ['Nous suspendrons nos travaux.', 'Le dossier sera transmis au recouvrement.'],
    clean: ['La suspension du contrat de travail de M. Roy est à déclarer.'],
  },
  'delai-flou': {
    flagged: ['Merci de répondre dans les meilleurs délais.', 'Un retour rapide sur le bail serait utile.'],
    clean: ['Merci de répondre rapidement, avant le 12 mars.'],
  },
  'reference-imprecise': {
    flagged: [
      'Merci d’envoyer les documents manquants avant le 8.',
      'Merci de régler votre facture de février.',
    ],
    clean: [
      'Merci d’envoyer les relevés BNP de janvier et février 2025.',
      'Merci de régler la facture F-2025-031.',
    ],
  },
  emphase: {
    flagged: ['C’est TRÈS IMPORTANT.', 'Il manque le bail !!'],
    clean: ['La TVA et la DSN sont à jour.'],
  },
  'objet-agressif': {
    flagged: ['Facture impayée', 'Urgent : relevé Qonto de mars 2025'],
    clean: ['Suivi de votre facture F-2025-031'],
  },
};
