import type { Lexicon } from '../engine/pattern';

export const menaceLexicon: Lexicon = {
  // What a firm does when it stops working: infinitive, present, future, conditional.
  cesserVerbe: `suspendr*/suspendons/suspend/suspends/suspendions/suspende/cesser*/cessons/cesse/cessions/interrompr*/interrompons/interrompt/interromps/interrompions/stopper*/stoppons/stoppe/geler*/gelons/gèler*/bloquer*/bloquons/résilier*/résilions/résilie/dénoncer*/dénonçons/dénonce/rompr*/rompons/réorganiser*/réorganisons/réaffecter*/réaffectons/désengager*/abandonner*/abandonnons/arrêter*/arrêtons/arrête/arrêtions/redéployer/redéploier*/redéployons/restreindr*/restreignons/limiter*/renoncer*/renonçons/renonce/clore/clorons/clôturer*/couper*/coupons/réduir*/réduisons/révoquer*/désactiver*/fermer*/fermons/différer*/différons/alléger*/délaisser/reprioriser/déprioriser/ralentir*/quitter*/bloqué/suspendu/interrompu/gelé/ferme/coupe/réduis/limite/quitte`,
  cesserNom: `suspension/interruption/cessation/résiliation/rupture/dénonciation/réorganisation/blocage/gel/pause/arrêt/désengagement/fin/terme/désactivation/révocation/restriction`,
  cesserFait: `suspendu*/interrompu*/arrêté*/stoppé*/bloqué*/gelé*/cessé*/résilié*/réaffecté*/réorganisé*/abandonné*/restreint*/rompu*/dénoncé*/clos/close/closes/révoqué*/désactivé*/coupé*/fermé*/déprogrammé*/désorganisé*/redéployé*`,
  mission: `travaux/mission/missions/prestation*/intervention*/services/collaboration/traitement/accompagnement/relation/engagement/tenue/suivi/production/révision/assistance/dossier/dossiers/paie/paies/saisie/moyens/accès/envois/envoi/remise/compta/comptas/écritures/visa/télétransmission/intervenir/travailler/traiter/tenir/gérer/assurer/établir/établissement/partenariat/mandat/diligences/abonnement/espace/liasse/plaquette/bulletins/dépôt/comptabilité/saisir/dsn/conseil/contribution/lettre/représentation/effort*/bilan/bilans/fiches/déclarations/tout`,
  notre: `nos/notre/la/le/les/l'/votre/vos/cette/ces/toute/tout/toutes/tous/ma/mes/mon/d'/de/du/des/ta/tes/ton`,
  // What no longer comes, when it is said that it does not; « sans remarque » only agrees.
  rien: `( sans/défaut/faute/absence ) ( de/d' )? ( réponse/retour/nouvelle*/action/réaction/règlement/paiement/suite/envoi ) !( du/des | de ( la/l' ) ) | si ( ( vous/tu ) <ne> ~1 ( répond*/rég*/pay*/transmet*/envo* ) | rien n' | nous ne )`,
  deviendra: `sera/seront | ( pourra/pourrait/pourront/pourraient/risque/risquent ) ( d' )? être`,
  contraint: `<nous> ( nous/me/m'/se )? ( serons/serions/serai/serais/sera/serait/verrons/verrions/verrai/verrais/trouver* ) ~2 ( contraint*/obligé*/forcé* | dans l' obligation ) ( de/d' )`,
};

/** The file is closed on the client, by the firm: not at the end of the work, nor once all is there. */
export const fermeture = [
  `( <rien> | dernier* ( rappel/relance/avis ) | ^ passé ( le/ce/cette ) ) ~9 ( =[:] )? ~6 ( dossier/dossiers/demande/demandes ) !( -3 <ne> ) -3 <deviendra> -2 ( clôturé*/clos/close/archivé*/classé* ) !( ~4 par !nos )`,
  `<rien> ~12 ( il/elle/celui-ci/celle-ci ) <deviendra> -2 ( clôturé*/archivé*/classé* )`,
  `( dossier/dossiers/demande/demandes ) !( -3 <ne> ) -3 <deviendra> -2 ( classé* sans suite !par | ( clôturé*/clos/close/archivé* ) ( d' ( office/autorité ) | à notre initiative | ~6 ( <rien> | si ~6 <ne> ) ) )`,
  `<contraint> ( ( suspendre/interrompre/cesser/résilier/rompre/bloquer/stopper ) !( -6 ( travail/prélèvement*/salarié*/réunion/appel/date/créneau ) ) | ( clôturer/clore/archiver/classer/fermer ) ( votre/ton/le/ce ) ( dossier/demande/compte/accès ) | ( déléguer/confier/engager/procéder/recourir/mandater/transmettre ) -8 recouvrement )`,
  `dernier*/dernière*/ultime ( rappel/relance/avis/avertissement/courrier/message ) avant ( la/l'/une/toute )? ( suspension/résiliation/rupture/désactivation/recouvrement | ( clôture/fermeture/blocage ) ( définiti* )? de ( votre/ton ) ( dossier/compte/espace/accès ) )`,
];

export const menace = [
  ...fermeture,
  `créance -3 ( cédée/confiée )`,
  `( plus de ) =[a-z]+ , plus de | ( rends/rend/rendre/rendrons/rendra/rendons/rendrai ) ( le/la/les/votre/vos/notre ) ( dossier/livres/mandat/tablier )`,
  `( lèv*/pos*/rang* ) ( le/les/nos/mon/notre ) ( crayon*/stylo*/plume* )`,
  `( périmètre/étendue/contenu/mission/prestation/prestations/intervention ) ~6 ( sera/serait/seront/seraient/est ) ~2 ( ramené*/réduit*/limité*/restreint*/recentré*/allégé*/diminué*/amputé* )`,
  `cesser* ~3 ( d'/de ) ( établir/traiter/tenir/déposer/éditer/saisir/travailler/suivre )`,
  `pas de _ , pas de ( travaux/mission/service/suivi/paie/intervention/comptable/saisie/tenue )`,
  `( vous/tu ) ( la/le/les/l' ) ( ferez/feras/établirez/tiendrez/tiendras/déposerez/géreras/gérerez ) ( donc/alors )? ( tout )? ( seul*/vous-même*/toi-même | sans nous | de votre côté )`,
  `<cesserNom> ( du cabinet | de ( notre/nos/la ) ( part/convention/contrat/équipe/équipes/lettre ) )`,
  `dénonc* ( le/la/notre ) ( contrat/lettre/mission )`,
  `( votre/notre/le/la ) ( contrat | lettre de mission | convention | mandat ) -5 ( sera/serait ) ~1 ( rompu*/résilié*/dénoncé*/caduc*/caduque ) | ( lettre de mission | contrat | mission ) -3 ne sera ( pas/plus ) ( reconduit*/renouvelé*/prolongé* )`,
  `( <nous>/cabinet ) ( suspendons/suspendr*/cessons/interrompons/arrêtons/stoppons/coupons/bloquons/suspend/interrompra ) -8 ( <mission> )`,
  `( nous cesserons | cesserons ) ~4 ( d' | de ) _`,
  `( ne/n' ) ( sera/seront ) ( plus/pas ) ( pris* en charge | édité*/établi*/traité*/déposé*/transmis*/remis*/affecté*/active*/lancé* ) ~4 ( tant que/qu' ~8 ( note/honoraires/réglé*/payé*/honoraire/facture/solde ) | à votre | par ( nos | notre | le cabinet ) | avant ( règlement/paiement ) )`,
  `( accès/espace/ligne/abonnement ) -10 ( sera/seront ) ( plus )? ( fermé*/coupé*/suspendu*/désactivé*/active/bloqué* ) | ( rester*/laissons/laisserons/laissions ) -4 ( en ( friche/jachère/plan/souffrance ) | sans ( expert-comptable | comptable | suite ) )`,
  `( trouviez/trouvez/cherchiez/cherchez/preniez/choisissiez ) -1 ( un ) ? ( autre/nouveau/nouvel )`,
  `( stoppe/stoppons/arrêtons/cessons ) ( tout/là )`,
  `( réserv*/concentr*/affect*/consacr* ) -3 ( nos/notre ) ( moyens/équipes/temps/efforts ) -2 ( à/aux/sur ) ~3 ( autres/clients/dossiers )`,
  `( <nous>/nous/cabinet/équipe ) ( <ne> )? -6 ( mettr*/mettons/met/mets/mettions/lever*/lève/levons ) -6 ( en ( pause/sommeil/attente/veille/suspens/stand-by/retrait ) | ( un )? ( fin/terme ) | le pied | à l' arrêt )`,
  `( <nous>/nous/cabinet/équipe/contraint*/obligé*/forcé*/conduit*/conduire/amené*/choix/envisag*/décidé/prévu/possible/question ) ( <ne> )? -8 ( <cesserVerbe> ) -3 ( <mission> )`,
  `( <mission> ) -7 ( sera/seront/serait/seraient/est/sont/être/soit/soient/rester*/demeureront ) -3 ( <cesserFait> )`,
  `( <mission> ) -5 ( cesser*/cesse/cessent/s'arrêtera/prendra fin | prendront fin | prend fin | prendrait fin | touche* à ( sa/leur ) ( fin/terme ) | s' ( arrête*/interromp*/achèvera ) | sortira* ( du/de ) | sort de )`,
  `( <cesserNom> ) -3 ( de/du/des/d' ) ( <notre> )? ( <mission> )`,
  `( <nous>/cabinet/service/équipe/collaborat*/gestionnaire ) -3 <ne> ( <clitique> )? ( traiter*/traitons/traite/intervien*/assur*/prendr*/prenons/ferons/fera/établir*/travailler*/répondr*/tiendr*/serons/sera/gérer*/suivr*/continuer*/poursuivr*/effectuer*/serions/serait/produir*/saisir*/saisiss*/occuper*/éditer*/établiss* ) plus`,
  `<ne> plus ( toucher/ouvrir/avancer/saisir/traiter/intervenir/assurer/établir/tenir/suivre/travailler/éditer/produire/gérer/répondre/prendre )`,
  `( <mission>/suivi/tenue ) -4 ( ne/n' ) ( <clitique> )? ( sera/seront/est/serait/sont ) plus ( assuré* | garanti* | traité* | tenu* | pris* | en mesure | notre client* | possible | suivi* | établi* | édité* | déposé* )`,
  `( impossibilité | plus en mesure | ne pourrons ( plus/pas ) | ne pourrions ( plus/pas ) ) ~2 ( de/d' )? ~2 ( continuer | poursuivre | ( maintenir/assurer ) ( notre/votre/la/le/nos/vos ) ( mission/suivi/tenue/prestation*/paie/collaboration/service/services/accompagnement/traitement/relation/comptabilité ) | intervenir )`,
  `( retenons/retiendrons/conserverons/conservons/garderons/gardons/bloquons ) -6 ( plaquette/liasse/comptes/documents/bilan/bulletins/dossier/pièces/remise/envoi/fec ) ~6 ( jusqu'/tant/avant/paiement/règlement )`,
  `( transm*/remis*/remett*/confi*/pass*/bascul*/envoy*/part/partira/adress*/céd*/orient*/dirig*/ira/iront/relève*/entrer*/entre ) ~6 ( recouvrement | contentieux | affacturage | prestataire spécialisé | organisme | créances )`,
  `( société/cabinet/agent/agence/procédure/service/organisme/mesures/phase/chargé* ) ( extérieur*/externe/de ) ? ( de/du/en ) ? recouvrement | recouvrement ( amiable | externe | forcé | contentieux | de ( la | notre | vos honoraires | nos ) | =[:] )`,
  `( engag*/lancer*/lançons/mandat*/entam*/initi*/déclench* ) ~5 recouvrement`,
  `( chercher/rechercher/trouver/choisir/désigner/tourner/orienter/prendre/solliciter/confier* ~2 ) ~5 ( autre | nouvel | nouveau | un ) ( expert-comptable*/cabinet/confrère/comptable/prestataire )`,
  `( rendr*/rendons/restitu*/remettr* ) -2 ( votre/le/vos/l'/les/ton ) ( dossier/dossiers/archives/pièces ) ~4 ( confrère | successeur | ancien | nouveau | $ | =[.] | fin | à )`,
  `( poursuivre/continuer/avancer/faire ) sans ( nous | notre | le cabinet ) | se séparer | ( fin | terme ) ( à | de ) ( notre | nos | la | cette ) ( collaboration | mission | relation* | partenariat | intervention | engagement* )`,
  `( mettr*/met/mettons/mets/mis ) ~3 ( votre/la/notre/le/vos ) ( dossier/mission/paie/compta/comptabilité/lettre ) -3 ( en ( pause/sommeil/attente/veille/suspens/stand-by ) | de côté )`,
  `( votre/le ) dossier !( restent/sont ) ~4 en attente !( de/d'/des/du ) | ( votre/le ) dossier ~4 ( en ( pause/sommeil/veille/suspens/stand-by ) | plus prioritaire | de côté | au placard | en bas de la pile | sortir* ) `,
  `( nous/cabinet/me/m'/se ) ( nous/se )? ( retir*/désengag*/désist*/déport* ) ~3 ( du dossier | de ( la/notre/cette/votre ) mission | mandat | de votre )`,
  `( reverr*/réexamin*/réévalu*/reconsidér* ) -3 ( mission/collaboration/engagement/relation/périmètre/maintien )`,
  `( poursuite/continuation/maintien ) ( de/du ) ( notre/la/nos/votre/cette ) ( mission/collaboration/intervention/travaux/relation/accompagnement/dossier ) ~6 ( plus/compromis*/question/suspendu*/impossible/conditionné*/subordonn*/dépend* | remis* en cause )`,
];

export const menaceNeutre = [
  `abonnement ( de/d' )? ( téléphon*/internet/électricité/gaz/eau/mobile/presse/orange/edf/engie/sfr/free/bouygues/canal/adobe/microsoft ) | lettre de ( résiliation/dénonciation ) !( de ( notre/la ) mission ) | travaux de ( toiture/façade/peinture/rénovation/ravalement/plomberie ) | ( engage/engageons/engager*/engagé* ) à ( clôturer/clore/arrêter )`,
  `( contrat/congé*/accident/avenant ) ~3 ( travail/maladie/salarié*/intérim*/apprenti*/parental/assurance/location/énergie/prestataire/nettoyage/entretien/fournisseur ) | arrêt* ( de )? ( travail/maladie ) | intérimaire*/salarié*/stagiaire/apprenti/apprentie/intérim/licenciement/prud'hom*`,
  `( arrêt/arrêté*/arrêtons/clôtur*/clor*/clos/close ) !( ~1 tenue ) ( ~3 ) ( comptes/bilan/exercice/montant/situation/résultat/stock*/tva/solde/provision*/liste/caisse/écritures/plaquette/compta/date/variables )`,
  `( comptes/comptabilité/compta/bilan/exercice/situation/résultat/paie/dossier ) -4 ( arrêté*/clôturé*/clos/close ) ( au/le/à/chaque/en/avec/sur )`,
  `( <nous>/nous/cabinet ) ( ne/n' ) -2 ( suspend*/arrêt*/interromp*/cess*/prévo*/envisag*/souhait*/met* ) ( pas/nullement/aucun* ) | ( ne/n' ) ( serons/serai/sera ) pas ( contraint*/obligé* )`,
  `( ursaf | sie | impôt* | fisc* | fiscal* | administration | trésor | douane* | banque | bpi | logiciel* | mairie | carsat | opérateur | fournisseur | assureur | votre client | éditeur | assemblée | bail | locataire* | franchise | serveur | site | bailleur | caf | msa | banquier | edf | hébergeur | fournisseurs | sous-traitant | chantier | greffe | préfecture | fédération | conseil municipal | subvention | région | moratoire | prélèvement* ) ~10 ( suspen* | recouvrement | arrêt* | cess* | résili* | bloqu* | interr* | interromp* | stop* | mis fin | met fin | met un terme | annul*/réorganis*/désactiv*/coup*/dénonc*/ferm* )`,
  `( suspen*/recouvrement/arrêt*/cess*/résili*/bloqué*/interr*/stop*/fin/annulé*/dénonciation/rupture/réorganisation ) ~8 ( ursaf | sie | impôt* | fisc | fiscal* | trésor | banque | bpi | logiciel* | mensualité* | bail | créances | fonctions | papier | profit | entreprise | société | commerce | magasin | assurance | taxe* | cotisation* | mandat du | greffe | activité | commerciale | production a | conventionnelle | chantier | loyer* | échéances | prêt | prélèvement* | intérim* | msa | prestataire | fournisseur )`,
  `( avis de )? mise en recouvrement | ( activité partielle | période d' essai | fin de ( mois | trimestre | exercice | semaine | année | journée | période | chantier | nos travaux ) | fin de ( vos/tes ) travaux ) | ( ^ | =[:] ) !( ~30 ( mission/contrat/terme/prononc*/défaut/sans/si/sera ) ) ~30 fin ( de/des/du ) ( <notre> )? ( travaux/paie*/saisie/bilan*/liasse/dossier*/révision/dsn )`,
  `( ne/n' ) ( peut/pouvons/peux/pouvoir/pourrons/pourra ) pas ( clore/clôturer/arrêter/traiter/établir ) | travaux de l' | arrêtons là pour | peut être arrêté | ( sans/évite* ) ~2 ( suspen*/interrompre/interruption/arrêter ) | pas question ~2 ( suspen*/arrêt*/interromp*/cess* )`,
  `( n'/ne ) ( est/sera/sont/seront ) ni | par ( votre | le | la | un ) ( client/banque/bailleur/assureur/fournisseur/prestataire ) | ( dsn/paie/bilan/dossier/déclaration/tva ) ( est/sont/reste ) ~1 bloqué* | recouvrement ~2 de ( vos/tes )`,
  `( ne/n' ) ( sera/serai/serons/seront/serait/serais/serions/seraient/sommes/suis/est ) plus ( à l' heure | dans les ( temps | délais ) | à temps | en mesure de ( le/la/les/l' )? ( déposer/remettre/télétransmettre/transmettre/établir ) -4 ( pour/avant/dans/à/au/le/=[.]/$ ) | en mesure de ( le/la/les/l' )? ( respecter/tenir/garantir ) ) !( ~14 tant )`,
  `( télétransmission | télédéclaration | dépôt | liasse | déclaration* | tva | dsn | ca3 | ca12 | bilan | remise | envoi ) -6 ( ne/n' ) ( sera/serait/est ) plus ( possible | tenable | ( déposé*/transmis*/remis*/respecté* ) ~2 ( pour/à/dans/avant/le ) ) !( ~14 tant )`,
  `( bilan* | liasse | déclaration* | tva | dsn | ca3 | ca12 | plaquette | bulletin* | comptes | résultat | calcul ) -4 ( rest*/demeur* ) -2 ( à l' arrêt | en suspens | en attente | bloqué* | inachevé* | ouvert* )`,
  `( comptes/bilan/exercice/situation/résultat ) -4 ( arrêté/arrêtée/arrêtés/arrêtées/clôturé/clôturée/clôturés/clôturées )`,
  `( vous/tu/votre/ton ) ~8 ( souhait/souhaiter/souhaitez/désir/désirez/envie/intention/envisagez/envisagiez/demandez/demandiez ) ~8 ( mettre fin | résili* | suspen* | arrêter | quitter )`,
  `rendr* ~4 après ( la/le ) ( saisie/scan/contrôle/numérisation ) | ( peut/peux/pouvons/pourra/pourrons ) pas ( clore/clôturer/fermer/arrêter/boucler/terminer ) ( la/le/les/votre/ta/ton ) ( liasse/bilan/comptes/exercice/déclaration/tva ) | ( bilan/liasse/déclaration/tva/paie/calcul ) ( est/reste ) ( gelé*/figé* )`,
  `les travaux ( de/du ) ( l'/la/le )? ( toiture*/façade*/voirie/rénovation/réfection/peinture/chantier/immeuble/local/bureau*/cuisine/magasin/ravalement/isolation/étanchéité/plomberie/construction/gros/extension/aménagement/bâtiment/terrassement/maçonnerie/électricité ) | mandat ( de/du ) | contrat de ( prestation/maintenance/location/bail ) | commissaire aux comptes | ni suspension | sursis | ( mise à jour ) | maintenance | votre ( ancien/nouveau ) ( cabinet/comptable ) ~6 ( a/nous )`,
  `( ne/n' ) ( interromp*/suspend*/cess* ) ( jamais | aucun* ) | ( aucune intention | nullement l' intention | comptons pas | ne compte pas ) | ( aucun/aucune ) de nos ( travaux/missions )`,
  `comme vous ( le/nous/l' )? ( demandez/demandiez/souhaitez/avez ) | à votre demande | si vous le souhaitez | souhaitez -vous`,
];

/** The firm itself stops: no bail, software or employee in the sentence makes it another's affair. */
export const cabinetCesse = [
  ...fermeture,
  `( suspendu*/interrompu*/arrêté*/résilié*/révoqué*/fermé*/coupé*/bloqué*/édité*/établi* ) ~4 ( par ( nos soins | le cabinet | notre service ) | faute de ( paiement/règlement/provision ) ) | mission ( sera/serait/est | pourrait être | doit être | devra être ) -1 ( suspendu*/interrompu*/résilié* ) | le cabinet ne ( sera/pourra/peut ) ~2 plus | ( stoppe/stoppons/arrêtons ) tout`,
  `nous ( cesserons/suspendrons/interromprons/résilierons ) !( ~8 ( si | pas | salarié* | assurance ) )`,
];
