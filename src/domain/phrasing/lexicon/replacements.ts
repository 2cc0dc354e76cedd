import type { RuleId } from '../types';

/**
 * Whole sentences that may stand where no rewording in place is possible. Each passes every rule; the first that brings
 * no new finding is proposed.
 */
export const wholeSentences: Readonly<Record<RuleId, readonly string[]>> = {
  accusation: [
    'Sauf erreur de notre part, nous n’avons pas encore reçu votre retour.',
    'Nous vous proposons de faire le point ensemble lors d’un appel de dix minutes.',
  ],
  jugement: ['Nous vous proposons d’en parler ensemble lors d’un appel de dix minutes.'],
  'promesse-inconditionnelle': [
    'Dès réception des pièces attendues, nous finalisons sous 5 jours ouvrés.',
    'Nous revenons vers vous dès la réponse obtenue.',
  ],
  'juridique-agressif': [
    'Nous vous proposons de convenir ensemble de la suite lors d’un appel de dix minutes.',
  ],
  'base-incomplete': ['Sans ces pièces, nous ne pouvons pas finaliser la déclaration.'],
  'base-incomplete-avec-reserve': ['Sans ces pièces, nous ne pouvons pas finaliser la déclaration.'],
  'montant-non-documente': ['Chaque montant est à appuyer d’un justificatif daté.'],
  'menace-prematuree': [
    'Nous vous proposons de convenir ensemble de la suite lors d’un appel de dix minutes.',
  ],
  'delai-flou': ['Votre réponse sous huit jours nous permettra de tenir l’échéance.'],
  'reference-imprecise': ['Les pièces attendues sont listées ci-dessous.'],
  emphase: ['Nous vous remercions de votre attention.'],
  'objet-agressif': ['Point sur votre dossier'],
};

/** Subject lines that replace a harsh one. */
export const subjects: readonly string[] = ['Point sur votre dossier', 'Suite de nos échanges'];

/** "Vous n'avez pas <participle>": what the firm can say of itself instead, before the same object. */
export const insteadOfParticiple: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:transm|envoy|fourni|remis|remet|comuniqu|depos|adres|retourn|renvoy|produit|joint|aport|post|expedi|partag|don|livr|scan|numeris|prepar|rasembl|reuni)/,
    'nous n’avons pas encore reçu',
  ],
  [/^(?:regl|pay|sold|acquit|vers)/, 'nous n’avons pas encore enregistré de règlement pour'],
  [/^(?:sign|valid|aprouv|paraph|complet|rempl|confirm)/, 'nous attendons encore votre retour sur'],
  [/^(?:repond)/, 'nous n’avons pas encore de réponse'],
  [/^(?:respect|ten|suiv)/, 'nous souhaitons revoir avec vous'],
];

/** "Votre retard", "votre silence": a neutral noun of the same gender and number. */
export const insteadOfFault: Readonly<Record<string, string>> = {
  retard: 'ce décalage',
  retards: 'ces décalages',
  silence: 'ce délai de réponse',
  oubli: 'ce point resté ouvert',
  oublis: 'ces points restés ouverts',
};

/** Accents that capitals often lose. */
export const lostAccents: Readonly<Record<string, string>> = {
  tres: 'très',
  imperativement: 'impérativement',
  imperatif: 'impératif',
  immediatement: 'immédiatement',
  immediat: 'immédiat',
  delai: 'délai',
  delais: 'délais',
  piece: 'pièce',
  pieces: 'pièces',
  releve: 'relevé',
  releves: 'relevés',
  declaration: 'déclaration',
  reponse: 'réponse',
  impaye: 'impayé',
  impayee: 'impayée',
  penalites: 'pénalités',
  derniere: 'dernière',
  deja: 'déjà',
  apres: 'après',
  reglement: 'règlement',
  necessaire: 'nécessaire',
  fevrier: 'février',
  aout: 'août',
  decembre: 'décembre',
};
