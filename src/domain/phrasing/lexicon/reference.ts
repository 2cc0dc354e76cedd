import type { Lexicon } from '../engine/pattern';

export const referenceLexicon: Lexicon = {
  chose: `document*/pièce*/élément*/justificatif*/justif*/papier*/info/infos/information*/donnée*/doc/docs/fichier*/factures/relevés/tickets/trucs/choses/compta/comptabilité/paperasse/attestations/contrats/chiffres/affaires/renseignement*`,
  flou: `manquant*/habituel*/nécessaire*/demandé*/utile*/restant*/correspondant*/comptable*/requis*/attendu*/complémentaire*/adéquat*/relatif*/réclamé*/indispensable*/concerné*/divers*/diverses/voulu*/bancaires/sociaux/fiscaux/afférent*/précités/usuel*/usuels/idoines/annuel* | en question | ad hoc | en attente | qui manquent | qui font défaut | qu' il faut | dont nous avons besoin | dont j' ai besoin | du mois | de la période | de l' année | du trimestre | de l' exercice | de fin d' année | en cours | qu' il nous faut | qui restent | que vous savez | d' usage | et autres | de gestion | en souffrance`,
  demander: `merci/svp/stp/pouvez/pourriez/pourrais/peux/veuillez/voudrez/voulez/auriez/aurais/prière/prie/prions/pensez/pense/n'oubliez/envoyez/envoie/envoi/transmettez/transmets/adressez/adresse/déposez/dépose/retournez/renvoyez/renvoie/communiquez/remettez/fournissez/fournir/réglez/payez/donnez/donne/passez/complétez/scannez/apportez/joignez/attendons/attend/attends/attendus/attendues/attendu/attendue/faut/faudra/faudrait/manque/manquent/reste/restent/besoin/souhait*/invit*/saurions/gré/remercions/remercie/remettre/compt*/espér*/récupérer/recevoir/transmettre/envoyer/adresser/déposer/communiquer/faire`,
};

/** Things asked for without a name. */
export const vague = [
  `( le | les | tous les | toutes les | vos | tes | des | ces | l' ensemble des | l' ensemble de vos | quelques | plusieurs | certain* | derniers | dernières | d' autres | autres ) ( dernier*/dernière*/autre*/différent*/divers*/seul*/petit* )? ( <chose> ) ( comptables )? ( encore/toujours/qui )? ( <flou> )`,
  `( des | quelques | plusieurs | certain* | d' autres | de nombreux | de nombreuses | divers | diverses | différent* ) ( autres )? ( document*/pièce*/élément*/justificatif*/papier*/information*/facture*/relevé*/attestation*/donnée*/justif* ) ( de | $ | =[,.;!?] | <flou> | à/pour/sont/avant/nous/,/restent/manquent/encore/d' )`,
  `( tous/toutes/tout/toute ) ( vos/tes/les/la/le/votre ) ~1 ( <chose> )`,
  `( l' ensemble | la totalité | le reste | la suite | l' intégralité ) ( de/des/du ) ( vos/tes/la/les/votre )? ~1 ( <chose> )`,
  `( le/reste/tout ) ( nécessaire/utile )`,
  `( ce qu' | ce que | ce qui | tout ce qui | tout ce que ) ~3 ( faut/manque/reste/avez/savez/touche/concerne/demand*/attend*/convien* )`,
  `( les/vos/tes/ces/des/le/la/mes/de/un ) ( trucs/papiers/paperasse*/truc/bidules/docs/doc/infos/affaires ) `,
  `( relevés/factures/tickets/pièces/documents/bulletins/contrats ) ~8 ( etc | … | et autres | et cetera )`,
  `( vos/tes ) ( pièces/documents/éléments/justificatifs/papiers/factures/relevés/informations/données ) ( $ | =[,.;!?] | avant/pour/dans/par/sur/au/d'/rapidement/svp/,/à )`,
  `( les/la/votre/vos ) ( pièces/documents/éléments/justificatifs/compta/comptabilité/pièces ) ( $ | =[,.;!?] | avant/pour/dans/par/d'/rapidement/svp/au/du/de )`,
  `( votre/la/cette/notre/une ) ( dernière/prochaine )? facture ( de | d' | du mois | en attente | en cours | du ) ( <mois> | mois )?`,
  `( vos/tes/les/nos ) ( dernières )? factures ( en cours | en attente | ouvertes | échues | impayées | non réglées | restantes | dues )`,
  `( toute ) ( la )? ( compta/comptabilité ) | ( la/ta/votre ) ( compta/doc ) ( de/du/d'/$ )`,
];

/** The things are named, listed, attached or only spoken of. */
export const nomme = [
  `( suivant*/ci-dessous/ci-après/ci-joint*/annexe/annexé*/listé*/liste/énuméré*/tableau/récapitulatif/détaillé*/mentionné*/cités/citées/indiqué*/joint/jointe/précisé*/suivent/dessous ) | n° | numéro`,
  `=[:] $`,
  `=[a-z]+-[0-9]+[^_]* | =[0-9]+-[0-9]+[^_]*`,
  `( voici | bien reçu | ai reçu | avons reçu | avons bien | ont été | a été | sont arriv* | sont bien | ayant été | remercions pour | merci pour | merci beaucoup | conservent | conserve | se conservent | vous adress* | vous envoy* | vous transmet* )`,
];
