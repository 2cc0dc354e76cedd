import type { Variant } from '../engine/patternSet';

/** Vague times. The strong ones are always asked or promised; the weak ones need a request or a promise beside them. */
export const delaiFort: readonly Variant[] = [
  {
    code: 'delai-vague',
    patterns: [
      `( dans | sous ) ( les/des/de/un )? ( tout )? ( meilleur*/plus )? ( bref*/court*/rapide*/meilleur*/prompt* )? ( délai/délais ) ( raisonnable*/bref*/court*/rapide*/possible* )`,
      `( dans | sous ) ( les/de ) ( meilleur* | plus bref* | plus court* | tout meilleur* | plus rapide* | bref* | prompt* ) délai*`,
      `( dans | à ) ( un )? ( très? bref/court/brève/courte ) ( délai/échéance/terme )`,
      `( au/le ) plus ( vite/tôt/rapidement )`,
      `( dès que | aussi vite que | aussitôt que | si | le plus ~1 ) possible`,
      `asap/a.s.a.p/incessamment/urgemment/promptement/expressément/prestement/dare-dare/fissa`,
      `sous peu | d' ici peu | sans ( plus )? ( tarder/attendre/délai/délais ) | de toute urgence | en ( toute/grande )? urgence | d' urgence | tout de suite | dans l' urgence`,
      `( avec )? ( diligence/célérité/promptitude ) | toutes affaires cessantes | dans les ( tout )? ( prochain* ) ( jour*/temps/semaine*/heure* ) | ces prochain* ( jours/semaines ) | dans les jours ( qui viennent | à venir ) | ces jours-ci | un de ces ( quatre )? ( jours/matins )`,
      `( quand | lorsque | dès que ) ( vous | tu ) ( aurez/avez/auras/as/pourrez/pouvez/pourras/peux ) ( un/le/cinq )? ( moment/temps/minute*/$ )`,
    ],
  },
];

export const delaiFaible: readonly Variant[] = [
  {
    code: 'delai-vague',
    patterns: [
      `rapidement/vite/prochainement/bientôt/immédiatement/rapido/hâtivement/instamment`,
      `( retour*/envoi*/dépôt*/règlement*/réponse*/transmission*/paiement*/virement*/régularisation/dénouement/suite*/action/remise/validation/signature/réaction/traitement/mise/intervention ) ~3 ( rapide*/prochain*/prompt*/prompte*/immédiat*/urgent* )`,
      `( rapide*/prompt*/prompte*/prochain*/proche ) ( retour*/envoi*/dépôt*/règlement*/réponse*/transmission*/paiement*/régularisation/dénouement/suite/action/remise/validation/signature )`,
    ],
  },
];

/** A request or a promise. */
export const demande = [
  `merci !( pour | beaucoup | encore | d' avoir ) | merci ( de | d' | par avance | d' avance ) | pouvez/pourriez/peux-tu/peux/pourrais/veuillez/veuille/voulez/voudriez/auriez/aurais/prière/prier/prie/prions/svp/stp/invit*/demand*/souhait*/saur*/sollicit*/pensez/pense/tâche*/essay*/faites/fais/faire/compt*/attend*/espér*/apprécié*/utile*/bienvenu*/nécessaire/faut/faudra/faudrait/besoin/indispensable/important/urgent/reste/manque*/recommand*/conseil*/privilégi*/engage*/envoyez/envoie/transmettez/transmets/adressez/adresse/déposez/dépose/retournez/renvoie/renvoyez/communiquez/remettez/fournissez/réglez/payez/procéd*/appelez/rappelez/répondez/signez/validez/complétez/scannez/donnez/donne/passez/revenez/permettra*/serait/seraient/devez/dois/doit/doivent/devr*`,
  `( nous/on/je/j'/vous ) ~3 ( *rons/*rai/*ra/*rez | vais/allons/va )`,
  `( sera/seront ) | ( <nous> ) ~4 ( rapidement/vite )`,
];

/** Facts and thanks in which a vague time asks nothing. */
export const constat = [
  `merci ( pour/beaucoup/encore ) | remerci* ~3 ( de/pour/d' ) ( votre/vos/avoir/ton ) | bravo`,
  `( arrive/arrivent/arrivera/vient ) ( bientôt/prochainement ) | ( deviendra/deviendront/évolue/évoluera/change/changera/entre/entrera/expire/termine/fermera/ouvre/ouvrira/sortira/publi* ) ~4 ( bientôt/prochainement/rapidement )`,
  `( est/sont/a/ont/avez/été/avait/aviez/intervenu*/répondu*/fait ) ( très/si/aussi )? ( rapidement/vite/immédiatement )`,
  `( point/échange/appel/question/tour/coup/visio/réunion/modification/vérification/exemple/calcul/note/formulaire/moyen/mot ) ( très/plus )? ( rapide*/vite )`,
  `( plus ) rapide* ( de/pour/que ) | immédiat* déduct* | ( applicable/exigible/déductible ) immédiat*`,
];
