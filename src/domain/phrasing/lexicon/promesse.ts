import type { Lexicon } from '../engine/pattern';
import type { Variant } from '../engine/patternSet';
import { futureOfWork, futureOfWorkBy, infinitiveOfWork, participleOfWork, presentOfWork } from './verbs';

export const promesseLexicon: Lexicon = {
  futur: futureOfWork,
  futurNous: futureOfWorkBy('ons'),
  futurJe: futureOfWorkBy('ai'),
  futurIl: `${futureOfWorkBy('a')}/${futureOfWorkBy('ont')}`,
  present: presentOfWork,
  infinitif: infinitiveOfWork,
  fait: `${participleOfWork} | en ( place/ligne/ordre/règle/main/mains ) | à jour`,
  tiersAmi: `on | le cabinet | notre ( cabinet/équipe/service/pôle/bureau ) ( juridique/social/fiscal/paie/comptable )? | l' équipe ( paie | comptable | sociale | fiscale | du cabinet )? | ( ma/mon/notre/mes/nos ) ( collègue*/collaboratrice*/collaborateur*/assistante/assistant/associé*/stagiaire/responsable/confrère/équipes ) | ( ma/mon/notre ) ( collègue/collaboratrice/collaborateur/assistante/assistant/associé ) =[a-z]+ | le ( service/pôle ) ( paie/social/fiscal/juridique/comptable )`,
  acteur: `nous/on/je/j' | le cabinet | notre ( cabinet/équipe/service/pôle/bureau ) ( juridique/social/fiscal/paie/comptable )? | l' équipe ( paie | comptable | sociale | fiscale | du cabinet )? | ( ma/mon/notre/mes/nos ) ( collègue*/collaboratrice*/collaborateur*/assistante/assistant/associé*/stagiaire/responsable/confrère/équipes ) | ( ma/mon/notre ) ( collègue/collaboratrice/collaborateur/assistante/assistant/associé ) =[a-z]+ | le ( service/pôle ) ( paie/social/fiscal/juridique/comptable )`,
  pron: `vous/te/les/la/le/l'/nous/m'/me/en/y/t'/lui/leur`,
  adv: `donc/bien/alors/ainsi/entièrement/définitivement/déjà/également/tous/toutes/tout/normalement/évidemment/aussi/vous/te/t'/nous/,/intégralement/par/nos/soins/tranquillement/sûr/effectivement/impérativement/toujours/parfaitement/enfin/finalement/aux/votre/lui`,
  prestation: `tva/ca3/ca12/dsn/bilan*/liasse*/comptes/déclaration*/2035/2072/2065/2031/2044/2042/2033/2050/2777/das2/cfe/cvae/is/ir/cir/cii/oss/situation*/paie*/paye*/bulletin*/plaquette*/acompte*/clôture*/prévisionnel*/résultat*/dossier*/fiche*/solde*/remboursement*/attestation*/rapport*/c3s/accise*/lmnp/statuts/comptabilité/compta/révision/consolidation/reporting/tableau*/travaux/arrêté*/dépôt/régularisation*/rectificative/demande/télétransmission/contrat*/annexe*/échéance/formalité*/fec/dpae/immatriculation/crédit/nécessaire/tout/modification*/courrier/réponse/réclamation/avenant/procès-verbal/pv/facturation/bordereau*/simulation/budget/business/étude/balance/grand-livre/virement*/ce/cela/ça/inscription/radiation/publication/mise/certificat*`,
  objetSimple: `valoir/savoir/signe/connaître/point/appel/rendez-vous/rdv/échange/échanger/réunion/visio/visioconférence/lien/liste/modèle/rappel/invitation/tutoriel/accès/message/mail/courriel/créneau*/question*/trame/formulaire/mandat/devis/proposition/réponse/copie/plaisir/fin/demeure/parole/visite/nouvelles/connaissance/main/disposition/attente/exemple/guide/mode/duplicata/contact/tour/pause/facilité*/voir/mieux`,
  quand: `( <jourSemaine> | demain/aujourd'hui/après-demain | ce ( soir/matin/midi/mois/jour/week-end ) | cette ( semaine/nuit/après-midi ) | dans la ( journée/semaine/matinée/soirée/foulée ) | tout de suite | la ( semaine/journée ) prochaine | le mois prochain | ( le/pour/avant/dès/d'/vers ) ( ici )? ( le/au/à/la/ce )? ( <jourSemaine> )? ( <jour> !<unites> | fin ( de )? ( la/le )? ( mois/semaine | <mois> ) | week-end/noël | fin ) | sous ( <nombre> ) | dans ( les )? ( <nombre> ) ( prochain* )? ( <unite> ) | fin <mois> | en temps | à temps | dans les ( temps | délais | meilleurs | plus ) | sous peu | rapidement/bientôt/prochainement | l' échéance | au plus ( tard/tôt/vite ) | à l' heure | la date limite )`,
};

/** Firm promises of work or of a result. Conditions are looked for afterwards, in the rule. */
export const promesse: readonly Variant[] = [
  {
    code: 'futur',
    patterns: [
      `( ensemble | tout | dossier ) ( sera/seront ) ( clos/signé/bouclé/réglé/prêt/terminé | en ordre ) ~6 | ( en fais | en faisons ) ( mon/notre ) affaire | ne donnera rien | c' est une certitude | soyez -en ( sûr*/certain* ) | n' en doutez pas`,
      `( assurons/assure/garantissons ) ( un/le/votre ) ( dépôt/envoi/établissement ) | ( est/sont ) ( déposée/faite/prête/envoyée/bouclée/prêt ) ( <jourSemaine>/demain ) | ( mets/met/mettons ) ~4 en ligne ~3 <quand>`,
      `<prestation> -6 ( sera/seront ) ( sur/chez/au/à/entre/dans ) -2 ( espace/sie/greffe/mains/banque/inpi/ursaf/impôts/administration )`,
      `( cabinet | nous | je ) ( prendr* ) à ( sa/notre/ma ) charge | vous ne serez ( pas | jamais ) ( contrôlé*/redressé*/pénalisé*/inquiété*/taxé*/imposé* )`,
      `( nous ( <pron> )? ( <pron> )? <futurNous> | ( je/j' ) ( <pron> )? ( <pron> )? <futurJe> | ( <tiersAmi> ) ( <pron> )? ( <pron> )? <futurIl> ) !( pas/rien/jamais/aucun/aucune/plus/ni ) !( ~5 <objetSimple> )`,
      `( <acteur> ) ( <pron> )? ( vais/allons/va ) ( <pron> )? ( <pron> )? ( <infinitif> ) !( ~5 <objetSimple> )`,
      `<prestation> -9 ( sera/seront ) ( <adv> )? ( <adv> )? ( <adv> )? ( <fait> )`,
      `( sera/seront ) ( <adv> )? ( <adv> )? ( fait*/réglé*/bouclé*/finalisé*/terminé*/fini*/déposé*/télétransmis*/envoyé*/transmis*/remis*/établi*/traité*/rectifié*/calculé*/prêt*/livré*/édité*/enregistr*/payé*/porté*/achevé* ) -6 <quand>/retour`,
      `<prestation> -8 ( vous )? ( partira | partiront | arrivera | arriveront | suivra | sortira | sortiront | passera sans | ira sans )`,
      `vous ( parviendr*/attendr*/arriver* )`,
      `( vous | tu ) ( aurez/recevrez/auras/recevras/récupérerez/toucherez/disposerez/disposeras ) !( à ) -5 <prestation> -6 ( <quand> )`,
      `( vous | tu ) ( aurez/recevrez/auras/recevras/disposerez ) ( votre/vos/ton/ta/tes/la/le/les/l' ) -1 <prestation>`,
      `( <prestation> ) -4 ( est/sont ) prêt* -3 <quand> | vous serez ( en règle | à jour | tranquille* | remboursé* ) | ne ( comportera/posera/présentera ) ( plus )? ( aucun/aucune ) | se porte* fort* | viendr* à bout | ( sera/tranchera/statuera ) ~6 en votre faveur | ( elle/il/elles/ils ) ( part/partent/partir* | est prêt* | sont prêt* | sera ( prêt* | entre vos mains | <fait> ) ) -3 <quand> | ( <prestation>/salariés/banque/banquier/notaire/associés ) -4 ( aura/auront ) ( son/sa/ses/leur/leurs/votre/vos/le/la/les ) <prestation> | ( vous | te ) ( parvient/parviennent/attend ) -3 <quand>`,
      `( nous/je/on ) ( boucle/finis/termine/assurons/assure ) -4 ( <prestation> | la saisie | le dépôt ) -6 ( et | ~6 ) -3 <quand>`,
      `( serons/serai/sera ) ( tous/bien )? ( prêt* | dans les temps | à l' heure | en mesure de )`,
      `( c' est comme si | considérez ) ~3 ( fait* | réglé* | acquis* )`,
    ],
    unless: [
      `par ( l'/le/la ) ( administration/sie/ursaf/banque/fisc/dgfip ) | ( commissaire aux comptes | votre ancien ~2 | votre confrère | votre banque | le greffe | l' inpi | le notaire ) ~4 ( <futur> )`,
      `( nous | je | on ) ( le/en/l' ) fer* | chaque ( mois/trimestre/année ) | tous les ( mois/ans/trimestres )`,
    ],
  },
  {
    code: 'present-date',
    patterns: [
      `( <acteur> ) ( <pron> )? ( <pron> )? ( <present> ) !( -5 <objetSimple> ) -10 <quand>`,
      `( <prestation> ) -4 ( part | partent | sort | sortent | est faite | est bouclée ) -6 <quand> | ( ^ | et/mais ) <quand> ,? <acteur> <pron>? ( <present> ) !( -5 <objetSimple> ) -5 <prestation>`,
      `( je m' | nous nous | on s' ) ( en )? ( occupe/occupons/charge/chargeons )`,
      `( je | nous | on ) ( <ne> )? ( prends/prenons/prend ) ( tout )? ( en charge | à ma charge | sur ( moi/nous ) )`,
    ],
    unless: [
      `chaque ( mois/trimestre/année ) | tous les ( mois/ans/trimestres ) | d' habitude | en général`,
      `( suppose*/reste*/attend* )`,
      `( à/pour/de/d' ) ( les/la/le/l' )? ( <infinitif> ) ( avant/pour/le/d' ) ~4 ( <jour> )`,
    ],
  },
  {
    code: 'garantie',
    patterns: [
      `( promis/garanti/juré/croix ) ( , | $ | =[.!] | du ) | c' est ( promis/garanti/juré/sûr/certain/acquis )`,
      `( <acteur> ) ( <pron> )? ( <pron> )? ( garantis*/garantit/promets/promettons/promet/certif*/jure/jurons ) !( pas/rien )`,
      `( <acteur> ) ( <pron> )? ( pouvons/peux/peut )? ( <pron> )? ( assure/assurons/assurer/affirme/confirme/confirmons/garantir/promettre/confirmer ) que/qu' ~12 ( <futur> | sera/seront/aurez/auras/toucherez/obtiendrez/paierez )`,
      `( <acteur> ) ( m'/nous/s' ) ( y )? ( engage/engageons ) | ( nous/m'/s' ) ( y )? ( engage/engageons ) ( à/sur/$ ) | ( compter/comptez/compte ) sur ( nous/moi/le/notre )`,
      `( sans faute | quoi qu' il arrive | coûte que coûte ) | ( dormez/dormir ) ( tranquille* | sur vos )`,
      `( mettons/mets/met ) ~1 point d' honneur | ( nous/j' ) y ( veillons/veille/veiller* )`,
      `( nul/aucun ) doute ( que | là-dessus | possible ) | il n' y a aucun doute`,
    ],
    unless: [
      `assurance`,
      `( si | s' il/ils ) ~8 ( engage/engagez )`,
      `( nous/je ) ~2 ( ne ) ~3 ( garanti*/promet*/engage* )`,
    ],
  },
  {
    code: 'resultat',
    patterns: [
      `( vous | tu ) <ne>? ( aurez/auras/paierez/paieras/risquez/risques/subirez/craignez ) ~3 ( pas/aucun/aucune/rien ) ~6 ( pénalité*/majoration*/redressement*/amende*/intérêt*/souci*/problème*/contrôle*/risque*/frais/surprise* | à ( payer/craindre/verser/débourser/rembourser ) )`,
      `( aucun/aucune/nul/nulle ) ~3 ( pénalité*/majoration*/redressement*/amende*/intérêt*/souci*/problème*/sanction*/rappel/risque*/contrôle* ) ~3 ( ne/n' ) ~3 ( sera | seront | aura | pourra | peut | est à | sont à )`,
      `( il n' y aura | n' y aura ) ~2 ( pas/aucun/aucune ) ~4 ( pénalité*/majoration*/redressement*/amende*/souci*/problème*/contrôle*/retard )`,
      `( administration/ursaf/fisc/inspecteur/inspectrice/vérificateur/banque/sie/commission/impôts/juge/contrôleur ) ~2 ( acceptera/validera/remboursera/accordera/tranchera/suivra/admettra/renoncera ) | ne ( vous/t' )? ( appliquera/réclamera/demandera/contestera ) ( aucun/aucune/rien/pas )`,
      `( passer*/passe ) ~4 ( sans ( problème/souci/redressement/difficulté/encombre ) | comme une lettre | crème )`,
      `( remboursement/crédit/subvention/prêt/cir/cii/demande/dossier/délai/aide/exonération/remise/télédéclaration/comptes ) ~6 ( sera/seront ) ( <adv> )? ( accept*/accord*/vers*/obten*/valid*/approuv*/remboursé* )`,
      `( vous | tu ) ( toucherez | récupérerez | obtiendrez | serez remboursé* | économiserez | gagnerez | toucheras | récupéreras )`,
      `( aucun risque | zéro risque | sans ( aucun )? risque | pas de risque ) ( pour/de/que/,/$/=[.!] )`,
    ],
    unless: [`( pourra/pourrait/peut ) être`],
  },
];

/** What one says that one cannot promise. */
export const rienDePromis = `bilan de compétences | ( ne/n' ) ( peu*/pouvons/puis/saur* ) -4 ( garantir/promettre/assurer/certifier/jurer/affirmer ) | aucune relance ne sera | ( ne/n' ) ( partir*/sortir* ) ( pas/ni ) | ( sera/seront ) ( remis*/versé*/envoyé*/livré*/adressé* ) ~6 par ( la/le/l'/les ) ( caisse/banque/sie/ursaf/notaire/greffe/éditeur ) | ( rend/rends/rendons/rendrai/rendrons ) ( le/les/la/l'/vos/votre/tes/ton ) ( classeur*/originaux/clé/clés/carton*/boîte*/badge* ) | ( sera/seront ) ( déposé*/payé*/remis*/livré*/versé* ) -6 par ( votre/vos ) | ( selon | suivant ) la réponse | ( passer*/passons/viendr* ) ( vous )? ( récupérer/chercher/prendre/déposer/voir )`;
