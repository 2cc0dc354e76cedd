import type { Lexicon } from '../engine/pattern';

export const menaceLexicon: Lexicon = {
  cesser: `suspend*/suspens*/cess*/interromp*/interruption/stop*/gel*/bloqu*/résili*/dénonc*/romp*/réorganis*/réaffect*/désengag*/abandonn*/arrêt*/redéploy*/conditionn*/limit*/restrei*/renon*/retir*/ferm*/clôtur*/clor*/coup*/rédui* | ( mettr*/met/mets/mettons/mettre/mise/mis/mises ) ~6 en ( pause/sommeil/attente/veille/suspens/stand-by ) | ( mettr*/met/mets/mettons/mettre/mis ) ( un )? ( fin/terme )`,
  mission: `travaux/mission*/prestation*/intervention*/service*/collaboration/traitement*/accompagnement/relation*/engagement*/tenue/suivi/production/révision/assistance/activité*/dossier*/paie*/paye*/saisie*/collaborateur*/équipe*/moyens/accès/envoi*/remise/dépôt*/établissement/transmission/télétransmission/intervenir/travailler/traiter/tenir/gérer/assurer/établir/produire/gestion/conseil`,
  notre: `nos/notre/la/le/les/l'/votre/vos/cette/ces/toute/tout/toutes/tous/ma/mes/mon/ses/d'/de`,
};

export const menace = [
  `( <nous>/nous/cabinet ) ( <ne> )? ~8 ( <cesser> ) ~4 ( <mission> )`,
  `( <cesser> ) ~2 ( <notre> ) ( <mission> )`,
  `( <mission> ) ~8 ( sera/seront/serait/seraient/est/sont/être/va/vont/pourra/pourrait/reste/soit/soient ) ~3 ( suspendu* | interrompu* | arrêté* | stoppé* | bloqué* | gelé* | cessé* | résilié* | clôturé* | réaffecté* | réorganisé* | abandonné* | restreint* | mis* en | rompu* | dénoncé* | clos | close | réduit* )`,
  `( <mission> ) ~6 ( s'/prendra/prend/prendrait/cesser*/cessera/cessent ) ( arrêt*/interromp*/fin )?`,
  `( suspension/arrêt/interruption/cessation/fin/gel/résiliation/rupture/dénonciation/réorganisation/blocage/pause ) ( immédiate/temporaire/totale/définitive/pure/anticipée/prochaine )? ( de/du/des/d' ) ( la/notre/nos/votre/vos/l'/toute )? ( <mission> )`,
  `( <nous>/cabinet/service/équipe/collaborat* ) ( <ne> )? ~3 ( <ne> ) ( <clitique> )? ( traiter*/traitons/traite/intervien*/interviendr*/assur*/prendr*/prenons/ferons/établir*/travailler*/répondr*/tiendr*/pourr*/serons/sera/gérer*/suivr*/continuer*/poursuivr*/effectuer* ) plus`,
  `( ne/n' ) ( <clitique> )? ( sera/seront/est/sera ) plus ( assuré* | garanti* | traité* | tenu* | assurée* | pris* | en mesure ) | n' est plus assuré*`,
  `( impossibilité | plus en mesure | mesure ) ~2 ( de/d' ) ~2 ( continuer/poursuivre/maintenir/assurer )`,
  `( transm*/remis*/remett*/confi*/pass*/bascul*/envoy*/part*/adress*/cédé*/céd*/orient*/dirig* ) ~6 ( recouvrement | société de recouvrement | affacturage | notre service recouvrement | contentieux )`,
  `( procédure | cabinet | société | service | agence | phase | mise en ) ( de )? recouvrement`,
  `( autre/nouvel/nouveau/confrère ) ( expert-comptable*/cabinet/confrère/prestataire ) | reprise ( du/de votre ) dossier par un confrère | rendre ( votre/le ) dossier | restituer ( votre/le ) dossier`,
  `( avant | aux fins de | vers | d' une ) ( la/une )? ( suspension/résiliation/rupture/interruption )`,
];

export const menaceNeutre = [
  `( contrat/congé*/arrêt/accident/maladie ) ~3 ( travail/maladie/salarié*/intérim*/apprenti* ) | arrêt* maladie | ( intérimaire/salarié*/stagiaire/apprenti/intérim ) `,
  `( arrêt*/arrêté*/arrêter/arrêtons/clôtur*/clôture/clor* ) ~4 ( comptes/bilan*/exercice/montant*/situation/résultat*/stock*/tva/solde/provision*/liste/compte/caisse/écritures/plaquette/comptabilité/compta )`,
  `( ne/n' ) ~5 ( suspend*/arrêt*/interromp*/cess*/prévo*/envisag*/souhait* ) ( pas | nullement | en aucun )`,
  `( urssaf | sie | impôt* | fisc* | fiscal* | administration | trésor | douane* | banque | bpi | logiciel* | abonnement | mairie | carsat | opérateur | fournisseur | assureur | votre client | éditeur | plateforme | assemblée | mandat | bail | locataire | franchise ) ~14 ( suspen* | recouvrement | arrêt* | cess* | résili* | bloqu* | interr* | stop* | mis fin | met fin )`,
  `( suspen*/recouvrement/arrêt*/cess*/résili*/bloqu*/interr*/stop*/fin ) ~10 ( urssaf | sie | impôt* | fisc | fiscal* | trésor | banque | bpi | logiciel* | abonnement | mensualité* | bail | créance* | mandat | activité | fonctions | papier | au profit | entreprise | société | commerce | magasin | contrat | assurance | taxe* | cotisation* )`,
  `( cessation d' activité | activité partielle | période d' essai | recouvrement de ( vos/tes/créances ) | fin de ( mois/trimestre/exercice/semaine/année/journée/période/chantier ) )`,
  `( sans/éviter/évite* ) ~2 ( suspen*/interrompre/interruption/arrêter )`,
];
