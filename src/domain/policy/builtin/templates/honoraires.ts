import type { Policy } from '../../schema';
import { echange, salutation } from './common';
import {
  AUX_FACTURES,
  coordonnees,
  dejaRegle,
  DES_FACTURES,
  factures,
  LES_FACTURES,
  questions,
  salutationCourrier,
  signature,
  signatureEnAccord,
  total,
} from './commonFactures';

/** Fees: from the word on the due day to the formal notice. */
export const honoraires: Policy['templates'] = {
  'honoraires-r1': {
    channel: 'email',
    subject: 'Nos honoraires – facture{{s}} {{numeros}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'Nous vous rappelons l’échéance de nos honoraires pour {{client}}, au titre de notre convention :',
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Nous vous remercions de prévoir votre règlement avant le {{reponse}}.',
      },
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: 'Pour toute précision sur le détail de nos prestations, vous pouvez me répondre directement.',
      },
      signature,
    ],
  },
  'honoraires-r1-personnel': {
    channel: 'email',
    subject: 'Petit rappel – facture{{s}} {{numeros}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'J’espère que tout va bien pour vous et pour {{client}}. Un petit mot au sujet de nos honoraires, dont voici le détail :',
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Pourriez-vous prévoir le virement avant le {{reponse}} ? Je vous en remercie d’avance.',
      },
      coordonnees,
      dejaRegle,
      { kind: 'paragraph', text: 'Et si vous souhaitez en parler, je suis joignable quand vous le voulez.' },
      signature,
    ],
  },
  'honoraires-r2': {
    channel: 'email',
    subject: 'Honoraires {{cabinet}} – facture{{s}} {{numeros}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `Sauf erreur de notre part, nous n’avons pas encore reçu {{#partiel}}la totalité du{{/partiel}}{{^partiel}}le{{/partiel}} règlement correspondant ${AUX_FACTURES} ci-dessous, pour {{client}} :`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Notre convention prévoit un paiement à l’échéance indiquée sur chaque facture. Nous vous remercions de régulariser ce point avant le {{reponse}}.',
      },
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: 'Si un élément de facturation appelle une explication, nous vous la donnerons volontiers.',
      },
      signature,
    ],
  },
  'honoraires-r2-personnel': {
    channel: 'email',
    subject: `Un mot au sujet ${DES_FACTURES} {{numeros}}`,
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `Je reviens vers vous pour {{client}} : {{#partiel}}le solde{{/partiel}}{{^partiel}}le règlement{{/partiel}} ${DES_FACTURES} ci-dessous ne nous est pas encore parvenu. Un virement a pu passer à travers les mailles, cela arrive.`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Notre convention prévoit un paiement à l’échéance : un virement avant le {{reponse}} vous conviendrait-il ? Si ce n’est pas le cas, dites-moi simplement quelle date vous arrange.',
      },
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'honoraires-r3': {
    channel: 'email',
    subject: `Honoraires – suivi ${DES_FACTURES} {{numeros}}`,
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `{{#precedentesLe}}À la suite {{#precedentes}}de nos messages des{{/precedentes}}{{^precedentes}}de notre message du{{/precedentes}} {{precedentesLe}}, nous{{/precedentesLe}}{{^precedentesLe}}Nous{{/precedentesLe}} attirons votre attention sur ${LES_FACTURES} suivante{{s}}, en attente de règlement pour {{client}} :`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Nous vous demandons de bien vouloir procéder au paiement avant le {{reponse}}, ou de nous indiquer avant cette date la difficulté rencontrée, afin que nous l’examinions avec vous.',
      },
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'honoraires-r4': {
    channel: 'email',
    subject: 'Honoraires – facture{{s}} {{numeros}}, point à faire ensemble',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `{{^parManager}}En accord avec {{manager}}, nous{{/parManager}}{{#parManager}}Nous{{/parManager}} revenons une dernière fois par écrit sur ${LES_FACTURES} ci-dessous, {{#precedentesLe}}dans la suite de {{#precedentes}}nos messages des{{/precedentes}}{{^precedentes}}notre message du{{/precedentes}} {{precedentesLe}}, {{/precedentesLe}}pour {{client}} :`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Nous vous prions d’en assurer le règlement avant le {{reponse}}. Un règlement échelonné reste envisageable, à condition d’en convenir par écrit avant cette même date.',
      },
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: `Nous vous proposons pour cela un appel ${echange}.`,
      },
      signature,
    ],
  },
  'honoraires-r5': {
    channel: 'telephone',
    subject: 'Appel – honoraires {{deClient}}, facture{{s}} {{numeros}}',
    body: [
      {
        kind: 'paragraph',
        text: 'Bonjour{{#civilite}} {{civilite}}{{#nom}} {{nom}}{{/nom}}{{/civilite}}, {{auteur}}, du cabinet {{cabinet}}. Je vous appelle au sujet de nos honoraires, avez-vous quelques minutes ?',
      },
      factures,
      total,
      questions,
      {
        kind: 'paragraph',
        text: 'Avant de raccrocher : reformuler la date et le montant convenus, remercier.',
      },
    ],
  },
  'honoraires-r6': {
    channel: 'recommande',
    subject: 'Mise en demeure de payer – facture{{s}} {{numeros}}',
    body: [
      salutationCourrier,
      {
        kind: 'paragraph',
        text: 'La convention d’honoraires conclue pour {{client}} (dossier {{reference}}{{#mission}}, mission : {{mission}}{{/mission}}) met à votre charge le paiement de nos prestations à l’échéance de chaque facture. Cette obligation de paiement n’a pas été {{#partiel}}entièrement {{/partiel}}exécutée pour :',
      },
      factures,
      {
        kind: 'paragraph',
        text: '{{#precedentesLe}}Nous avons pris contact avec vous à ce sujet {{#precedentes}}les{{/precedentes}}{{^precedentes}}le{{/precedentes}} {{precedentesLe}}. {{/precedentesLe}}Par la présente, nous vous mettons en demeure de nous régler la somme de {{total}} avant le {{reponse}}.',
      },
      coordonnees,
      {
        kind: 'paragraph',
        text: 'Passé cette date, nous pourrons saisir l’instance compétente pour la fixation de nos honoraires. Un accord amiable reste possible jusque-là : {{#parManager}}je me tiens{{/parManager}}{{^parManager}}{{manager}} se tient{{/parManager}} à votre disposition.',
      },
      signatureEnAccord,
    ],
  },
};
