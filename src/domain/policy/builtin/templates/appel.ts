import type { Policy } from '../../schema';
import { salutation } from './common';
import { coordonnees, factures, signature, total } from './commonFactures';

/** What was agreed on the telephone, confirmed in writing the same day. */
export const appel: Policy['templates'] = {
  'confirmation-appel': {
    channel: 'email',
    subject: 'Suite à notre appel – facture{{s}} {{numeros}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'Merci pour notre échange de ce jour au sujet {{deClient}}. Il portait sur :',
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: '{{#promisLe}}Comme convenu, nous attendons votre virement{{#promisMontant}} de {{promisMontant}}{{/promisMontant}} pour le {{promisLe}}. Je vous en remercie.{{/promisLe}}{{^promisLe}}Nous sommes convenus que vous reveniez vers nous avant le {{reponse}} avec une date de règlement.{{/promisLe}}',
      },
      coordonnees,
      {
        kind: 'paragraph',
        text: 'Si ce résumé ne correspond pas à ce que vous avez retenu, dites-le-moi en réponse à ce message.',
      },
      signature,
    ],
  },
};
