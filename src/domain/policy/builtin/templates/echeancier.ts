import type { Policy } from '../../schema';
import { salutation } from './common';
import { coordonnees, factures, signature, total } from './commonFactures';

/** The variant of the courteous sequence for a client who asks for time: instalments, and a written agreement. */
export const echeancier: Policy['templates'] = {
  'proposition-echeancier': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – proposition d’échéancier',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'Afin de faciliter le règlement {{deClient}}, nous vous proposons d’échelonner le paiement de :',
      },
      factures,
      total,
      { kind: 'paragraph', text: 'Les versements seraient les suivants :' },
      { kind: 'versements', text: 'le {{versementLe}} : {{versement}}' },
      {
        kind: 'paragraph',
        text: 'Si ce calendrier vous convient, merci de nous donner votre accord écrit avant le {{reponse}}, en réponse à ce message. Si vous préférez d’autres dates, indiquez-les-nous avant ce même jour.',
      },
      coordonnees,
      signature,
    ],
  },
};
