import type { FactureFields } from './factureFields';
import type { InstalmentFields } from './instalmentFields';
import type { Fields } from './fields';
import type { ObjectifFields } from './objectifFields';

/**
 * The names that a template may use, for the check of a policy and for whoever writes one. Text and flag alike: a
 * section `{{#nom}}…{{/nom}}` stands when the text is not empty or the flag is true.
 */
export const COMMON_FIELDS = [
  'client',
  'deClient',
  'reference',
  'mission',
  'cabinet',
  'telephone',
  'adresse',
  'auteur',
  'manager',
  'parManager',
  'direction',
  'civilite',
  'nom',
  'jour',
  'n',
  's',
  'plusieurs',
  'nAnnexe',
  'sAnnexe',
  'annexe',
  'sujet',
  'lesObjectifs',
  'desObjectifs',
  'plusieursObjectifs',
  'echeanceUnique',
  'echeanceSerree',
  'objectifs',
  'precedenteLe',
  'precedentesLe',
  'precedentes',
  'delai',
  'reponse',
  'rendezVous',
  'rendezVousTardif',
  'creneauDe',
  'creneauA',
  'dureeDe',
  'dureeA',
  'promisLe',
  'promisMontant',
  'versements',
  'factures',
  'numeros',
  'total',
  'partiel',
  'taux',
  'indemnite',
  'interets',
  'titulaire',
  'iban',
  'bic',
] as const satisfies readonly (keyof Fields)[];

/** Besides the common ones, in a block `objectifs`. */
export const OBJECTIF_FIELDS = [
  'objectif',
  'duObjectif',
  'echeance',
  'limite',
  'aVenir',
  'serree',
  'passee',
  'inconnue',
] as const satisfies readonly (keyof ObjectifFields)[];

/** Besides the common ones, in a block `factures`. */
export const FACTURE_FIELDS = [
  'numero',
  'emiseLe',
  'montant',
  'reste',
  'verse',
  'echeance',
  'retard',
] as const satisfies readonly (keyof FactureFields)[];

/** Besides the common ones, in a block `versements`. */
export const INSTALMENT_FIELDS = [
  'rang',
  'versementLe',
  'versement',
] as const satisfies readonly (keyof InstalmentFields)[];
