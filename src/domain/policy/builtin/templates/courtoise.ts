import type { Policy } from '../../schema';
import { salutation } from './common';
import {
  coordonnees,
  dejaRegle,
  DES_FACTURES,
  factures,
  LES_FACTURES,
  penalites,
  salutationCourrier,
  signature,
  signatureEnAccord,
  total,
} from './commonFactures';

/** Unpaid invoices, courteous: oversight first, measured firmness next, a last amicable word, then the formal notice. */
export const courtoise: Policy['templates'] = {
  'courtoise-r1': {
    channel: 'email',
    subject:
      'Suivi de {{#plusieurs}}vos factures{{/plusieurs}}{{^plusieurs}}votre facture{{/plusieurs}} {{numeros}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `Il s’agit sans doute d’une simple inadvertance : à ce jour, le paiement {{#partiel}}du solde {{/partiel}}${DES_FACTURES} suivante{{s}} n’apparaît pas encore sur notre compte pour {{client}}.`,
      },
      factures,
      total,
      { kind: 'paragraph', text: 'Pourriez-vous nous l’adresser avant le {{reponse}} ?' },
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: 'Si quelque chose vous empêche de régler à cette date, répondez-nous en quelques mots : nous trouverons une solution avec vous.',
      },
      signature,
    ],
  },
  'courtoise-r1-personnel': {
    channel: 'email',
    subject: '{{#plusieurs}}Vos factures{{/plusieurs}}{{^plusieurs}}Votre facture{{/plusieurs}} {{numeros}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `Nous travaillons ensemble depuis longtemps, et je préfère vous écrire simplement : ${LES_FACTURES} ci-dessous {{#plusieurs}}sont encore ouvertes{{/plusieurs}}{{^plusieurs}}est encore ouverte{{/plusieurs}} dans nos comptes pour {{client}}.`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Un virement avant le {{reponse}} serait parfait. S’il vous faut un peu plus de temps, appelez-moi{{#telephone}} au {{telephone}}{{/telephone}}, nous en conviendrons de vive voix.',
      },
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'courtoise-r2': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – règlement attendu avant le {{reponse}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `{{#precedentesLe}}Notre message du {{precedenteLe}} portait sur ${LES_FACTURES} suivante{{s}}, pour {{client}}, et nous n’avons pas encore reçu {{#partiel}}la totalité de {{/partiel}}votre règlement :{{/precedentesLe}}{{^precedentesLe}}Nous n’avons pas encore reçu {{#partiel}}la totalité de {{/partiel}}votre règlement pour ${LES_FACTURES} suivante{{s}} ({{client}}) :{{/precedentesLe}}`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Nous vous demandons de bien vouloir y procéder avant le {{reponse}}, ou de nous faire part avant cette date de toute question sur la facturation.',
      },
      penalites,
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'courtoise-r2-personnel': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – convenir d’une date',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: '{{#precedenteLe}}Je fais suite à mon mot du {{precedenteLe}}. {{/precedenteLe}}Le règlement ci-dessous est toujours attendu pour {{client}}, et j’aimerais comprendre si un point vous gêne :',
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Pouvons-nous retenir le {{reponse}} comme date de paiement ? Un échelonnement est également possible, il suffit que nous l’écrivions ensemble avant cette date.',
      },
      penalites,
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'courtoise-r3': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – convenir d’un règlement amiable',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `{{#precedentesLe}}Nous vous avons écrit {{#precedentes}}les{{/precedentes}}{{^precedentes}}le{{/precedentes}} {{precedentesLe}} au sujet{{/precedentesLe}}{{^precedentesLe}}Nous vous écrivons au sujet{{/precedentesLe}} ${DES_FACTURES} suivante{{s}}, pour {{client}}. Ce message est notre dernier rappel amiable :`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Nous vous prions de régler cette somme avant le {{reponse}}. À défaut de règlement à cette date, l’étape suivante prévue par nos conditions générales est un courrier recommandé.',
      },
      penalites,
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: 'Il est encore temps de convenir d’un échéancier écrit : {{#parManager}}je reste à votre écoute{{/parManager}}{{^parManager}}{{manager}} et moi-même sommes à votre écoute{{/parManager}}{{#telephone}} au {{telephone}}{{/telephone}}.',
      },
      signature,
    ],
  },
  'courtoise-r3-personnel': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – trouver une solution ensemble',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: '{{#precedentesLe}}Pour faire suite à {{#precedentes}}mes messages des{{/precedentes}}{{^precedentes}}mon message du{{/precedentes}} {{precedentesLe}}, je{{/precedentesLe}}{{^precedentesLe}}Je{{/precedentesLe}} souhaite vraiment que nous réglions ce point entre nous, pour {{client}}, avant qu’il ne sorte de la relance amiable :',
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Deux possibilités : un paiement avant le {{reponse}}, ou un échéancier que nous signons avant cette date. Laquelle vous convient ?',
      },
      penalites,
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'courtoise-r4': {
    channel: 'recommande',
    subject: 'Mise en demeure – facture{{s}} {{numeros}}',
    body: [
      salutationCourrier,
      {
        kind: 'paragraph',
        text: 'En application de nos conditions générales{{#mission}} et de la mission « {{mission}} »{{/mission}} (dossier {{reference}}), le paiement des prestations facturées à {{client}} était dû à la date portée sur chaque facture. Cette obligation n’est pas {{#partiel}}entièrement {{/partiel}}exécutée à ce jour pour :',
      },
      factures,
      {
        kind: 'paragraph',
        text: '{{#precedentesLe}}Nous vous avons adressé un rappel amiable {{#precedentes}}les{{/precedentes}}{{^precedentes}}le{{/precedentes}} {{precedentesLe}}. {{/precedentesLe}}Nous vous mettons en demeure de payer la somme de {{total}} avant le {{reponse}}, date au-delà de laquelle le dossier pourra être confié au recouvrement.',
      },
      penalites,
      coordonnees,
      signatureEnAccord,
    ],
  },
};
