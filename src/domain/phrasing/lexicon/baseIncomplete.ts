import type { Lexicon } from '../engine/pattern';
import { conditionalOfWork, futureOfWork, infinitiveOfWork, participleOfWork, presentOfWork } from './verbs';

export const baseLexicon: Lexicon = {
  travail: `${futureOfWork}/${conditionalOfWork}/${infinitiveOfWork}/${presentOfWork}/${participleOfWork}/montée/bouclées/avance*/avanc*/part/partira/partirait/boucl*/lancer/signer/signez/clore/clos/close/passer/faire/partie/parties/envoi/dépôt/établissement/déclaration/monté*/arrêtée/tourn*/livr*`,
  objet: `tva/ca3/ca12/dsn/bilan*/liasse*/comptes/déclaration*/2035/2072/2065/2031/2044/2042/2033/2050/2777/das2/cfe/cvae/is/ir/cir/oss/situation/paie*/paye*/bulletin*/plaquette*/acompte*/clôture*/résultat*/dossier*/fiche*/solde/c3s/accise*/lmnp/comptabilité/compta/révision/arrêté/2571/2572/taxe*/télédéclaration/télédéclarer`,
  art: `le/la/les/l'/ce/cette/ces/vos/votre/ton/ta/tes/aucun/aucune/tout/toute/toutes/tous/un/une/des/leur/leurs/quelques/certain*/plusieurs/l'ensemble`,
  sansPiece: `( sans/hors ) ( ( <art> )? ( deux/trois/quatre/cinq/seconde/seul*/moindre/dernier*/dernière* )? ~2 <pieceManque> | eux/elle/elles/lui | attendre )`,
  pieceManque: `relevé*/facture*/justificatif*/ticket*/inventaire*/stock/stocks/bail/baux/contrat*/attestation*/balance*/tableau*/caisse*/situation*/variable*/heures/horaires/planning*/avis/décompte*/quittance*/export*/pièce*/document*/élément*/notification*/prime*/absence*/achat*/vente*/frais/snir/bordereau*/talon*/donnée*/info*/rapprochement*/confirmation/état/états/liste/copie/retour/réponse/accord/compteur*/z/feuille*/livre*/acte*/détail/récapitulatif/charges/loyers/dépenses/extrait*/arrêt/arrêts/note/notes/grand-livre/banque/chiffre*/fichier*/rapport*/appel*/reste/complément*/provision*/valorisation/commission*/immobilisation*/amortissement*/kilométr*/cotisation*/subvention*/convention*/emprunt*/prêt*/leasing/échéancier*/dernières/suppl*/tout/attestations/comptage`,
};

/** The basis is incomplete: what we have, without this piece, as it stands. */
export const partiel = [
  `( avec | sur | à partir de | à partir des | d'après | en utilisant | depuis ) ~3 ( ce que/qu'/dont ) ( nous/on/j'/je/vous ) ( l' )? ( avons/a/ai/avez/disposons/dispose/possédons )`,
  `( avec | sur la base de | sur la base des | à partir de | à partir des | sur | au vu des | d' après ) ~2 ( seul*/quelques ) ~3`,
  `( avec/sur/partir/base/vu/moyen ) ~4 ( pièce*/élément*/document*/facture*/relevé*/info*/donnée*/justificatif*/chiffre* ) ( déjà/actuellement )? ( disponible*/reçu*/reçue*/partiel*/incomplet*/incomplète*/dont/présent*/transmis*/en/à/actuel*/fourni*/connu* ) ~4`,
  `( éléments/pièces/données/informations/documents/factures/relevés/justificatifs ) ( incomplet*/incomplète*/partiel*/lacunaire* )`,
  `en l' état | tel* quel* | ( base/bases/pièces/données/dossier ) ( incomplète*/partielle*/lacunaire*/incomplet*/provisoire ) | en version incomplète | incomplet*`,
  `<sansPiece>`,
  `( malgré | nonobstant | en dépit de | même en | en ) ~1 ( l' absence | le manque | absence | ignor* | faisant l' impasse | laissant ~3 côté | se passant | omettant | excluant | mettant ~3 côté | écartant | neutralisant | zappant )`,
  `( faire/fait/ferons/fera/ferai/ferait/ferions/faisons/fais/fasse ) ( avec | sans | l' impasse | comme si )`,
  `( à défaut | faute | en l' absence | absence | manque ) ( de/d'/du/des )`,
  `( <nous> ) <ne>? ( attend*/attendrons ) ( plus/pas ) | ( sans | ne pas | n' ) ( attendre ) | passer outre | tant pis | quitte à | ( passe*/passer* ) ( nous | se )? ( de ) | mettre de côté | laiss* de côté | ( impasse ) sur`,
  `( une ) ( partie ) ( seulement/des/de ) | partiellement | ( à moitié | aux trois quarts | à 80 | à 90 )`,
  `hors <pieceManque> | ( moins/sauf ) ( les/la/le ) <pieceManque>`,
];

export const travailSurObjet = [
  `<travail> ~10 <objet>`,
  `<objet> ~14 <travail>`,
  `( on/nous/je/j' ) ( <ne> )? ( fera/ferons/ferai/fait/faisons/fais ) ( avec/sans ) | ( faire/fait/ferons/fera ) ( l' )? impasse`,
  `( <travail> )`,
];

/** Refusals, warnings and releases: the incomplete basis is named so as not to be used. */
export const refus = [
  `( ne/n'/pas ) ~3 ( peu*/pouv*/pourr*/saur*/sait/sav*/veu*/voul*/souhait*/permet*/sera/serait/seront/est/sont/ferons/établi*/dépos*/doit/devons/devr*/accept*/part*/prend* ) ~3 ( pas/plus/jamais/être/que/qu'/ni/aucun* )`,
  `( ne ) ( pas ) | ( pas ) question | impossible*/impossibilité/irréalisable/refus*/interdit*/déconseill*/proscri*/exclu/risqu*/expos*/prive*/priverait*/entraîn*/fauss*/erron*/bloqu*/empêch*/retard*/dépend*/suspend*/décale*/conduir*/conduit/oblig*/manquerait`,
  `( plutôt que | au lieu | afin d' éviter | pour éviter | éviter | évite* ) ~4 <travail>`,
  `( complet | complète | suffi* | tout y est | au complet | rien ne manque | n'étant | n' étant plus | non exigé* | exigée | dispens* | pas nécessaire | inutile )`,
  `( si/s' ) ~10 ( ne/n' ) ~6 ( pas/plus ) ~10 ( ne/n' )`,
];

export const reserve = [
  `( réserve/réserves ) ( écrite*/expresse*/d'usage/formelle*/sur/en/portant/quant/: )? | sous réserve*`,
  `( ajustement*/correction*/régularisation*/rectification*/rectificative*/complément*/rectificatif*/écart*/reprise*/modificative*/corrective*/corrigée ) ~5 ( prévoir/prévu*/prévue*/suivr*/venir/faire/intervenir/ultérieur*/écrit*/à/suivi*/réception/mention*/annonc*/dès/sera/seront/étant/possible* )`,
  `( à ) ( ajuster/corriger/régulariser/compléter/rectifier ) | ( restent/reste/seront/sera ) ( à )? ( ajuster/ajusté*/corrigé*/corriger/régularis*/rectifi* )`,
  `noir sur blanc | par écrit | ( mention ) ~2 ( écrite/expresse/provisoire/réserve ) | base incomplète à date | à titre provisoire | ( en/le ) ( précisant/mentionnant/indiquant/signalant/mention* )`,
];
export const sansReserve = [
  `sans ( aucune | la moindre | autre )? réserve*`,
  `réserv* ( de/le ) ( trésorerie/droit/légale )`,
];
