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

/** Our own delay once the pieces are there; no promise where the legal deadline is closer than that delay. */
export const suite =
  '{{#echeanceSerree}}Le traitement demande {{delai}} jours ouvrés après réception : nous commençons dès que ' +
  CES_PIECES +
  ' nous {{#plusieurs}}parviennent{{/plusieurs}}{{^plusieurs}}parvient{{/plusieurs}} et vous disons aussitôt si l’échéance légale du {{echeanceSerree}} peut encore être tenue.{{/echeanceSerree}}' +
  '{{^echeanceSerree}}Dès réception, nous finalisons {{lesObjectifs}} sous {{delai}} jours ouvrés.{{/echeanceSerree}}';

/** The same, inside an option. */
export const suiteOption =
  'dès réception, {{#echeanceSerree}}nous commençons le traitement, qui demande {{delai}} jours ouvrés, et vous disons aussitôt si l’échéance légale du {{echeanceSerree}} peut encore être tenue{{/echeanceSerree}}' +
  '{{^echeanceSerree}}nous finalisons {{lesObjectifs}} sous {{delai}} jours ouvrés{{/echeanceSerree}}';

/** A short talk; today first where the legal deadline leaves no other day. */
export const echange =
  'de {{dureeDe}} à {{dureeA}} minutes, ' +
  '{{#echeanceSerree}}dès aujourd’hui{{^rendezVousTardif}} ou {{/rendezVousTardif}}{{/echeanceSerree}}' +
  '{{^echeanceSerree}}par exemple {{/echeanceSerree}}' +
  '{{^rendezVousTardif}}le {{rendezVous}} entre {{creneauDe}} et {{creneauA}}{{/rendezVousTardif}}';
