import type { TemplateBlock } from '../../schema';

/** Blocks that every message about invoices shares: what is owed, where to pay, and the way out. */

/** « la facture » or « les factures ». */
export const LES_FACTURES = '{{#plusieurs}}les factures{{/plusieurs}}{{^plusieurs}}la facture{{/plusieurs}}';

/** « de la facture » or « des factures ». */
export const DES_FACTURES =
  '{{#plusieurs}}des factures{{/plusieurs}}{{^plusieurs}}de la facture{{/plusieurs}}';

/** « à la facture » or « aux factures ». */
export const AUX_FACTURES =
  '{{#plusieurs}}aux factures{{/plusieurs}}{{^plusieurs}}à la facture{{/plusieurs}}';

export const factures: TemplateBlock = {
  kind: 'factures',
  text: 'Facture n° {{numero}} du {{emiseLe}} : {{montant}} TTC, à échéance du {{echeance}}{{#verse}} (reste à régler : {{reste}}, après votre versement de {{verse}}){{/verse}}',
};

export const total: TemplateBlock = {
  kind: 'paragraph',
  text: '{{#plusieurs}}Montant total à régler : {{total}}.{{/plusieurs}}',
};

export const coordonnees: TemplateBlock = {
  kind: 'paragraph',
  text: 'Nos coordonnées bancaires : {{titulaire}}, IBAN {{iban}}, BIC {{bic}}. Merci d’indiquer en référence : {{numeros}}.',
};

export const dejaRegle: TemplateBlock = {
  kind: 'paragraph',
  text: 'Si votre virement est déjà parti, considérez cette demande comme sans objet.',
};

/** What lateness costs under the terms of sale and the commercial code (art. L441-10 and D441-5). */
export const penalites: TemplateBlock = {
  kind: 'paragraph',
  text: 'Pour mémoire, nos conditions générales prévoient en cas de paiement tardif un taux annuel de {{taux}}{{#interets}}, soit {{interets}} à ce jour,{{/interets}}{{#indemnite}} et l’indemnité de recouvrement fixée par la loi, soit {{indemnite}} (articles L441-10 et D441-5 du code de commerce){{/indemnite}}.',
};

export const signature: TemplateBlock = {
  kind: 'signature',
  lines: ['Bien cordialement,', '{{auteur}}', '{{cabinet}}{{#telephone}} – {{telephone}}{{/telephone}}'],
};

/** Closing of a letter: the firm's postal address stands in the letterhead. */
const closing = (signed: string): TemplateBlock => ({
  kind: 'signature',
  lines: [
    'Nous vous prions d’agréer, {{#civilite}}{{civilite}}{{/civilite}}{{^civilite}}Madame, Monsieur{{/civilite}}, l’expression de nos salutations distinguées.',
    signed,
    '{{cabinet}}{{#adresse}}, {{adresse}}{{/adresse}}{{#telephone}}, {{telephone}}{{/telephone}}',
  ],
});

export const signatureCourrier = closing('{{auteur}}');

/** Only for steps that ask for the manager's agreement. */
export const signatureEnAccord = closing(
  '{{auteur}}{{^parManager}}, en accord avec {{manager}}{{/parManager}}',
);

export const salutationCourrier: TemplateBlock = {
  kind: 'paragraph',
  text: '{{#civilite}}{{civilite}}{{/civilite}}{{^civilite}}Madame, Monsieur{{/civilite}},',
};

/** The four questions of the call, in our own words. */
export const questions: TemplateBlock = {
  kind: 'options',
  items: [
    'Qu’est-ce qui retient aujourd’hui ce règlement ? (oubli, désaccord, difficulté de trésorerie, contrat mal compris)',
    'Vous manque-t-il un document ou une précision pour le valider ?',
    'À quelle date, et pour quel montant, pouvez-vous vous engager ?',
    'Je vous confirme notre échange par e-mail dans la foulée : à quelle adresse ?',
  ],
};
