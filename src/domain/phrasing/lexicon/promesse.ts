import type { Lexicon } from '../engine/pattern';
import type { Variant } from '../engine/patternSet';
import { futureOfWork, infinitiveOfWork, participleOfWork, presentOfWork } from './verbs';

export const promesseLexicon: Lexicon = {
  futur: futureOfWork,
  present: presentOfWork,
  infinitif: infinitiveOfWork,
  fait: participleOfWork,
  pron: `vous/te/les/la/le/l'/nous/m'/me/en/y/t'`,
  adv: `donc/bien/alors/ainsi/entièrement/définitivement/d'office/déjà/également/tous/toutes/tout/normalement/évidemment/aussi/vous/te/nous/,/intégralement/par/nos/soins/tranquillement/bien/sûr`,
  prestation: `tva/ca3/ca12/dsn/bilan*/liasse*/comptes/déclaration*/2035/2072/2065/2031/2044/2042/2033/2050/2777/das2/cfe/cvae/is/ir/cir/cii/oss/situation*/paie*/paye*/bulletin*/plaquette*/acompte*/clôture*/prévisionnel*/résultat*/dossier*/fiche*/solde*/remboursement*/attestation*/rapport*/c3s/accise*/lmnp/statuts/comptabilité/compta/révision/consolidation/reporting/tableau*/travaux/arrêté*/dépôt/régularisation*/rectificative/demande/télétransmission/contrat*/annexe*/liasses/éxercice/compte/tout/cela/ça/c'/affaire/échéance`,
  quand: `( <jourSemaine> | demain/aujourd'hui/après-demain | ce soir/matin/midi/mois/jour | cette semaine/nuit | dans la journée/semaine/matinée/soirée/foulée | tout de suite | la ( semaine/journée ) prochaine | le mois prochain | ( le/pour/avant/dès/au/d'/ici/vers ) ( le/au/à/la )? ( <jourSemaine> )? ( <jour> !<unites> | fin ~2 ( mois/semaine | <mois> ) | week-end/noël ) | sous ( <nombre> ) | dans ( les )? ( <nombre> ) | fin <mois> | en temps | à temps | dans les ( temps/délais ) | sous peu | rapidement/bientôt/prochainement | l' échéance | au plus ( tard/tôt/vite ) | très vite/rapidement | à l' heure | dans les ( meilleurs/plus ) )`,
};

/** Firm promises of work or of a result. Conditions are looked for afterwards, in the rule. */
export const promesse: readonly Variant[] = [
  {
    code: 'futur',
    patterns: [
      `( <nous> ) ( <pron> )? ( <pron> )? ( <futur> )`,
      `( <nous> ) ( <pron> )? ( vais/allons/va ) ( <pron> )? ( <pron> )? ( <infinitif> )`,
      `<prestation> ~8 ( sera/seront ) ( <adv> )? ( <adv> )? ( <fait> )`,
      `<prestation> ~8 ( partira/partiront/arrivera/arriveront/parviendra/parviendront/attendra/attendront/suivra/passera/passeront )`,
      `( vous/tu ) ( aurez/recevrez/auras/recevras/récupérerez/toucherez/disposerez/disposeras ) ~5 <prestation>`,
    ],
    unless: [
      `( <nous> ) ( <pron> )? ( <futur> ) ( pas/rien/jamais/aucun*/plus )`,
      `( <nous> ) ( <pron> )? ( <pron> )? ( <futur> ) ~4 ( point/appel/rendez-vous/rdv/échange/réunion/visio/visioconférence/lien/liste/modèle/rappel/invitation/tutoriel/accès/message/mail/courriel/créneau*/question*/trame/formulaire/mandat/devis/proposition )`,
    ],
  },
  {
    code: 'present-date',
    patterns: [
      `( <nous> ) ( <pron> )? ( <pron> )? ( <present> ) ~12 <quand>`,
      `<prestation> ~4 ( part | partent | est faite | est prêt | sont prêts | sort | sortent ) ~6 <quand>`,
      `( <nous> ) ( m'/nous/s' ) ( occupe/occupons/charge/chargeons ) de`,
    ],
    unless: [
      `( <nous> ) ( <pron> )? ( <pron> )? ( <present> ) ~5 ( point/appel/rendez-vous/rdv/échange/réunion/visio/lien/liste/modèle/rappel/invitation/message )`,
      `( vous/nous ) ( arrête* )`,
    ],
  },
  {
    code: 'garantie',
    patterns: [
      `( promis/garanti/juré ) ( , | $ | =[.!] ) | c' est ( promis/garanti/juré/sûr )`,
      `( <nous> ) ( <pron> )? ( garantis* | garantit | promets | promettons | promet | certifie* | engage à | engageons à | assure que | assurons que | assure qu' | assurons qu' )`,
      `( nous/m'/s' ) ( y )? ( engage/engageons ) | ( compter/comptez/compte ) sur ( nous/moi/le/notre )`,
      `( sans faute | quoi qu' il arrive | coûte que coûte | sans ( aucun )? ( problème/souci/faute ) )`,
      `( soyez/sois/restez ) ( tranquille | sans crainte | rassuré* | serein* ) | dormez | dormir ( tranquille* | sur vos )`,
    ],
  },
  {
    code: 'resultat',
    patterns: [
      `( vous/tu ) ( n' )? ( aurez/auras/paierez/paieras/risquez/risques/subirez ) ~3 ( pas/aucun/aucune/rien ) ~6 ( pénalité*/majoration*/redressement*/amende*/intérêt*/souci*/problème*/contrôle*/risque*/frais )`,
      `( aucun/aucune ) ~3 ( pénalité*/majoration*/redressement/amende/intérêt*/souci/problème/sanction/rappel/risque ) ~3 ( ne/n' ) ~3 ( sera/seront/aura/pourra )`,
      `( il n' y aura | n' y aura ) ~2 ( pas/aucun/aucune ) ~4 ( pénalité*/majoration*/redressement*/amende*/souci*/problème*/contrôle*/retard )`,
      `( administration/urssaf/fisc/inspecteur/vérificateur/banque/sie ) ~2 ( acceptera/validera/remboursera/accordera/dira/verra )`,
      `( passera/passeront ) ~3 ( sans/comme/crème/haut )`,
      `( remboursement/crédit/subvention/prêt/cir/cii ) ~6 ( sera/seront ) ( accepté*/accordé*/versé*/obtenu*/validé*/sur )`,
    ],
  },
];
