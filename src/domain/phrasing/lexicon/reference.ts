import type { Lexicon } from '../engine/pattern';

const DET = `les/tes/vos/des/l'/le/la/votre/ton/mes/du/aux/de/d'/quelques/plusieurs/certains/certaines/divers/diverses/différents/différentes/autres/derniers/dernières/tout/toute/tous/toutes/un/une/ta/nos/au`;
const BEFORE = `( tous/toutes/autres/dernier*/différent*/divers/diverses/petit*/quelques/nombreu*/principaux/seuls/bons/fameux/ensemble/totalité/intégralité/reste/maximum/suite/moitié )? ( de/des/d' )? ( vos/tes/les/la/votre )?`;
const PRECISE = `d' identité | de domicile | de monnaie | détachée* | jointe* | unique | de caisse | de loyer | bancaire de | de =[0-9]+ | -3 ( n°/numéro ) | -1 du <jour> | ( cité*/visé*/évoqué*/mentionné*/demandé*/listé*/indiqué*/rappelé*/énuméré* ) ( ci-dessus/plus/dans/en/par/le ) | attendu*  =[:]`;

/** The period said of the last of several things holds for all of them. */
const DATED_TOO = `( , <plurielDoc> )? et ( vos/les/tes/de/des/d' )? <plurielDoc> -2 ( de/d'/du ) ( mois ( de/d' ) )? ( <mois> | =20[0-9]+ | =[0-9][a-z]* ( trimestre/semestre ) )`;

export const referenceLexicon: Lexicon = {
  generique: `document/documents/pièce/pièces/élément/éléments/justificatif/justificatifs/justif/justifs/papier/papiers/info/infos/information/informations/donnée/données/doc/docs/fichiers/truc/trucs/chose/choses/compta/renseignement/renseignements/originaux/complément/compléments/paperasse/paperasses/machins/précisions/supports/éclaircissement/éclaircissements`,
  plurielDoc: `relevés/factures/tickets/contrats/attestations/bulletins/notes/bons/avis/courriers/quittances/extraits/reçus/chiffres/heures/absences/achats/ventes/baux/recettes/dépenses/devis/plannings/tableaux/copies/appels/situations/exports/formulaires/paiements/mouvements/avenants/annexes/livres/primes/pointages`,
  suite: `$ | =[.;!?,] | avant/pour/dans/par/sur/au/aux/rapidement/svp/stp/à/merci/dès/sous/et/ou/restent/sont/etc/asap/comme/afin/lundi/mardi/mercredi/jeudi/vendredi/demain/cette/ce/encore/toujours/qui | d' ici`,
  // A request that governs what follows it.
  demande: `merci ( de/d' ) | pouvez -vous | pourriez -vous | est-ce que vous pourriez | peux -tu | pourrais -tu | tu peux | ( pouvez/pourriez/peux/pourrais ) ( vous/nous/me/m'/tu ) | veuillez/veuille/veillez | ( voudrez/voudriez/voulez ) ( -vous )? bien | ( auriez/aurais ) ( -vous/-tu ) | prière de/d' | ( prie/prions ) ( de/d' ) | ( pensez/pense/penser ) à | ( pensez/pense ) ( aux/bien ) | ( oubliez/oublie ) pas | ( envoyez/envoie/transmettez/transmets/adressez/adresse/déposez/retournez/renvoyez/renvoie/communiquez/remettez/fournissez/réglez/payez/complétez/scannez/apportez/apporte/joignez/rassemblez/préparez/regroupez/rapportez/ramenez/numérisez/procurez/réunissez/donnez/passez/faites ) | ( tu/vous ) ( m'/nous/me ) ( envoies/donnes/files/passes/transmets/renvoies/déposes ) | ( indispensable/souhaitable/conviendrait ) ( de/d'/que ) | ( nous/j'/on/je ) ( attendons/attend/attends ) | ( il ( nous/me/m' )? ( faut/faudra/faudrait/manque/manquait/manquerait ) ) | ( nous | j' | on | je ) ( avons/ai/aurions/aurais/a ) ( encore/aussi/également/donc/bien/toujours )? ( encore/aussi/également )? besoin | ( souhait*/aimerions/aimerais ) ( disposer/recevoir/obtenir/avoir/récupérer/que ) | ( invitons/invite/sollicitons/remercions/remercie ) ( de/d'/à/par ) | ( saurions/saurais ) gré | ( serions/serais ) ( reconnaissant*/obligé* ) | dans l' attente | ( réclam*/redemand* ) | laisse ( me | nous ) | ( vous/te ) laissons | ( faire ( parvenir/suivre/passer ) ) | comptons ( sur/recevoir ) | ( devez/dois/devrez ) ( nous/me )? | ( manquent/restent ) ( encore/toujours/à )? | ( nécessite/nécessitons ) | ( judicieux/utile/bon/important/urgent ) de | en attente ( de/d'/du/des ) | ( glissez/mettez/laissez/confiez/postez/téléversez/expédiez/partagez/ajoutez/sortez/glisse/mets/téléverse/expédie/partage/ajoute ) | ( pourrait/peut/pourrions/pouvons/pourrais/pourra ) ( -on/-nous/-je ) ( avoir/récupérer/recevoir/disposer ) | ( nous/me/m' ) ( envoyer/transmettre/donner/adresser/communiquer/fournir/remettre/retourner/déposer/apporter/confier/joindre/procurer/rapporter ) | ( aurait/avait ) fallu`,
  // What is said of a thing that is awaited.
  attendue: `( est/sont/reste/restent/demeure/demeurent/seront/sera/seraient/serait ) ( encore/toujours/donc/également/aussi )? ( attendu* | à ( nous/me )? ( transmettre/envoyer/adresser/déposer/remettre/retourner/fournir/communiquer/produire/verser/récupérer/renvoyer/régler/joindre/solder/rapporter | faire ( passer/parvenir/suivre ) ) | manquant* | ( les )? bienvenu* | utile* | nécessaire* | précieu* | dû/due/dus/dues | en attente | ouvert* ) | ( nous/me/m' ) ( est/sont/seraient/serait/aiderait/manque/manquent ) ( encore )? ( nécessaire*/indispensable*/utile*/précieu* )? | manque/manquent | ( n'/ne ) -3 pas ( encore )? ( réglé*/payé*/reçu* ) | ( serait/seraient ) ( très/vivement )? apprécié* | nous ( conviendrai*/arrangerai*/aiderai*/rendrai* ) | ( doi*/devr* ) ( nous ( parvenir/arriver ) | être ( chez nous | ici | là | déposé* | remis* | transmis* | envoyé* ) | arriver ) | nous ( les/l' )? attendons | merci de ( les/la/le/l'/nous )`,
};

const THING = [
  `( ${DET} ) ${BEFORE} <generique> !( ${PRECISE} )`,
  `( vos/tes/des/plusieurs/certains/certaines/quelques/différents/différentes/divers/diverses/les ) ( derniers/dernières/différent*/autres )? <plurielDoc> ( bancaires/comptables/nécessaires/récents/récentes/anciens/anciennes/utiles/demandé*/concerné*/restant*/requis*/signé*/éventuel*/complémentaires/manquant*/habituel*/correspondant*/clients/fournisseurs | non ( parvenu*/reçu* ) | en ( cours/attente/retard/suspens/souffrance/question ) | ( de frais )? ( de l' | du | de la | de votre ) ( équipe/personnel/société/agence/période/entreprise/activité ) | de ( travail/livraison/frais/caisse/paie/commande/banque/compte ) | d' achat* | de vente* | du ( mois/trimestre ) | de l' ( année/exercice ) )? ( , ( vos/les/tes )? <plurielDoc> )? ( ( et | , ) ( vos/les/tes/de/des )? <plurielDoc>/justificatifs/pièces ( éventuel* )? )? !( !( <suite> ) ) !( ${DATED_TOO} )`,
  `( le reste !( ( du/de ) ( paiement/prix/montant/loyer/capital ) ) | la suite !( à donner ) | le nécessaire | le nécesaire | tout le nécessaire | ( votre/ton ) dossier -2 complet | le dossier complet | tout ( nous/me ) | de quoi | tout ce qui ( pourrait/peut/serait ) )`,
  `tout ce ( qu'/que/qui/dont ) _ | ce ( qu'/que/qui/dont ) -4 ( faut/manque/reste/avez/savez/attend*/besoin/as/touche/concerne/donné/dit/convenu )`,
  `( ceux | celles | ce ) qui ( nous )? ( manqu*/rest*/fait/font ) | ( les/le/la ) ( vôtre/vôtres/tien/tienne/tiens/tiennes ) | ( même/mêmes ) ( envoi/pièces/documents/justificatifs/chose/papiers/éléments ) ( que/qu' )`,
  `( les/vos/tes/ces/des/le/la/mes/de/un/du/deux/trois ) ( trucs/papiers/paperasse*/truc/bidules/docs/doc/machins/justifs )`,
  `( <plurielDoc>/pièces/documents ) -6 ( etc | … | et autres | et cetera )`,
  `( votre/la/ta/notre/nos/vos ) ( facture/note/factures/honoraires ) ( d' honoraires )? ( de ( <mois> | l' an | l' année ) | du mois -2 | d' <mois> | en ( attente/cours/souffrance ) | restante* | échue* | impayée* | ouverte* )`,
  `( votre/vos/nos/notre/ta ) ( dernière/dernières ) ( facture/note/factures/notes )`,
  `( vos arriérés | les/des sommes dues | votre arriéré | le solde ( débiteur/impayé | dû ( $ | avant/pour/sous/=[.,;?] ) ) | ( la/le/les/l' ) ( facture/contrat/relevé/attestation/bail/devis/note/tableau/<plurielDoc> ) ( dont/que/qu' ) ( nous/vous/on/je/j' ) ~3 ( parl*/évoqu*/mentionn*/discut* ) )`,
  `( les/des ) factures ( en cours | en attente | en souffrance | ouvertes | échues | impayées | non réglées | restantes | dues )`,
  `( toute/toutes/tout/tous ) ( la/les/votre/vos )? ( compta/comptabilité/factures/pièces/facture/documents/justificatif* ) | ( la/ta/votre ) ( compta/comptabilité/doc ) ( de/du/d'/$/=[.]/avant/pour )`,
];

/** The unnamed thing alone. */
export const unnamedThing = THING;

/** So many are missing. */
export const comptees = `( deux/trois/quatre/cinq/six/sept/huit/neuf/dix | =[0-9]+ ) <generique> ( sur _ )? ( nous )? ( manquent | font défaut ) !( =[:,] )`;

/** Things asked for without a name: the request governs the thing, or the thing is said to be awaited. */
export const vague = [
  `( envoyez/envoie/transmettez/transmets/déposez/donnez ) ( -moi/-nous ) ( tout )? ça`,
  comptees,
  `( manqu* !( que/qu' ) | attend*/besoin/faut/fallu/faudra*/reste* | il y a ) ~3 ( deux/trois/quatre/cinq/six/sept/huit/neuf/dix/quelques | =[0-9]+ ) ( ou ( deux/trois/quatre ) )? ( autres )? <generique>`,
  `( régler/réglez/payer/payez/solder/soldez ) -1 ( votre/ta/vos/la ) ( facture/note/factures/notes/honoraires ) ( d' honoraires ) ? ( $ | =[.!?,] | avant/pour/sous/au/et | en ( retard/attente/souffrance ) | d' ici )`,
  `( pensez/pense/penser ) aux ( <generique> | <plurielDoc> ( à/$/avant/pour/manquant*/habituel*/=[.] ) )`,
  `( deux ou trois ) _ | ( relance*/relançons/reviens/revenons/écris/écrivons ) -4 ( sujet/propos/concernant/pour/de/des ) -3 <generique> ( demandé*/attendu*/manquant*/restant*/réclamé*/évoqué* | en attente ) !( ci-dessus/plus/dans/en/par/le )`,
  `compléter ( l'/votre/cet/ton ) envoi`,
  `( il reste | il manque | restent ) ( encore | aussi )? ( des/quelques/plusieurs/certain* ) ( autres )? <generique>/<plurielDoc> -2 ( à | $ | =[.,;] | pour )`,
  `<demande> -11 ( , -8 , )? -4 ( ${THING.join(' | ')} )`,
  `( ${THING.slice(0, 2).join(' | ')} | vos pièces ) ~12 ( merci de/d' | pensez à | pouvez -vous ) ( nous/me/m' )? ( les/compléter ) ( envoyer/transmettre/adresser/déposer/compléter/faire/communiquer/remettre/fournir )?`,
  `( ${THING.slice(0, 6).join(' | ')} ) -7 <attendue>`,
  `( votre/ta/notre/nos/vos ) ( dernière/dernières )? ( facture/note/factures/honoraires ) ( d' honoraires )? ( de ( <mois> | l' an -1 ) | du mois -3 | d' <mois> | en ( attente/cours ) | impayée* )? -4 ( <attendue> | impayé* )`,
  `( la/votre/ta ) ( compta/comptabilité ) ( de/du/d' ) -4 <attendue>`,
  `( quelques/plusieurs/certain* ) ( factures/tickets/relevés/contrats/attestations/pièces/documents/justificatifs/éclaircissements/informations ) -6 ( <attendue> | ne sont pas ( encore/là/arriv*/parvenu*/reçu*/transmis*/joint*/lisible* ) )`,
  `les ( documents/pièces/éléments/justificatifs ) ( manquants/manquantes ) -4 ( <suite> )`,
  `( complétez/actualisez/compléteriez ) ( le/votre/ton/vos/tes ) ( dossier/envoi/envois/dossiers ) | ( de/d'/à/veuillez/-vous/-tu/vous/bien/faut/pouvoir/devez/penser/puissiez ) ( compléter/actualiser ) ( le/votre/ton/vos/tes ) ( dossier/envoi/envois/dossiers ) | faire le ( nécessaire )`,
];

/** The things are named, listed, attached, counted, or only spoken of. */
export const nomme = [
  `c' est tout ce | ( ces/ce/cette/cet ) ( deux/trois/quatre/cinq )? <plurielDoc> | même s' il manque | ( les ) ( deux/trois/quatre/cinq/six/sept/=[0-9]+ ) ( documents/pièces/éléments/justificatifs/fichiers ) | d' avoir | nous avoir | état des | malgré ( les/l'/la/le ) <generique> | vous ( nous/m'/me/lui/les/l' )? ( envoyez/transmettez/adressez/déposez/donnez/communiquez/remettez/renvoyez/faites/passez ) | ( inutile | pas besoin | plus besoin | nul besoin | sans | évite* | plutôt que | au lieu | avant | dispens* ) ( de/d' )? ( nous/me/m' ) | ( avez/as ) ( pas/plus ) à | ( on/je/j'/nous/qui/il/elle ) ( vous/te/t'/l'/la/le/les/lui )? ( envoie/transmets/adresse/envoies/dépose/donne/passe/renvoie ) | ( avec/sur ) ( tout )? ce ( que/qu'/qui/dont ) | au fur et à mesure | au fil ( de/du ) | ( loi/administration/texte* ) ~2 ( impose/exige/demande )`,
  `suivant*/ci-dessous/ci-après/ci-joint*/ci-annex*/annexé*/listé*/énumér*/tableau/récapitulatif/détaillé*/cités/indiqués/jointe/suivent/dessous/ci-dessus/mentionnés/précisés/xlsx/pdf | en pièce jointe | pièces jointes | ( ^ | !( dossier/demande/client ) _ ) n°/numéro | checklist | celui/celle/ceux/celles ( du/de ) | ( <generique> ) -6 =\\x28 -2 ( <plurielDoc>/relevé/facture/attestation/kbis/rib/contrat/statuts/bail/avis ) | ( <generique> ) -3 =\\x28 ~6 ( €/euros/n°/du )`,
  `=[:] $ | =[:] -1 ( le/la/les/l'/un/une/votre/vos/deux/trois/quatre/relevé/facture/attestation )`,
  // The number of a dossier names none of the things in it.
  `( ^ | !( dossier/demande/client/n° ) _ ) ( =[a-z]+-[0-9][0-9-]*[a-z]* | =[0-9]+-[0-9]+ )`,
  `bien reçu | ai reçu | avons reçu | avons bien | été ( reçu*/déposé*/transmis*/envoy*/réglé* ) | sont arriv* | sont bien | ayant été | merci beaucoup | ( merci | remerci* ) ( pour ) ( les/vos/votre/l'/ces/ta/tes ) | à conserver | jeter | vous ( adresse/adressons/envoie/envoyons/transmets/transmettons/joins/joignons ) | rien ne manque | n' avez rien | aucune pièce | ( il ne | ne ) manque* ( plus/pas ) | plus rien | au complet | approximatif*`,
  `( ces/ce/cette/cet/dernière/seule/seul/leur/chaque/lesquels ) ( deux/trois/quatre/cinq/dernières/derniers/autres )? ( documents/pièces/éléments/justificatifs/document/pièce/justificatif/fichiers/informations/élément )`,
  `( pièce/pièces ) ( d' identité | détachées | de monnaie | jaunes | de rechange ) !( et )`,
  `( vous pouvez | vous pourrez ) ( déposer/envoyer/déclarer/jeter/conserver/télécharger ) | ( base incomplète )`,
  `( nous sont | nous est | me sont ) ( revenu*/parvenu*/bien/tous ) | ( ai/avons/a ) tout ce ( qu'/que )`,
  `^ ( je/nous ) ( passer*/viendr* ) | merci de ( ranger/nommer/classer ) | ( ne/n' ) nous ( envoyez/adressez/renvoyez/transmettez ) ( pas/plus )`,
];

/** Turns in which a thing is only spoken of: what the sentence asks for besides them is still asked for. */
export const courtesy = [
  `si -5 ( paiement/règlement/virement/réglé*/payé* ) ~6 ( =[:] )? ~9 ( justificatif/preuve )`,
  `vers vous si -6 <generique> | attendu* ~6 de chaque`,
  `vous avez besoin -4 <generique>`,
  `pas tenir compte -9 si -9 <generique>`,
  `si vous avez -4 <generique> , merci de ne pas tenir compte`,
  `veuillez trouver ( le détail | la liste )`,
  `pour tout/toute/plus ~1 information*/renseignement*/précision*/complément*`,
  `( merci de | invit* à | veuillez | vouloir ) ( vérifier/consulter ) -1 <generique>`,
];
