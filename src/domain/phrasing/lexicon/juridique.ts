import type { Lexicon } from '../engine/pattern';

export const juridiqueLexicon: Lexicon = {
  recours: `poursuite*/action*/procédure*/recours/instance/voie*/mesure*/assignation*/injonction*/référé/saisie*/sommation*/plainte*/requête*/démarche*/suite*`,
  justice: `judiciaire*/pénal*/légale*/juridique*/contentieu*/droit/justice/civil*/exécution/coercitive*/tribuna*/juge/juridiction*/forcé*`,
  auxiliaire: `avocat*/huissier*/conseil/conseils/juriste*/contentieux/juridique`,
  tiers: `urssaf/sie/fisc/dgfip/impôt*/administration/banque/bailleur/locataire*/fournisseur*/salarié*/prud'homal*/prud'hom*/prudhom*/caisse/assureur*/syndic/greffe/notaire/mairie/opco/carsat/cipav/carmf/pole/adversaire/sous-traitant/confrère/client/carpimko/rsi/cfe/trésor/dreets/inspection/cpam/agirc*/cibtp/ursaf/concurrent/voisin/copropriété/acheteur/acquéreur/vendeur/franchiseur/associé/prestataire/donneur/maître/mandataire/liquidateur/huissier*`,
};

/** The firm itself threatens: always flagged. */
export const menaceJuridique = [
  `( <nous> | vous/te/êtes/être/serez/soyez ) ~4 ( mettons/mets/met/mettrons/mettre/mis/mise ) ( formellement/solennellement/donc/officiellement )? en demeure`,
  `( vaut/valant/vaudra ) ( donc )? ( mise en demeure | sommation )`,
  `( mise en demeure ) ( de/d' ( nous/payer/régler/produire/transmettre/remettre ) | avant/préalable/formelle/solennelle | vous ( sera/parviendra ) | par ( huissier/lettre/courrier/recommandé ) )`,
  `( adresser*/adressons/enverrons/envoyer/recevrez/notifi*/délivr*/ferons/partira ) ~5 mise en demeure`,
  `( <nous> ) ~4 ( engag*/intent*/exerc*/entam*/entrepr*/introdui*/lanc*/initi*/diligent*/recour*/agir*/port*/dépos*/saisi*/mandat*/constitu*/assign*/confi*/mobilis*/procéd* ) ~5 ( poursuite*/plainte*/procédure*/action/actions/instance/assignation/injonction/tribuna*/juge/justice/avocat*/huissier*/commissaire/juridiction*/voies/recours/référé/saisie/contentieux )`,
  `( nous/me/m'/se/s' ) ( réserv*/réserver* ) ( expressément/donc/bien/formellement/le/tous/toute )? ~3 ( droit/droits/possibilité/faculté/action* )`,
  `( <nous> ) ( nous/me/m'/se )? ( serons/serions/serai/serais/serait/sera/verrions/verrons/verrai/verrait/verra/trouverons/trouverions/trouverait ) ( alors/donc/malheureusement/hélas/en/effet/,/dès/lors/ainsi )? ( alors/donc/, )? ( contraint*/obligé*/forcé*/tenu*/amené*/conduit* | dans l' obligation | dans la nécessité ) ( de/d'/à )`,
  `( contraint*/obligé*/forcé* ) de ~3 ( recourir/engager/saisir/poursuivre/mettre/transmettre/facturer/confier/suspendre/cesser/arrêter/appliquer/interrompre )`,
  `( notre/nos/un/mon/l'/le/du ) ( cabinet d' )? ( <auxiliaire> | service ( contentieux/juridique/recouvrement ) ) ~6 ( pren*/prend*/adress*/vous/engager*/assign*/saisi*/contact*/entr*/mettr*/délivr*/présent*/signifi*/écri*/charg* )`,
  `( notre/nos ) ( <auxiliaire> | service ( contentieux/juridique ) | commissaire )`,
  `( transmi*/transmett*/remis/remise/remettr*/confi*/pass*/adress* ) ~6 ( avocat*/contentieux/huissier* | service juridique | commissaire de justice | notre conseil )`,
  `( à votre/ton ) encontre | contre ( vous | votre société/entreprise )`,
  `( votre/ta ) ( propre )? responsabilité ~4 ( engagé* | recherch* | retenu* | mise en cause ) | mise en cause de votre | ( engag*/recherch* ) ~2 ( votre/ta ) responsabilité`,
  `( toutes/toute/par/les/tous ) ( les )? ( voie*/moyen*/recours ) ( de droit | légal*/judiciaire*/légaux ) | voies ( de droit | légales/judiciaires )`,
  `( en/devant/par ) ( la )? justice`,
  `( dommages-intérêts | dommages et intérêts ) | préjudice ~4 ( subi/réparation ) | réparation du préjudice | article/articles 1231* | clause pénale`,
  `( vous/votre/tout/toute/absence/retard/défaut ) ~12 ( expos*/encour*/passible* ) ~5 ( poursuite* | sanctions pénales | procédure* | condamnation* )`,
  `( somm*/sommons/somme/sommé* ) ( de | d' | à vous | une dernière ) | vous ( somm* )  | sommé* de | dernière sommation`,
  `( <recours> ) ( <justice> ) ~6 ( sera/seront/pourra/pourrait/engagé*/envisag*/inévitable* )`,
  `( devant ) ( le/la/les/l' )? ( tribuna*/juge/juridiction*/prud'hommes/cour )`,
  `( commissaire de justice | huissier* ) ~5 ( vous/se/sera/viendra/pourra/présent*/procéd*/signifi*/délivr* )`,
  `( injonction de payer | exécution forcée | titre exécutoire | saisie conservatoire | saisie-attribution | action en paiement | recouvrement ( judiciaire/forcé/contentieux ) )`,
  `( conséquence*/suites ) ( juridiques/judiciaires/pénales ) | poursuites ( pénales/judiciaires ) | ( délit/infraction/pénalement ) ~6 ( passible/puni*/responsable )`,
  `( tenons/tiens/conserv*/gard* ) ~8 ( tribuna*/juge/preuve* )`,
  `( saisirons/saisirai/saisira/saisir/assignerons/assigner/attaquerons/poursuivrons )`,
  `( avant ) ~2 ( contentieux/huissier*/poursuites/assignation/tribuna* | commissaire de justice | mise en demeure | procédure | action ( en justice | judiciaire ) )`,
];

/** Legal words that threaten unless a third party or a document owns them. */
export const motJuridique = [
  `mise* en demeure | mettre en demeure | commissaire* de justice | huissier* | tribuna* | poursuite* ( judiciaire*/pénale* )? | contentieux | avocat* | assignation* | sommation* | en justice | procédure ( judiciaire | contentieuse | de recouvrement ) | juridiction* | astreinte`,
];

/** Third parties, documents, history: the legal word is a fact of the client's file. */
export const contexteTiers = [
  `( greffe ) ~6 ( tribuna* )`,
  `( tribuna*/prud'hom*/litige*/contentieux/procédure/avocat*/huissier*/poursuite*/assignation*/sommation* | mise en demeure | commissaire de justice ) ~10 ( <tiers> )`,
  `( <tiers> ) ~10 ( tribuna*/prud'hom*/litige*/contentieux/procédure/avocat*/huissier*/poursuite*/assignation*/sommation* | mise en demeure | commissaire de justice )`,
  `( reçue | reçu | copie | facture | honoraires | provision | provisionner | frais | acte | jugement | ordonnance | constat | convocation | copie | état | dressé | a | été | avait | déductible* | charge | comptabilis* | statuts | extrait | immatriculation | kbis | bail | votre avocat )`,
  `( votre/son/leur ) ( avocat/huissier/conseil/contentieux )`,
  `poursuite ( de/d'/du ) ( l'/la/notre/votre/activité/mission )`,
];
