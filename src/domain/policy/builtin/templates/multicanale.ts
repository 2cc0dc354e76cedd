import type { Policy } from '../../schema';
import { salutation } from './common';
import {
  coordonnees,
  dejaRegle,
  factures,
  LES_FACTURES,
  penalites,
  questions,
  salutationCourrier,
  signature,
  signatureCourrier,
  signatureEnAccord,
  total,
} from './commonFactures';

/** Inform, clarify, formalise: message, tone and channel change from step to step. */
export const multicanale: Policy['templates'] = {
  'multicanale-r1': {
    channel: 'email',
    subject: 'Information – facture{{s}} {{numeros}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `Nous vous informons que ${LES_FACTURES} suivante{{s}} {{#plusieurs}}sont échues{{/plusieurs}}{{^plusieurs}}est échue{{/plusieurs}} pour {{client}} :`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Un règlement avant le {{reponse}} nous conviendrait parfaitement, et nous vous en remercions.',
      },
      coordonnees,
      dejaRegle,
      { kind: 'paragraph', text: 'Pour toute question, un simple retour à ce message suffit.' },
      signature,
    ],
  },
  'multicanale-r1-personnel': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – pour information',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'Je vous signale {{#plusieurs}}des échéances récentes pour {{client}}, au cas où elles vous auraient échappé{{/plusieurs}}{{^plusieurs}}une échéance récente pour {{client}}, au cas où elle vous aurait échappé{{/plusieurs}} :',
      },
      factures,
      total,
      { kind: 'paragraph', text: 'Un virement avant le {{reponse}} serait-il possible ?' },
      coordonnees,
      dejaRegle,
      { kind: 'paragraph', text: 'Belle journée à vous, et à bientôt.' },
      signature,
    ],
  },
  'multicanale-r2': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – quelle date de paiement ?',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `{{#precedenteLe}}Nous vous avons écrit le {{precedenteLe}}. {{/precedenteLe}}À ce jour, ${LES_FACTURES} ci-dessous {{#plusieurs}}figurent{{/plusieurs}}{{^plusieurs}}figure{{/plusieurs}} toujours au compte {{deClient}} :`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Merci de nous communiquer, avant le {{reponse}}, la date à laquelle le paiement est prévu, ou le point qui reste à éclaircir.',
      },
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'multicanale-r3': {
    channel: 'telephone',
    subject: 'Appel ciblé – {{client}}, facture{{s}} {{numeros}}',
    body: [
      {
        kind: 'paragraph',
        text: 'Bonjour{{#civilite}} {{civilite}}{{#nom}} {{nom}}{{/nom}}{{/civilite}}, {{auteur}}, du cabinet {{cabinet}}. Je fais suite à nos e-mails{{#precedentesLe}} ({{precedentesLe}}){{/precedentesLe}} et j’aimerais faire le point avec vous.',
      },
      factures,
      total,
      questions,
      {
        kind: 'paragraph',
        text: 'Objectif : savoir ce qui bloque et repartir avec une date. Une contestation se traite d’abord : noter son objet.',
      },
    ],
  },
  'multicanale-r4': {
    channel: 'courrier',
    subject: 'Votre compte client – facture{{s}} {{numeros}}',
    body: [
      salutationCourrier,
      {
        kind: 'paragraph',
        text: `{{#precedentesLe}}Comme suite à nos prises de contact {{#precedentes}}des{{/precedentes}}{{^precedentes}}du{{/precedentes}} {{precedentesLe}}, nous{{/precedentesLe}}{{^precedentesLe}}Nous{{/precedentesLe}} portons à votre connaissance l’état du compte {{deClient}} :`,
      },
      factures,
      {
        kind: 'paragraph',
        text: 'Nous vous prions de nous régler {{total}}, ou de nous répondre par écrit, avant le {{reponse}}.',
      },
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: 'Après cette date, nous vous contacterons par téléphone pour convenir d’un calendrier de paiement.',
      },
      signatureCourrier,
    ],
  },
  'multicanale-r5': {
    channel: 'telephone',
    subject: 'Second appel – {{client}}, facture{{s}} {{numeros}}',
    body: [
      {
        kind: 'paragraph',
        text: 'Bonjour{{#civilite}} {{civilite}}{{#nom}} {{nom}}{{/nom}}{{/civilite}}, {{auteur}}, du cabinet {{cabinet}}. Je vous appelle après notre courrier{{^parManager}}, en accord avec {{manager}},{{/parManager}} pour fixer une date de règlement.',
      },
      factures,
      total,
      questions,
      {
        kind: 'paragraph',
        text: 'Proposer un échéancier si la difficulté est réelle. Annoncer qu’un courrier récapitulera ce qui a été dit.',
      },
    ],
  },
  'multicanale-r6': {
    channel: 'courrier',
    subject: 'Récapitulatif et demande de règlement – facture{{s}} {{numeros}}',
    body: [
      salutationCourrier,
      {
        kind: 'paragraph',
        text: '{{#precedentesLe}}Nous avons pris contact avec vous {{#precedentes}}les{{/precedentes}}{{^precedentes}}le{{/precedentes}} {{precedentesLe}}. {{/precedentesLe}}Le compte {{deClient}} présente à ce jour le solde suivant :',
      },
      factures,
      {
        kind: 'paragraph',
        text: 'Nous vous demandons le paiement de {{total}} avant le {{reponse}}. {{#parManager}}Je reprendrai ensuite le suivi de ce compte et prendrai{{/parManager}}{{^parManager}}Le suivi de ce compte sera ensuite repris par {{manager}}, qui prendra{{/parManager}} contact avec vous pour convenir de la suite.',
      },
      penalites,
      coordonnees,
      dejaRegle,
      signatureEnAccord,
    ],
  },
};
