import type { Lexicon } from '../engine/pattern';

export const juridiqueLexicon: Lexicon = {
  engager: `engag*/intent*/exerc*/entam*/entreprend*/entreprenons/introdui*/lancer*/lançons/initier*/diligent*/recourr*/agir/agirons/agira/agissons/porter*/déposer*/saisir*/saisiss*/mandater*/mandatons/mandaté/saisi/constitué/déposé/assigné/constituer*/assigner*/assignons/confier*/mobilis*/poursuivr*/poursuivons/attaquer*/obtenir/obtiendr*/demander*/solliciter*/réclamer*/requérir/prendr*/prenons/faire/ferons/fera/mettre/mettrons/envisag*/activer*/déclench*/signifi*/inscrir*/transmettr*/remettr*`,
  voie: `poursuite/poursuites/plainte/procédure/procédures/instance/assignation/injonction/tribunal/tribunaux/juge/juges/justice/avocat/avocate/avocats/huissier*/commissaire/juridiction*/référé/saisie/saisies/contentieux/conciliateur/médiateur/bâtonnier/nantissement/hypothèque/astreinte/condamnation/dommages-intérêts/judiciaire/judiciairement/judiciaires/pénal/pénale/pénalement/procureur/prud'hommes`,
  tiers: `ursaf/sie/fisc/dgfip/impôt*/administration*/banque/bailleur/locataire*/fournisseur*/salarié*/prud'hom*/caisse/assureur*/syndic/greffe/notaire/mairie/opco/carsat/cipav/carmf/pole/adverse/sous-traitant*/confrère/client/carpimko/rsi/cfe/trésor/dreets/inspection/cpam/agirc*/cibtp/msa/concurrent/voisin/copropriété/copropriétaires/acheteur/acquéreur/vendeur/franchiseur/associé/prestataire*/maître/mandataire/liquidateur/employeur/ancien/ancienne/débiteur*/créancier*/factor/affréteur/transporteur/emballages/douane*/mutuelle/propriétaire/promoteur/entrepreneur/centrale/éditeur/fiscal/fiscale`,
};

export const sommons = `( nous/je/cabinet ) ( vous/te ) ( somme/sommons/enjoins/enjoignons | ( mets/mettons ) en demeure )`;

/** The firm itself threatens: flagged unless what it says is plainly about others. */
export const menaceJuridique = [
  sommons,
  `fer* valoir ( ses/nos/mes ) droits | notre conseil , _ | ( exposez/expose/exposer ) à une ( assignation/saisie/condamnation/action )`,
  `( <nous>/vous/te/cabinet ) ~5 ( mettons/mets/met/mettrons/mettrai/mettra/mettre/mis/mise/mettrions ) ( formellement/solennellement/donc/officiellement/alors/dès )? ( formellement/présent )? en demeure`,
  `( vaut/valant/vaudra/constitue/valoir ) ( donc )? ( mise en demeure | sommation )`,
  `mise en demeure ( ( de | d' ) ( nous/payer/régler/produire/transmettre/remettre/avoir ) | avant | préalable | formelle | solennelle | restée | vous ( sera/parviendra/est ) | par ( huissier/lettre/courrier/recommandé/voie ) | en bonne | officielle | qui )`,
  `( adresser* | adressons | enverrons | envoyer | recevrez | recevoir | notifi* | délivr* | ferons | partira | suivr* | avant | dernière | prochaine | prochain | prélude | notre | une | présente | sous peine ) ~4 mise en demeure`,
  `( <nous> | cabinet | nos soins ) -6 ( <engager> ) -7 <voie>`,
  `( nous/me/m'/se/s' ) ( réserv* ) ( expressément/donc/bien/formellement/par/ailleurs/alors/naturellement/toutefois )? -3 ( droit/droits/possibilité/faculté/action/actions )`,
  `( tous nos | nos | tout | tous ) ( droits/droit ) ~6 ( réservé*/valoir/préserv* )`,
  `( <nous>/cabinet ) ( nous/me/m'/se )? ( serons/serions/serai/serais/serait/sera/verrions/verrons/verrai/verrait/verra/trouverons/trouverions/trouverait ) ( alors/donc/malheureusement/hélas/en/effet/,/dès/lors/ainsi/bien )? ( alors/donc/,/effet/lors )? ( contraint*/obligé*/forcé* | dans l' obligation )`,
  `( autre choix | autre solution | autre issue | autre possibilité ) que ( de | d' ) ~3`,
  `( notre/nos/mon ) ( cabinet ( d'/de ) )? ( avocat* | huissier* | juriste* | conseil juridique | conseils | commissaire* ) ~6 ( pren*/adresser*/assigner*/saisi*/contacter*/entrer*/mettra/délivrer*/présenter*/signifi*/écrir*/charg*/engager*/étudi*/examin*/attache/suite )`,
  `service ( contentieux/juridique ) ~8 ( prendr*/saisi*/chargé*/relais/suite/vous/contact*/rompu/dossier ) | ( transmettr* -2 dossier | transmi*/remis*/remettr*/confi*/pass*/adress*/porté* ) ~5 ( avocat*/contentieux/huissier* | service juridique | commissaire de justice | notre conseil | conseil juridique )`,
  `( contre | poursuivre | poursuivrons | assigner | attaquer ) ( vous/votre ) | vous ( poursuivre/assigner/poursuivrons/assignerons/attaquer/traîner/contraindre )`,
  `( engag* | recherch* | mettr* en cause ) -2 ( votre/ta ) responsabilité | ( vous/société ) ~4 seul* responsable*`,
  `( toutes/toute/par/les/tous/nos/une ) ( les/autres ) ? ( voie*/moyen*/recours/action* ) ( de droit | légal* | judiciaire* | légaux | contentieu* | en justice ) | ( par ) ( tous moyens | voie ( judiciaire | de justice | d' huissier | de droit ) )`,
  `( agir | porter ~4 | action | ester | recours | poursuites | poursuivre ~3 | assigner ) en justice | ( devant/par/à ) la justice`,
  `dommages-intérêts | clause pénale`,
  `( expos*/encour*/passible*/risquez/valoir ) ~6 ( poursuite* | sanction* ( pénale*/judiciaire* ) | procédure* | condamnation* | action* ( judiciaire*/en ) )`,
  `( <voie> ) -6 ( sera/seront/serait/pourra/pourrait/pourront/seraient ) -3 ( engagé*/envisag*/inévitable*/saisi*/introduit*/déposé*/lancé*/pris*/initié*/diligenté*/ordonné*/signifié*/délivré*/appréci*/tranch*/requis*/demandé*/averti*/informé*/constat* )`,
  `( sera/seront/appréci*/constat*/tranch*/ordonn*/jug* ) -4 ( par | devant ) ( le/la/les/un/l' )? ( juge/tribunal/justice/juridiction*/huissier/commissaire )`,
  `( juge | juridiction* | tribunal | ordre | bâtonnier ) ~5 ( tranchera | appréciera | sera saisi | seront saisi* | statuera/décidera )`,
  `( commissaire de justice | huissier* ) -6 ( vous/se/sera/viendra/pourra/présentera/procédera/signifiera/délivrera/constatera/frappera )`,
  `injonction de payer | exécution forcée | titre exécutoire | saisie ( conservatoire | sur ( vos/compte ) ) | action en paiement | recouvrement ( judiciaire/forcé/contentieux ) | condamnation | sous astreinte`,
  `( conséquence*/suites/suite/terrain/plan/voie ) ( juridique*/judiciaire*/pénale*/pénal/contentieuse*/contentieux ) | sous peine ( de | d' ) ( poursuite*/sanction*/procédure*/saisi*/mise )`,
  `( saisirons/saisirai/assignerons/assigner/poursuivrons/attaquerons ) ( le/la/les/notre/vous/un/l' )`,
  `( avant | prélude à | en arriver à | jusqu' à | éviter | étape ) ~3 ( contentieux/huissier*/poursuites/assignation/tribunal | commissaire de justice | mise en demeure | procédure ( judiciaire | contentieuse | de | =[.] | pour ) | action ( en justice/judiciaire ) | voie judiciaire )`,
  `( notifions/notifie/constatons/dénonçons ) -4 ( formellement ) ? -3 ( manquement* ( contractuel* ) ? | inexécution | défaillance ) | inexécution ( contractuelle | de vos )`,
  `( sans préjudice | nos droits | sous toutes réserves !( ~9 ( corrig*/régularis*/ajust*/rectifi*/revu* ) ) | dont acte | pour valoir ce que de droit | par huissier | ministère d' huissier | voie d' huissier )`,
  `( irons/iront/irions/aller/agirons/agirions/agir/agira/ira/obtenir/réclamer/exiger/produit*/exigible*/poursuite*/action/demander ) ~5 ( en justice | judiciairement | devant la justice )`,
  `( saisir | saisirons | saisine | palais ) ~1 ( la | de la | de ) ? justice | saisine ( du/de/des )`,
  `( parquet | procès !( verbal ) | plaider | plaiderons | plaidera | magistrat* | ( saisir/saisirons/auprès/au/signalement ~2 ) procureur | dépens | officier ministériel | entre avocats | en appel | voie pénale | signalement au )`,
  `( chez/à/avec/de/intention ) ( notre/mon/nos ) ( avocat*/huissier*/conseils )`,
  `( préalable/préliminaire/étape ) ~3 ( procédure/contentieux/assignation )`,
  `( intervenir | appel à | recours à | mandat* | recourir* à | requérir | charge* ) -2 ( commissaire de justice | huissier* )`,
  `frais ( d' avocat | de procédure | d' huissier | de justice ) ~8 ( votre charge | vous )`,
];

/** Legal words that threaten unless a third party or a document owns them. */
export const motJuridique = [
  `mise* en demeure | tribunal | tribunaux | poursuites ( judiciaire*/pénale* ) ? | contentieux | procédure ( judiciaire | contentieuse | de recouvrement ) | sommation | sommation*`,
];

/** Said to deny a threat, or as advice to the client. */
const sansMenace = [
  `( ne/n' ) ( irons/iront/irai/ira ) pas ( en justice | au tribunal ) | personne ne parle | ( pas | aucune ) question de ( poursuites/procès/justice/tribunal/contentieux )`,
  `vous déconseill* | vous ( pouvez/pourriez/pourrez ) -2 ( demander/réclamer/contester/saisir/former )`,
];

/** Third parties, documents, history, definitions: the legal word is a fact of the client's file. */
export const contexteTiers = [
  `( tribunal/tribunaux/prud'hom*/litige*/contentieux/procédure/avocat*/huissier*/poursuites/assignation*/sommation*/justice/juridiction*/juriste/saisie/saisi | mise* en demeure | commissaire de justice | injonction | mettre en demeure ) -10 <tiers>`,
  `( <tiers> ) -10 ( tribunal/prud'hom*/litige*/contentieux/procédure/avocat*/huissier*/poursuites/assignation*/assigné/sommation*/justice/saisie/saisi | mise* en demeure | commissaire de justice | injonction )`,
  `( elle-même/jugé/close/clos/cdif/loyer/reçue/reçu/reçus/copie/provision/provisionner/jugement/ordonnance/constat/convocation/dressé/déductible*/comptabilis*/statuts/extrait/immatriculation/kbis/duplicata/annexe/recevoir/modèle/mémoire/compétent*/rapport/archiv*/homologué/sauvegarde/créance/créances/poste/bail/dépassé/adhérer/liquidation/redressement/effectué/écriture*/charges/barème/sursis ) `,
  `( greffe ) | ( votre/son/leur/vos/ses ) ( avocat*/huissier*/conseil/contentieux/litige*/procédure/recours/juriste/assignation ) | tribunal ( de commerce | administratif | judiciaire ) ( =[:] | de =[a-z]+ a | est | a )`,
  `( votre/vous/tu ) ~6 ( annonc*/évoqu*/menac*/envisag*/parl* ) ~6 ( tribunal/tribunaux/avocat*/huissier*/contentieux/procédure ) | ( marché/bail/chantier/agrandissement/rénovation ) du tribunal | tribunal ~1 ( distingue/retient/alloue/fixe/ordonne/constate )`,
  `( report/prorogation/requête/délai ) ~8 tribunal`,
  ...sansMenace,
  `tribunal administratif`,
];

/** A third party does it or did it. */
export const faitDuTiers = `tribunal -3 ( a/avait ) ( jugé/estimé/retenu/considéré/fixé/rejeté ) | <tiers> -3 ( vous/t'/lui )? ( adress*/envoi*/enverr*/notifi*/délivr* ) -4 ( mise en demeure | sommation | injonction )`;

/** The firm's own part in the same sentence, or that of somebody who acts for it. */
export const faitDuCabinet = `<nous> -6 ( assign*/poursuiv*/mett*/<voie> ) | ( notre/mon/nos ) <tiers>`;

/** Statements in which even a strong pattern is another's affair. */
export const horsSujet = [
  `( la/une ) saisie ( de/des/du ) -1 <declaration>/achats/ventes/notes/facture*/relevé*/banque/écritures/pièces/tickets/mouvements/opérations/caisse`,
  `que vous avez ( obtenu*/reçu*/engagé* ) | ( versés par | reçus de | obtenue contre )`,
  `( mise en demeure | commissaire de justice | huissier ) ( de/du/d'/des ) ( la/l'/votre )? <tiers> | ( vous a-t-elle | vous a -t-elle | vous a-t-il | vous a -t-il | frais de procédure ~3 ( déductible* | charge* de ) | liquidation judiciaire | redressement judiciaire | administrateur judiciaire | procès-verbal | notre assurance )`,
  `saisi* ~2 ( conseil régional | médiateur | bâtonnier )`,
  `( vos/tes ) ( clients/débiteurs/locataires/loyers/créances/impayés ) | votre ( client/bailleur/locataire/fournisseur/salarié/débiteur/adversaire )`,
  `( fournisseur/client/bailleur/salarié*/ursaf/administration/sie/locataire/banque/msa/syndic/associé ) -6 ( vous/t' )? ( a/ont/avait ) ( vous )? ( assigné*/mis/saisi*/poursuivi*/engagé*/demandé/obtenu/réclamé/attaqué/porté )`,
  `( a/ont ) ( été )? ( rejeté*/validé*/homologué*/rendu*/prononcé*/jugé*/tranché*/dressé* )`,
  ...sansMenace,
];
