import type { Lexicon } from '../engine/pattern';
import { conditionalOfWork, futureOfWork, infinitiveOfWork, participleOfWork, presentOfWork } from './verbs';

export const baseLexicon: Lexicon = {
  w: `${futureOfWork}/${conditionalOfWork}/${infinitiveOfWork}/${presentOfWork}/${participleOfWork}/avancer/avançons/avance/part/partir/partira/partirait/partent/boucler/bouclons/reposera/reposer/repose/retiens/retenons/signera/valide/validons/sortira/déposeront/clôture/cloture/clôturons/clore/signer/signez/signe/clore/clos/close/passer/passons/faire/partie/parties/arrêtée/travailler/travaillerons/travaillons/travaille/remplir/remplirons/remplie/remplit/remplira/régler/monter/dépose/déposent/sorte/parte/déposions/fassions/fasse/établisse/établissions/bouclions/lancions/arrêtions/calculée/finalisions/transmettions/envoyions/enverra/basée/basé/basons/tenir/tiendra/liquider/liquidé/liquidée/liquidés/liquidées/liquidons/émettre/émettrons/émettra/émis/émise/émises/émettons/édités/éditée/éditées/déclare/télédéclare/dépose/boucle/clôture/votés/voté/votée/générée/généré/rédigée/reconduites/approuvés/sortira/sortiront/partira/partiront/ira/télétransmettre`,
  o: `fec/tva/ca3/ca12/dsn/bilan*/liasse*/comptes/déclaration*/2035/2072/2065/2031/2044/2042/2033/2050/2777/das2/cfe/cvae/is/ir/cir/oss/situation/paie/paies/paye*/bulletin*/plaquette*/acompte/clôture*/résultat*/fiche*/solde/c3s/accise*/lmnp/comptabilité/compta/révision/arrêté/2571/2572/taxe*/télédéclaration*/télédéclarer/déclarer/exercice/remboursement/consolidation/prévisionnel/travaux/des/deb/tascom`,
  art: `le/la/les/l'/ce/cette/ces/vos/votre/ton/ta/tes/aucun/aucune/tout/toute/toutes/tous/un/une/des/leur/leurs/certain*/plusieurs/son/sa/ses/aucunes/quelques`,
  p: `relevé*/facture*/justificatif*/ticket*/inventaire*/stock/stocks/bail/baux/contrat*/attestation*/balance*/tableau*/caisse*/situation*/variable*/heures/horaires/planning*/avis/décompte*/quittance*/export*/pièce*/document*/élément*/notification*/prime*/absence*/achats/ventes/frais/snir/bordereau*/talon*/donnée*/info/infos/information*/rapprochement*/confirmation*/état/états/liste/copie/compteur*/z/feuille*/livre/acte*/détail/récapitulatif/charges/loyers/dépenses/extrait*/arrêts/notes/grand-livre/banque/chiffre*/fichier*/rapport*/appel*/complément*/valorisation/commission*/immobilisation*/amortissement*/kilomètre*/cotisation*/subvention*/convention*/emprunt*/prêt*/leasing/échéancier*/comptage/pointage*/circularisation/annexe*/pv/procès-verbal*/caution*/provision*/encaissement*/encours/en-cours/dernier*/reste/revue/courrier*/barème/mouvements/bons`,
  num: `deux/trois/quatre/cinq/six/seconde/second/seul/seule/moindre/dernier*/même/premier*`,
  sans: `( sans/hors ) ( <art> )? ( <num> )? -2 <p> | sans ( le/la/les/l'/vos/votre/ton/tes/ses/son/leurs/leur/ces/cette/ce/ceux/celui/celle/celles/aucun/aucune ) !( moindre ) _ | sans ( eux/elle/elles/lui/cela/ça/rien ) | hors ( <art> )? <p> | ( en l' absence | malgré l' absence | nonobstant l' absence | même en l' absence | à défaut | faute | en dépit du manque | malgré le manque | dépourvu* | amputé* | privé* ) ( de/d'/du/des ) -3 <p> | ( moins | sauf | excepté ) ( <art> ) <p> | malgré ( <art> ) -2 ( <p>/mois/écart*/éléments/trous ) -3 ( manqu*/absent*/inexpliqué*/expliqué*/incomplet* ) | ( <art> ) -2 <p> ( en moins | exclu* | non ( reçu*/fourni*/comprises/compris/transmis*/pointé* ) )`,
  avec: `( à l' aide du peu ) | ( avec | sur la base | à partir | au vu | d' après | sur | en utilisant | en se basant sur | limité* à | en partant ) ( de/des/du/d' )? ( ce ( que/qu'/qui/dont ) | le peu | la moitié | ( une | la ) ( seule )? partie | les moyens du bord | ( nos/mes/vos ) souvenirs | ( les/aux ) ( deux tiers | trois quarts | trois-quarts ) | -5 ( non définitif* | en mains? | sous la main | que ( nous possédons | nous détenons | j' ai | nous avons | on a | l' on a | vous nous ( avez/as ) ) | qu' on a | dont ~2 ( trace/disposons ) ) | ( <nombre>/neuf/onze/dix ) mois | <nombre> _ -2 sur <nombre> | -4 seul* | uniquement | -4 ( disponible* | partiel* | incomplet* | incomplète* | lacunaire* | parcellaire* | déjà ( numéris*/scann*/pointé*/enregistr*/collect*/dépos*/communiqu*/rentr*/reçu*/saisi*/transmis*/en/là/dont/arrivé*/fourni*/connu* ) | en ( notre/ma ) possession | en l' état | dont ( nous/on/j'/je ) | que ( nous avons | j' ai | on a | nous possédons ) | reçu* ( à ce jour | au <jour> | à date | jusqu' | jusque )? | à ( notre/ma ) disposition | existant* | présent* | en notre possession | actuel* | sous la main ) )`,
  enEtat: `en l' état | tel* quel* | ( base/bases/pièces/données/dossier/version/déclaration/éléments ) ( incomplet* | incomplète* | partiel* | lacunaire* | minimal* ) | incomplet/incomplète/partiellement | à l' aveugle | sans ( plus )? attendre | avant ( même )? ( réception/arrivée/d'avoir ) ( de/du/des/d' ) | avant ( même )? d' avoir reçu | ( sur ) ( <nombre>/neuf/onze ) mois | dans l' état ( où/actuel ) | tel* qu' ( elle/il/elles/ils ) ( est/sont ) | ( ou pas | ou non ) | en ( nous/me/se )? ( laissant ~3 côté | faisant abstraction | ignorant | écartant | omettant | excluant | neutralisant | ne reprenant que | passant | faisant l' impasse ) | ( uniquement | seulement ) ce ( qui/que/qu' ) | à ( moitié | demi ) ( vide*/plein*/fait*/rempli*/complet*/reçu* ) | à trous | avec ( des | quelques | les ) ( trous/blancs/manques/vides/lacunes/oublis ) | bancal*/bancaux/boiteu*/inachevé* | comme ( si/s' ) ( de rien n' était | ( ils/elles/elle/il ) n' exist* ) | ( pièce*/document*/facture*/justificatif* ) ou pas | n' étant pas ( connu*/document*/signé*/reçu*/fourni*/arrivé*/pointé*/disponible*/parvenu* )`,
};

/** Work on a declaration beside a mark of incompleteness, in either order. */
export const surBaseIncomplete = [
  `( établi*/déclar*/dépos*/calcul*/boucl*/rempl* ) ~2 <o> ( de/d' ) <mois> ~4 ( chiffres/montants/données/bases ) du mois ( d' avant | précédent/dernier )`,
  `( <nous> ) ( dépos*/transmet*/envoie*/envoy*/boucl*/valid*/sign*/clôtur*/part* ) ( comme ça | ainsi | sans | tel* quel* )`,
  `( <nous> ) ( <clitique> )? <w> ( sans ) ( $ | =[.,;!] | et/voilà/tant )`,
  `( peu importe | qu' importe | quand bien même | tant pis si | même si | bien que | quoique ) ~8 ( manqu*/absent*/inconnu*/incompl*/introuvable*/illisible* | ( pas/jamais/point ) ~4 ( arriv*/parvenu*/reçu*/transmis*/fourni*/là/remis*/envoyé* ) ) ~6 , ~6 <o> ~6 <w>`,
  `<o> ~6 <w> ~6 , que ~10 ( ou ( pas/non ) ) | <w> ~4 <o> ~8 ( même si | bien que | quoique | quand bien même ) ~6 ( manqu*/absent*/incompl*/introuvable* | pas ~3 ( arriv*/parvenu*/reçu*/transmis*/fourni*/là/remis*/envoyé* ) )`,
  `<o> ~4 =[:] ~3 ( <w>/dépôt/envoi/clôture/établissement/télédéclaration ) ~6 ( <sans> | <avec> | <enEtat> )`,
  `( <nombre> ( <p> )? sur <nombre> | la moitié ~4 | une partie ~4 ) ~3 ( suffi* | feront l' affaire | fera l' affaire ) ~3 ( pour ) ~4 <w>/<o>`,
  `( manqu*/incomplet*/absent* | rien ~4 arrivé* | pas ( là | arriv* | à jour | reçu* | encore ) | pas de <p> ) ~6 ( mais/: | , ~1 ( peu importe | qu' importe | tant pis | pas grave ) ~1 ,? | et pourtant ) ~6 <o> ~2 ( partira/partiront/sortira/sortiront/sera/seront/ira/iront | <nous> )`,
  `( fais*/fait/fera/ferons/ferai/ferait/faire ) abstraction ( de/d'/des/du ) ~2 <p>/compte`,
  `<nous> ( dépos*/déclar*/clôtur*/boucl*/télédéclar*/finalis*/arrêt*/valid* ) ( donc/alors/tout/quand/même )? ( <sans> | <avec> )`,
  `<o> -1 ( provisoire | sur -2 partiel* | partielle ) ~4 ( déposé*/faite/envoyée/établie/transmise )`,
  `( dépôt/envoi/clôture/télédéclaration/établissement ) -1 ( <enEtat> | sur base ( provisoire/partielle/incomplète ) )`,
  `autant ( la/le/les/l' )? <w> ~6 ( <sans> | <avec> | <enEtat> )`,
  `( <o> ) ~6 ( part | partira | partirait | sortira | ira | sera <w> | se fera | est <w> ) ~3 ( quand même | malgré tout | complète ou non | en l' état | pièces ou pas | ou pas )`,
  `( <w> ) ~4 <o>/déclaration ( néant | à zéro | provisoire | minimale )`,
  `( <w> ) ~4 <o> ~4 ( avec | sur la base | à partir ) ( d'/des/de/un/une/du )? -3 ( estimé*/approximati* | non ( lettré*/soldé*/pointé*/définitif*/justifié* ) | que nous croyons )`,
  `( peu importe | tant pis ) ~6 ( on y va | ferme | clos | dépose | envoie | boucle | part )`,
  `( <w> ) ~5 ( <o>/exercice ) ~4 ( sur | avec ) ( les/l'/le/des )? -4 ( premiers mois | premier semestre | premier trimestre | mois seulement | théoriques | contractuels | du contrat | dont ~2 trace )`,
  `( <o> ) ~4 <w> ~4 ( horaires/heures/données/chiffres ) ( théoriques/contractuel* )`,
  `<w> ~9 <o> ~10 ( <sans> | <avec> | <enEtat> )`,
  `<o> ~12 <w> ~8 ( <sans> | <avec> | <enEtat> )`,
  `<nous> ( vous )? ( la/le/les/l' ) <w> -4 ( <sans> | <avec> | <enEtat> | hors _ )`,
  `<w> ~3 ( <sans> | <avec> | <enEtat> ) ~8 <o>`,
  `( <sans> | <avec> | <enEtat> ) ~8 , ~8 <w> ~8 <o>`,
  `( <sans> | <avec> | <enEtat> ) ~10 ( , )? ~4 ( <o> ) ~10 ( sera/est/a/serait/part/partira/peut/pourra/restera ) ~3 <w>`,
  `( <nous>/autant ) -3 ( fera/ferons/ferai/fait/faisons/fais/faire/ferait/ferions ) ( au mieux )? ( avec/sans )`,
  `( faire/fait/ferons/ferai/fera/faisons ) ( l' ) ? impasse | ( on/nous/je ) ( se/nous/me ) ( passera/passerons/contentera/contenterons/contenterai/passerai ) d* !( ~2 scan/scans/photo*/copie*/pdf/mail/message/appel ) | en ( passera/passerons/passerai )`,
  `( plutôt que | au lieu ) ( de/d' ) attendre ~12 <w>`,
  `( faisons/ferons/fait/faire/fera/ferai/allons ) ( comme si !( <art> ~10 ( valai*/égalai* | étai* ( les mêmes | identique* ) | avai* pas ( bougé/changé ) ) ) | sans | au mieux )`,
  `( <o> ) ( à zéro | à néant | minimale | provisoire ~6 définitif* | amputée* | partielle* | incomplète* | allégée* ) `,
  `( <o> ) ~6 ( se passera | se passer ) ( de/des/du )`,
  `( on/nous/je ) -2 ( tourne/tournerons/laisse*/laissons/écart*/ignor*/néglig*/zapp*/saut* | mettr* ~1 de côté ) ~4 <p> ~8 <w>`,
  `( <o> ) ~4 ( sans ( <art> )? -2 <p> | hors ( <art> )? <p> ) ~10 ( quand même | tant pis | suffira | fera l' affaire | réserve* | ajust* | régularis* | rectific* )`,
  `( le reste | la suite | les autres ) ( attendra/attendront/suivra/suivront/viendra )`,
  `( pourquoi ne pas | propose de | serait de | est de | mieux | idéal ) ~2 <w> ~8 ( <sans> | <avec> | <enEtat> ) | ( <nous> ) ( clôtur* ) ~6 ( <sans> | <avec> | <enEtat> ) | compris* ou ( non/pas )`,
  `( <o> ) ~6 ( déterminé*/évalué*/chiffré*/présenté* ) ( <sans> )`,
  `tant pis ~6 <w> ~4 <o>`,
  `( tant pis ) pour ( <art> ) <p>`,
  `( option/solution/alternative ~1 ) ~2 =[:] ~3 <o> ~10 ( <sans> | <avec> | <enEtat> )`,
  `( réserve/réserves ) ~8 ( <sans> | <avec> | <enEtat> ) | ( base incomplète )`,
];

/** Refusals, warnings and releases: the incomplete basis is named so as not to be used. */
export const refus = [
  `( ne/n' ) ~3 ( peu* | pouv* | pourr* | saur* | sait | sav* | veu* | voul* | souhait* | permet* | sera/serait/seront/seraient | ferons/fera/faisons | établi* | dépos* | doit/devons/devr* | accept* | os* | part/partira | prend* | travaill* | suffi* | prépar* | boucl* | lanc* | sign* | arrêt* | produi* | commenc* | finalis* | clôtur* ) ~4 ( pas/plus/jamais/aucun/aucune/ni/rien/que/qu'/point )`,
  `( ne/n' ) ( ira/irai/irons/iront/vais/va/allons ) ( pas/plus ) | =[,] ( donc )? pas de <o> | ( ne/n' ) saur* | ( aucun/aucune ) -3 <o> -4 ( ne/n' ) | ( pas de/d' | jamais de/d' | jamais ) <o> sans | ne jamais | jamais ( nous/on/je ) | ne pas ( <w> )`,
  `( loi | bofip | administration | code | doctrine | texte* | réglementation | tolérance | instruction ) ~3 ( permet* | autoris* | prévoi* | admet* | tolèr* ) | ( ne/n' ) est ~1 pas ~2 ( *able | *ible ) | ( plutôt que | au lieu ) ( de/d' ) !( attendre/patienter/chercher/courir ) <w> | ( évite*/évitons | garde* -vous | abst* -vous | dispens* -vous ) ~3 ( de/d' ) <w> | ( une/un/toute ) <o> <w> ~10 ( doit/devra/devrait/serait/oblige*/coûte*/expos*/conduit/entraîn* )`,
  `( pas ) question | impossible*/impossibilité/irréalisable/refus*/interdit*/déconseill*/proscri*/exclu/irrecevable*/inenvisageable | comment ~3 <w> | la réponse est ( non | d' attendre ) | pas de <o> ~4 ( possible* | sans ) | hors de question`,
  `( vous/entreprise/société/cabinet/nous )? ( expose*/priver*/prive/entraîner*/fausser*/fausse/conduirait/obligerait/reviendrait/risque*/coûterait | ferait perdre | serait ( fausse/faux/rejeté*/contest*/irrégul*/erroné*/incomplet* ) )`,
  `( complet !( ou ) | complète !( ou ) | complètes !( ou ) | complets !( ou ) | tout y est | au complet | rien ne manque | n' étant plus | n'étant plus | exigée | dispens* | pas nécessaire | inutile !( de ( chercher/attendre/courir/fouiller/patienter/retrouver ) ) | n' est plus exig* | suffisent | est suffisant* ) `,
  `( tva ) sur ( encaissement*/débits/marge ) | pas de stock | que se pass* | ( se/s' ) ( dépose/déposent/établit/fait/déclare/remplit/calcule ) ~1 ( sans/avec/hors ) | ( peut/faut/doit/puis ) ( -on/-il/-je ) ~16 =[?] | ( ne/n' ) ( peut/peuvent/saurai*/doit/doivent/pourra/pourrai* ) ( être/se ) | préfér* ~8 ( que ( de/d' ) ) | mieux ( vaut )? ( attendre/patienter ) ~8 que`,
  `( pour | afin de | afin d' ) ~2 <w> ~6 <o> ~4 , ~2 ( il nous | nous ( avons/aurions )? | j' ai | il me | il manque | deux/trois/quatre ) | ( il nous manque | il nous faut | nous attendons | nous avons besoin | il manque | sont nécessaires | est nécessaire | reste bloqu* | est bloqu* )`,
  `( ne/n' ) !( étant ) ~4 ( pas/plus ) ( été )? ( envisageable*/possible*/permis/permise/admis/admise/sincère*/concevable*/acceptable* )`,
  `<o> ~8 ( ne/n' ) ~2 ( sort*/pass*/présent*/quitt*/franchi* ) ( pas/plus/jamais )`,
  `( nous/on/je/j'/cabinet/bureau/équipe/expert ) ( ne/n' ) <clitique>? ( présent*/ouvr*/ferm*/déclar*/remet*/rend*/édit*/valid*/liquid*/certifi*/attest* ) ( pas/plus/jamais )`,
  `( serait/est/paraît/semble ) ~2 ( hasardeux/délicat/imprudent/risqué/prématuré ) ( de/d' ) <w>`,
  `( peut/peux/pouvons/pourrait/vois/voit/voyons ) ( difficilement/mal ) <w>`,
  `( ne/n' ) se ( fait/font/fera/feront ) ( pas/plus/jamais )`,
];

/** Allowed work that a "sans" only looks like: time limits, charges, penalties. */
export const ailleurs = [
  `( faire/fait/faites/déposer/envoyer ) sans ( tarder/délai/faute/attendre/doute ) !( ~2 <p> ) | dès ( réception | qu' | que !( possible ) ) !( ~8 quand même )`,
  `( ancien/précédent/autre/prédécesseur ) ( cabinet/comptable/confrère/expert-comptable )? ~3 ( avait/avaient/ont | a <w> )`,
  `( suivra/suivront ) ( le/la/les/votre ) | arrêter* la tenue | remboursée? partiellement`,
  `sans ( ( les/le/la/vos/votre ) ( dirigeant*/associé*/gérant*/signature/accord/validation/présence/président* ) | l' ombre | état d' âme | le laisser-aller | la présence | doute | frais | délai | réserve | difficulté | arrêt | tva | charges | pénalité* | majoration* | incidence | engagement | rendez-vous | souci* | erreur* | doute | retard | objet | suite | surprise* )`,
];

export const reserve = [
  `réserve/réserves`,
  `( ajustement*/correction*/régularisation*/rectification*/rectificative*/rectificatif*/écart*/modificative*/corrective*/rectifié* ) ~6 ( prévoir | planifi* | programm* | prévu* | prévue* | suivr* | venir | faire | intervenir | ultérieur* | écrit* | à | suivi* | réception | mention* | annonc* | dès | sera/seront | étant | possible* | consign* | au dossier )`,
  `que nous ajusterons | à ( ajuster/corriger/régulariser/compléter/rectifier ) | ( restent/reste/seront/sera ) ( à )? ( ajusté*/corrigé*/régularis*/rectifi* )`,
  `chiffres provisoires | susceptible* d' être | objet d' une ( correction/rectification/régularisation/rectificative ) | noir sur blanc | en toutes lettres | par écrit | ( mention ) ~2 ( écrite/expresse/provisoire/réserve ) | base incomplète à date | à titre provisoire | avec ( une )? régularisation`,
];
export const sansReserve = [`sans ( aucune | la moindre | autre )? réserve*`];

/** What is missing is told and passed over: "même s'il manque…", "peu importe, on y va". */
export const malgreTout = [
  `pourquoi ne pas | ( même s'/si | bien qu' ) il ( nous )? manque | ( peu importe | qu' importe | tant pis | pas grave ) !( ~8 ( ne/n' ) ~3 pas ) | ( mais/et ) ~3 ( on/nous/sera/partira/sortira ) ~5 quand même | ( mais ) ~3 ( partira/sortira )`,
];
