import type { Policy } from '../../schema';
import { CES_PIECES, echange, impact, renvoiAnnexe, salutation, suite, suiteOption } from './common';

/** The five relances for missing pieces: from the plain request to the decision on the mission. */
export const pieces: Policy['templates'] = {
  'pieces-r1': {
    channel: 'email',
    subject: '{{sujet}} – {{n}} pièce{{s}} à nous transmettre',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'Nous travaillons actuellement sur {{lesObjectifs}} pour {{client}}{{#echeanceUnique}} (échéance légale : {{echeanceUnique}}){{/echeanceUnique}}.',
      },
      {
        kind: 'paragraph',
        text: 'Pour établir {{lesObjectifs}}, il nous faut encore {{#plusieurs}}les {{n}} pièces suivantes{{/plusieurs}}{{^plusieurs}}la pièce suivante{{/plusieurs}} :',
      },
      { kind: 'pieces' },
      renvoiAnnexe,
      {
        kind: 'paragraph',
        text: `Sans ${CES_PIECES}, nous ne pouvons pas finaliser {{lesObjectifs}}. Vous serait-il possible de nous {{#plusieurs}}les{{/plusieurs}}{{^plusieurs}}la{{/plusieurs}} faire parvenir avant le {{reponse}} ? Une copie numérique ou une photographie lisible convient parfaitement.`,
      },
      {
        kind: 'paragraph',
        text: `${suite} Si un document est difficile à retrouver, dites-le-nous : nous chercherons avec vous la solution la plus simple.`,
      },
      { kind: 'signature', lines: ['Bien cordialement,', '{{auteur}}', '{{cabinet}}'] },
    ],
  },
  'pieces-r2': {
    channel: 'email',
    subject: '{{sujet}} – {{n}} pièce{{s}} attendue{{s}} avant le {{reponse}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'Nous revenons vers vous au sujet {{desObjectifs}} pour {{client}}{{#precedenteLe}}, à la suite de notre message du {{precedenteLe}}{{/precedenteLe}}.',
      },
      {
        kind: 'paragraph',
        text: 'Afin d’établir {{lesObjectifs}}, nous avons besoin {{#plusieurs}}des {{n}} pièces suivantes{{/plusieurs}}{{^plusieurs}}de la pièce suivante{{/plusieurs}} :',
      },
      { kind: 'pieces' },
      renvoiAnnexe,
      {
        kind: 'paragraph',
        text: `Tant que nous n’avons pas reçu ${CES_PIECES}, nous ne pouvons pas finaliser {{lesObjectifs}}. Voici ce que cela change pour le calendrier :`,
      },
      impact,
      {
        kind: 'paragraph',
        text: `Nous vous remercions de nous {{#plusieurs}}les{{/plusieurs}}{{^plusieurs}}la{{/plusieurs}} faire parvenir avant le {{reponse}}. ${suite}`,
      },
      {
        kind: 'paragraph',
        text: 'Si cette date vous pose une difficulté, indiquez-nous celle qui vous conviendrait : nous organiserons nos travaux avec vous.',
      },
      { kind: 'signature', lines: ['Bien cordialement,', '{{auteur}}', '{{cabinet}}'] },
    ],
  },
  'pieces-r3': {
    channel: 'email',
    subject: '{{sujet}} – deux options pour avancer',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: 'Nous souhaitons arrêter avec vous la marche à suivre pour {{client}}{{#precedenteLe}}, après notre message du {{precedenteLe}}{{/precedenteLe}}.',
      },
      {
        kind: 'paragraph',
        text: 'Il nous faut, pour établir {{lesObjectifs}}, {{#plusieurs}}les {{n}} pièces que voici{{/plusieurs}}{{^plusieurs}}la pièce que voici{{/plusieurs}} :',
      },
      { kind: 'pieces' },
      renvoiAnnexe,
      {
        kind: 'paragraph',
        text: `En l’absence de ${CES_PIECES}, nous ne pouvons pas finaliser {{lesObjectifs}}. L’effet sur les délais est le suivant :`,
      },
      impact,
      { kind: 'paragraph', text: 'Deux options s’offrent à vous :' },
      {
        kind: 'options',
        items: [
          `vous nous transmettez ${CES_PIECES} avant le {{reponse}} et, ${suiteOption} ;`,
          'vous préférez une autre organisation : nous fixons alors ensemble un nouveau calendrier et la manière de réunir les documents.',
        ],
      },
      {
        kind: 'paragraph',
        text: `Pour vous aider à choisir, nous vous proposons un appel ${echange}. Merci de nous indiquer l’option retenue avant le {{reponse}}.`,
      },
      { kind: 'signature', lines: ['Cordialement,', '{{auteur}}', '{{cabinet}}'] },
    ],
  },
  'pieces-r4': {
    channel: 'email',
    subject: '{{sujet}} – point avec {{manager}}',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: '{{#parManager}}Je supervise la mission {{deClient}} et je vous écris personnellement,{{/parManager}}{{^parManager}}Je vous écris en accord avec {{manager}}, qui supervise la mission {{deClient}},{{/parManager}} afin de trouver avec vous une issue pour {{lesObjectifs}}.',
      },
      {
        kind: 'paragraph',
        text: 'Pour être en mesure d’établir {{lesObjectifs}}, nous attendons {{#plusieurs}}ces {{n}} pièces{{/plusieurs}}{{^plusieurs}}cette pièce{{/plusieurs}} :',
      },
      { kind: 'pieces' },
      renvoiAnnexe,
      {
        kind: 'paragraph',
        text: `{{#precedenteLe}}Comme nous vous l’écrivions le {{precedenteLe}}, sans{{/precedenteLe}}{{^precedenteLe}}Sans{{/precedenteLe}} ${CES_PIECES}, nous ne pouvons pas finaliser {{lesObjectifs}}. Les conséquences sur les délais sont les suivantes :`,
      },
      impact,
      { kind: 'paragraph', text: 'Nous vous demandons de bien vouloir choisir entre deux options :' },
      {
        kind: 'options',
        items: [
          `l’envoi de ${CES_PIECES} avant le {{reponse}} : ${suiteOption} ;`,
          'un rendez-vous avec {{#parManager}}moi{{/parManager}}{{^parManager}}{{manager}}{{/parManager}} pour définir un nouveau calendrier et l’aide dont vous avez besoin.',
        ],
      },
      {
        kind: 'paragraph',
        text: `{{#parManager}}Je{{/parManager}}{{^parManager}}{{manager}}{{/parManager}} vous propose à cet effet un entretien téléphonique ${echange}. Merci de nous indiquer votre choix avant le {{reponse}}, afin que nous organisions la suite avec vous.`,
      },
      {
        kind: 'signature',
        lines: [
          'Cordialement,',
          '{{auteur}}',
          '{{^parManager}}en accord avec {{manager}}{{/parManager}}',
          '{{cabinet}}',
        ],
      },
    ],
  },
  'pieces-r5': {
    channel: 'email',
    subject: '{{sujet}} – convenir de la suite de la mission',
    body: [
      salutation,
      {
        kind: 'paragraph',
        text: '{{#parManager}}{{#direction}}Avec {{direction}}, nous{{/direction}}{{^direction}}Nous{{/direction}}{{/parManager}}{{^parManager}}Avec {{manager}}{{#direction}} et {{direction}}{{/direction}}, nous{{/parManager}} souhaitons convenir avec vous de la suite à donner à notre mission pour {{client}}.',
      },
      {
        kind: 'paragraph',
        text: 'Pour établir {{lesObjectifs}}, {{#plusieurs}}{{n}} pièces restent nécessaires{{/plusieurs}}{{^plusieurs}}une pièce reste nécessaire{{/plusieurs}} :',
      },
      { kind: 'pieces' },
      renvoiAnnexe,
      {
        kind: 'paragraph',
        text: `Sans ${CES_PIECES}, il ne nous est pas possible de finaliser {{lesObjectifs}}, avec l’effet suivant sur les délais :`,
      },
      impact,
      { kind: 'paragraph', text: 'Trois options sont possibles, et le choix vous appartient :' },
      {
        kind: 'options',
        items: [
          `nous recevons ${CES_PIECES} avant le {{reponse}} : ${suiteOption} ;`,
          'nous réorganisons la mission avec vous : autre calendrier, autre répartition des tâches, accompagnement sur place ;',
          `nous suspendons la mission pour ces travaux, d’un commun accord, jusqu’à ce que ${CES_PIECES} {{#plusieurs}}soient disponibles{{/plusieurs}}{{^plusieurs}}soit disponible{{/plusieurs}}.`,
        ],
      },
      {
        kind: 'paragraph',
        text: `Avant toute décision, nous aimerions en parler avec vous de vive voix et nous vous proposons un échange ${echange}. Merci de nous faire connaître votre préférence avant le {{reponse}}.`,
      },
      {
        kind: 'signature',
        lines: [
          'Cordialement,',
          '{{auteur}}',
          '{{#parManager}}{{#direction}}avec {{direction}}{{/direction}}{{/parManager}}{{^parManager}}avec {{manager}}{{#direction}} et {{direction}}{{/direction}}{{/parManager}}',
          '{{cabinet}}',
        ],
      },
    ],
  },
};
