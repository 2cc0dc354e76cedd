import type { TemplateBlock } from '../../schema';

/** Blocks that several templates share word for word. */

export const salutation: TemplateBlock = {
  kind: 'paragraph',
  text: 'Bonjour{{#civilite}} {{civilite}}{{#nom}} {{nom}}{{/nom}}{{/civilite}},',
};

export const renvoiAnnexe: TemplateBlock = {
  kind: 'paragraph',
  text: '{{#annexe}}{{#sAnnexe}}Les {{nAnnexe}} autres pièces sont listées{{/sAnnexe}}{{^sAnnexe}}Une dernière pièce est indiquée{{/sAnnexe}} en annexe, à la fin de ce message.{{/annexe}}',
};

/** « cette pièce » or « ces pièces ». */
export const CES_PIECES = '{{#plusieurs}}ces pièces{{/plusieurs}}{{^plusieurs}}cette pièce{{/plusieurs}}';

/** What a late arrival changes, with its dates: one sentence per objectif. */
export const impact: TemplateBlock = {
  kind: 'objectifs',
  text:
    'Pour {{objectif}}, ' +
    '{{#aVenir}}l’échéance légale est fixée au {{echeance}} : une réception après le {{limite}} ne permettrait plus de la respecter.{{/aVenir}}' +
    '{{#serree}}l’échéance légale est fixée au {{echeance}} : le temps de traitement restant est désormais très court, et chaque jour gagné réduit le risque d’un dépôt tardif.{{/serree}}' +
    '{{#passee}}l’échéance légale du {{echeance}} est passée : chaque semaine supplémentaire repousse d’autant le dépôt et peut augmenter les intérêts calculés par l’administration.{{/passee}}' +
    '{{#inconnue}}une réception après le {{reponse}} décalerait d’autant la date de remise.{{/inconnue}}',
};

export const echange =
  'de {{dureeDe}} à {{dureeA}} minutes, par exemple le {{rendezVous}} entre {{creneauDe}} et {{creneauA}}';
