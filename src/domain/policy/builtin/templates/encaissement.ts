import type { Policy } from '../../schema';
import { salutation } from './common';
import {
  coordonnees,
  dejaRegle,
  DES_FACTURES,
  factures,
  LES_FACTURES,
  penalites,
  questions,
  salutationCourrier,
  signature,
  signatureEnAccord,
  total,
} from './commonFactures';

/** Collection: a courteous word, an assertive one, a call for the real reason, a firm letter, the formal notice. */
export const encaissement: Policy['templates'] = {
  'encaissement-r1': {
    channel: 'email',
    subject: `Échéance ${DES_FACTURES} {{numeros}}`,
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `Nous faisons le point sur les comptes {{deClient}} : ${LES_FACTURES} suivante{{s}} {{#plusieurs}}sont arrivées{{/plusieurs}}{{^plusieurs}}est arrivée{{/plusieurs}} à échéance et nous n’avons pas encore reçu {{#partiel}}la totalité du règlement{{/partiel}}{{^partiel}}le virement{{/partiel}} correspondant.`,
      },
      factures,
      total,
      { kind: 'paragraph', text: 'Merci de l’adresser avant le {{reponse}} aux coordonnées ci-après.' },
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: 'Une question sur {{#plusieurs}}ces factures{{/plusieurs}}{{^plusieurs}}cette facture{{/plusieurs}} ? Répondez à ce message, nous sommes là pour en revoir le détail avec vous.',
      },
      signature,
    ],
  },
  'encaissement-r1-personnel': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – petit point',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'En pointant les comptes {{deClient}}, je n’ai pas encore vu passer {{#partiel}}le solde suivant{{/partiel}}{{^partiel}}le règlement suivant{{/partiel}} :',
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Pouvez-vous regarder de votre côté et le programmer avant le {{reponse}} ?',
      },
      coordonnees,
      dejaRegle,
      { kind: 'paragraph', text: 'Un doute, un montant à revoir : je vous réponds volontiers.' },
      signature,
    ],
  },
  'encaissement-r2': {
    channel: 'email',
    subject: 'Facture{{s}} {{numeros}} – date de règlement à confirmer',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: `{{#precedenteLe}}Depuis notre message du {{precedenteLe}}, le{{/precedenteLe}}{{^precedenteLe}}Le{{/precedenteLe}} solde {{deClient}} comprend toujours ${LES_FACTURES} suivante{{s}} :`,
      },
      factures,
      total,
      {
        kind: 'paragraph',
        text: 'Nous vous demandons d’en effectuer le paiement avant le {{reponse}} et de nous confirmer la date du virement en réponse à ce message. En cas de désaccord sur une prestation, merci de nous en préciser l’objet avant cette même date, afin que nous l’examinions avec vous.',
      },
      coordonnees,
      dejaRegle,
      signature,
    ],
  },
  'encaissement-r3': {
    channel: 'telephone',
    subject: 'Appel – comprendre le retard {{deClient}}, facture{{s}} {{numeros}}',
    body: [
      {
        kind: 'paragraph',
        text: 'Bonjour{{#civilite}} {{civilite}}{{#nom}} {{nom}}{{/nom}}{{/civilite}}, {{auteur}}, cabinet {{cabinet}}. Je souhaite comprendre où en est le règlement de nos factures, est-ce un bon moment ?',
      },
      factures,
      total,
      questions,
      {
        kind: 'paragraph',
        text: 'Noter la vraie raison, la date et le montant convenus. Si un échéancier est demandé : durée, montants, garanties.',
      },
    ],
  },
  'encaissement-r4': {
    channel: 'courrier',
    subject: 'Rappel de règlement – facture{{s}} {{numeros}}',
    body: [
      salutationCourrier,
      {
        kind: 'paragraph',
        text: `{{#precedentesLe}}À la suite de nos échanges {{#precedentes}}des{{/precedentes}}{{^precedentes}}du{{/precedentes}} {{precedentesLe}}, nous{{/precedentesLe}}{{^precedentesLe}}Nous{{/precedentesLe}} vous rappelons que ${LES_FACTURES} suivante{{s}} {{#plusieurs}}restent dues{{/plusieurs}}{{^plusieurs}}reste due{{/plusieurs}} par {{client}} :`,
      },
      factures,
      {
        kind: 'paragraph',
        text: 'Nous vous demandons de régler {{total}} avant le {{reponse}}, ou de nous adresser par écrit, avant cette date, une proposition d’échéancier.',
      },
      penalites,
      coordonnees,
      dejaRegle,
      {
        kind: 'paragraph',
        text: 'Sans règlement ni proposition à cette date, nous vous écrirons par lettre recommandée.',
      },
      signatureEnAccord,
    ],
  },
  'encaissement-r5': {
    channel: 'recommande',
    subject: 'Mise en demeure de régler – facture{{s}} {{numeros}}',
    body: [
      salutationCourrier,
      {
        kind: 'paragraph',
        text: 'Le contrat qui nous lie pour {{client}} (dossier {{reference}}{{#mission}}, {{mission}}{{/mission}}) prévoit le paiement de nos factures à leur échéance. Cette obligation de payer le prix n’a pas été {{#partiel}}entièrement {{/partiel}}honorée pour :',
      },
      factures,
      {
        kind: 'paragraph',
        text: '{{#precedentesLe}}Nous vous l’avons rappelé {{#precedentes}}les{{/precedentes}}{{^precedentes}}le{{/precedentes}} {{precedentesLe}}. {{/precedentesLe}}Nous vous mettons en demeure de verser la somme de {{total}} au plus tard le {{reponse}}.',
      },
      penalites,
      coordonnees,
      {
        kind: 'paragraph',
        text: '{{#parManager}}Je reste{{/parManager}}{{^parManager}}{{manager}} reste{{/parManager}} à votre disposition pour toute solution amiable avant cette date.',
      },
      signatureEnAccord,
    ],
  },
};
