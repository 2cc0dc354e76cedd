import { holds } from './patternSet';

/** What a sentence holds besides its words: a condition, a deadline, a question, a reserve. Shared by the rules. */

/** A condition on which a promise depends. "Même si", "si bien que", "dès demain" are none. */
export const hasCondition = holds([
  `si !( l' on en croit | c' était | bien que | besoin | nécessaire | question* | vous avez ~2 question* | vous le souhaitez | ce n' est | vaste | grand* | important* | possible | longtemps | vite | peu | tôt | vous plaît )`,
  `s' !( il vous plaît | il te plaît ) ( il/ils )`,
  `dès !( que ( je/nous ) ( raccroch*/rentr*/revien*/peux/pouvons ) ) ( la/sa/leur/leurs/votre/ta/vos/tes/bonne/lors/le/l' )? ( bonne/complète )? ( que/qu'/réception/retour/accord/validation/arrivée/envoi/versement/paiement/signature/lors/règlement/transmission/dépôt/obtention/remise )`,
  `( lendemain/surlendemain | jours | semaine ) ~5 de ( la/l'/votre/sa/leur ) ( réception/arrivée/envoi/remise ) | ( sans | en l' absence ) ( de | d' ) ? ( contrordre/observation*/opposition/remarque*/objection* ) | le cas échéant`,
  `( à/après/sur/au ) ( la/sa/leur/votre/ta/bonne/l' | compter de la/leur/votre | partir de la/leur/votre )? ( complète/dernière/bonne )? ( réception/arrivée/validation/accord/signature/retour/obtention/envoi/confirmation )`,
  `( envoyez/faites/déposez/transmettez/adressez/donnez/retournez/signez/validez/renvoyez/communiquez/envoie/donne/dépose/fais/transmets/confirmez/remettez/complétez/réglez ) ~16 ( et/, ) ( nous/je/j'/on/le/la/votre/vos )`,
  `au reçu | sous réserve* | sous la? condition | à ( la )? ( seule )? condition*`,
  `( pourvu/autant/peu/supposer/moins/sauf/condition ) ( que/qu'/si/s' ) | dans la mesure où | dans l' hypothèse | au cas où | en cas de/d' | sauf ( accord/imprévu/retard/avis )`,
  `en fonction | selon que | une fois ( que/qu' | ~6 ( reçu* | transmis* | complet* | complète* | en main/mains | arrivé* | déposé* | réuni* | remis* | validé* | signé* | encaissé* | réglé* | à jour | vérifié* | pointé* | connu* | envoyé* | rassemblé* | au complet | en notre possession | en ma possession | sur l' espace | arrivées | obtenu* | récupéré* | votre | levé* ) )`,
  `( quand/lorsque/lorsqu'/aussitôt/sitôt/dès/tant ) !( que ( je/nous ) ( raccroch*/rentr*/revien*/peux/pouvons ) ) ( que/qu'/nous/vous/on/j'/je/tu/il/elle/ils/elles/le/la/les/l'/tout/toutes/tous/vos/votre/tes )`,
  `( suivant/suivent/suivra/suivront/suit ) ( la/leur/sa/votre/cette/le/l'/réception )`,
  `avec un ( envoi/dépôt/retour ) ~1 ( pour/avant/sous/d'ici/possible ) | moyennant/conditionné*/subordonné*/dépend* | ( avec/après ) votre ( accord/validation/feu/signature/retour )`,
  `à compter ( de/du/des ) ( leur/la/votre/sa ) | le temps ( de/que/qu' ) | ( jours/heures ) ( ouvrés )? après | selon votre | ( il nous/me )? suffit ( de/que/qu'/pour/à )`,
]);

/** "Même si", "quelle que soit", "que … ou non": what looks like a condition and denies one. */
export const deniesCondition = holds([
  `même si/s'/sans/quand | quel* que/qu' ( soi* | puis* ) | quoi qu' | quoiqu' | qu' il/elle/ils/elles ~4 ou ( non/pas ) | peu importe | avec ou sans | si bien que | dans tous les cas | coûte que coûte | en tout état de cause | si l' on en croit | aussi _ que soi* | si _ que soi* | de toute* façon*`,
]);

/** A date or a number of days by which something is due: "avant le 12", "sous 3 jours", "mardi". */
export const hasDeadline = holds([
  // « dès » is read like « des »: the « 3 » of « des 3 dernières années » is no day.
  `( avant/pour/jusqu'/dès/vers ) ( ici/à/au )? ( le/ce/au/la/les/cette )? ( fin/mi/début )? ( <jourSemaine> | demain | <dateChiffres> | soir/midi/week-end/semaine/noël ) | ( avant/jusqu'/vers ) ( ici/à/au )? ( les )? <jour> !<unites>`,
  `( avant | d' ici | jusqu' en ) ( à/en )? ( le/la )? ( fin/mi/début/courant )? ( <mois> )`,
  `d' ici ( à/au/le/la )? ( <jourSemaine> | demain | <jour> !<unites> | ce/cette ( soir/midi/semaine ) )`,
  `( avant/pour/d' ) ( ici )? ( à )? ( le/la/ce/cette )? ( fin/milieu/début ) ( de/du/d' )? ( la/le/l'/cette/ce )? ( semaine/mois/année/trimestre/journée/<mois> )`,
  `au plus tard | date limite | demain/après-demain | ce soir/midi/matin/jour | cette semaine | semaine prochaine | mois prochain | sous huitaine/quinzaine | retour de courrier`,
  `( sous/dans/en/d'/après/à/moins/maximum | ( moins/délai*/maxim*/dispos* ) ~1 de ) ( un/le/les/ici )? ( délai/délais/de/d' )? ( de/d' )? ( prochain*/maximum )? !quelques ( <nombre> ) ( à/ou <nombre> )? ( petit*/bonne )? <unite>`,
  `!quelques <nombre> ( jour*/heure* ) ouvr*`,
  `( le/ce/vers/soit ) ( <jourSemaine> )? ( <jour> ) <mois>`,
  `( le/ce ) ( <jourSemaine> )? ( <jour> ) !( <unites> | <mois> )`,
  `<jourSemaine>`,
  `=[0-9]+h | =[0-9]+ h/heures`,
]);

/** The sentence asks: a question mark. */
export const isQuestion = holds([`=[?]`]);
