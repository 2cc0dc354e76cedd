import type { Variant } from '../engine/patternSet';

/** Vague times that always ask or promise. */
export const delaiFort: readonly Variant[] = [
  {
    code: 'delai-vague',
    patterns: [
      `toute* affaire* cessante* | à très court terme`,
      `( dans/sous ) ( les/des/de/un/le )? ( tout )? ( délai/délais/temps ) ( le/les )? ( plus/aussi/raisonnable*/très )? ( bref*/court*/rapide*/possible*/raisonnable*/restreint*/meilleur* )`,
      `( dans/sous ) ( les/de/des/un ) ( plus/tout/très )? ( meilleur* | bref*/brève | court* | prompt* | rapide* ) ( délai/délais/temps/échéance/échéances )`,
      `( à ) ( un/une/très ) ? ( bref/court/brève/courte ) ( délai/échéance ) | à ( votre/ta ) ( plus ) ? ( proche/meilleure/prochaine ) ( convenance/possibilité )`,
      `( au/le ) plus ( vite | tôt | rapidement | pressé ) !( huit/<jour>/le )`,
      `( dès que | aussi vite que | aussitôt que | si | le plus ~1 | sitôt que | autant que ) ( possible | faire se peut ) | dès que ( faire | l' occasion | les circonstances | votre ( réunion | emploi | agenda | planning ) ) | aussi ( vite | rapidement ) que`,
      `asap/a.s.a.p/incessamment/urgemment/promptement/dare-dare/fissa/illico/presto/prioritairement/diligemment | en un rien de temps | pour hier`,
      `sous peu | ( d' ici | avant ) peu | avant longtemps | d' ici ( quelques | quelque ) ~1 | ( sans ( plus | trop ) ? ( tarder/traîner/délai/délais ) ) | de toute urgence | en ( toute/grande/extrême ) ? urgence | tout de suite | sans plus attendre | sans trop attendre | sans attendre ( $ | =[.,;!] | davantage )`,
      `( avec ) ( diligence/célérité/promptitude/hâte/empressement ) | ( dans | d' ici ) ( les/un/des ) ? ( tout ) ? ( prochain*/proche ) ( jours/temps/semaines/heures/avenir/futur ) | dans un ( avenir/futur ) ( proche/prochain ) | dans les ( jours/semaines ) ( qui viennent | à venir ) | un de ces ( quatre ) ? ( jours/matins )`,
      `( quand | lorsque | dès que ) ( vous/tu/votre/ton ) ( le )? ( aurez/avez/auras/as/pourrez/pouvez/pourras/peux/emploi/agenda/planning/serez )`,
      `( devient/deviennent/reste ) ( urgent*/pressant* | de plus en plus urgent ) | ( accélér*/hâter/presser ) -2 ( la/le/l'/votre ) ( remise/envoi/dépôt/signature/règlement/retour/transmission ) | ( ne | n' ) tardez pas`,
    ],
  },
];

/** Vague times that ask or promise only beside a request or a promise. */
export const delaiFaible: readonly Variant[] = [
  {
    code: 'delai-vague',
    patterns: [
      `rapidement/vite/prochainement/bientôt/immédiatement/rapido/instamment/ultérieurement/tantôt | dans la foulée | en priorité | sous quelques ( jour*/heure*/semaine* )`,
      `( retour*/envoi*/dépôt*/règlement*/réponse*/transmission*/paiement*/virement*/régularisation/dénouement/suite/action/remise/validation/signature/réaction/traitement/intervention/passage/venue/visite ) ~3 ( rapide/rapides/prochain/prochaine/prompt/prompte/immédiat/immédiate/urgent/urgente/accéléré*/imminent/imminente/express )`,
      `( rapide/prompt/prompte/prochain/prochaine/proche/imminent/imminente ) ( retour*/envoi*/dépôt*/règlement*/réponse*/transmission*/paiement*/régularisation/dénouement/suite/action/remise/validation/signature/passage )`,
    ],
  },
];

/** A request or a promise. */
export const demande = [
  `merci !( pour/beaucoup/encore/infiniment )`,
  `pouvez/pourriez/peux-tu/peux/pourrais/veuillez/veuille/voulez/voudriez/auriez/aurais/aurions/prière/prier/prie/prions/svp/stp/invit*/demand*/souhait*/saur*/sollicit*/pensez/pense/tâche*/essay*/faites/fais/compt*/attend*/attente/espér*/apprécié*/utile*/bienvenu*/nécessaire/faut/faudra/faudrait/besoin/indispensable/important/urgent/manque*/recommand*/conseil*/privilégi*/engage*/envoyez/envoie/transmettez/transmets/adressez/adresse/déposez/dépose/retournez/renvoie/renvoyez/communiquez/remettez/fournissez/réglez/payez/procéd*/appelez/rappelez/répondez/signez/validez/complétez/scannez/donnez/donne/passez/revenez/permettr*/serait/seraient/devez/dois/doit/doivent/devr*/possible/tarde/aimerions/arrangerait/veiller/veillez/sans/faute/défaut/boucler/proposons/propose/impose/obligé*/convien*/reviens/revenons/reste`,
  `( nous/on/je/j'/vous ) ~3 ( *rons/*rai/*ra/*rez | vais/allons/va | occupe/occupons/charge )`,
  `sera/seront | ( <nous> ) ~4 ( rapidement/vite )`,
];

/** Facts, thanks and third parties, in which a vague time asks nothing. */
export const constat = [
  `merci ( pour/beaucoup/encore | d' avoir ) | remerci* ~3 ( de/pour/d' ) ( votre/vos/avoir/ton ) | bravo`,
  `( arrive/arrivent/arrivera/vient ) ( bientôt/prochainement ) | ( deviendr*/évolue/évoluera/change/changera/entre/entrera/expire/termine/fermera/ouvre/ouvrira/sortira/publi* ) ~4 ( bientôt/prochainement/rapidement )`,
  `( est/sont/a/ont/avez/été/avait/aviez/avons/ai/intervenu*/répondu*/fait ) ( très/si/aussi )? ( rapidement/vite/immédiatement )`,
  `( point/échange/appel/question/tour/coup/visio/réunion/modification/vérification/exemple/calcul/note/formulaire/moyen/mot/lecture/contrôle ) ( très/plus )? ( rapide*/vite )`,
  `immédiat* déduct* | plus vite que`,
];

/** A vague time of the past, of a third party, or named to be refused. */
export const horsDemande = [
  `parler d' urgence | ( merci/vous/journée/soirée/semaine/plaisir ) ( , )? ( et )? à ( très )? bientôt`,
  `( est/sont/a/ont/avez/avait/avons/ai ) ( bien )? ( intervenu*/été/arrivé*/parvenu*/traité*/répondu*/transmis*/vite/rapidement/agi/fait ) ~4 ( dans/rapidement/très/au/en/sans )`,
  `( ursaf/cpam/sie/msa/caisse/administration/préfecture/greffe/banque/éditeur/opco/tribunal/mairie/carsat/fournisseur ) -2 ( statue*/traite*/répond*/étudie*/examine*/instrui*/rembourse*/verse* )`,
  `virement* urgent* | par arrêté | ( service/procédure/travaux/envoi/référé/mesure*/aide/numéro/fonds/comité ) ( en/d' ) urgence | aucune urgence`,
  `à court terme`,
  `sans attendre ( la/le/les/l'/d'/fin )`,
  `à ( très )? bientôt !( ~12 ( paiement/règlement/vite ) ) | ( vous/te ) ( revoir/voir/retrouver ) ( très )? bientôt | trop vite`,
  `merci ( de/d'/pour ) ( cette/ce ) ~2 ( rapide*/prompt* ) | ( si/ultra ) ( rapide/prompt*/rapides )`,
  `sans délai ( particulier/ni | de ( rétractation/préavis/carence ) )`,
  `( pour | si vous voulez | si tu veux ) aller ( plus )? vite`,
];
