import type { Lexicon } from '../engine/pattern';

/** Who speaks, to whom, about what: the word classes that all rules share. Written as patterns (see `engine/pattern.ts`). */
export const common: Lexicon = {
  nous: `nous/on/je/j' | le cabinet | notre cabinet/equipe/service/pole | l' équipe/collaboratrice/collaborateur | mon/ma/mes collègue* | l' assistante/assistant`,
  vous: `vous/tu/t'`,
  a: `as/avez/aviez/avais/auriez/aurais/aurez/auras/a/avait/ont/avaient/ayez/aies/aura/auront/ait`,
  ne: `ne/n'`,
  pas: `pas/jamais/rien/aucun/aucune/guère/plus/ni/point/nul/nulle/pa/personne/jms`,
  clitique: `nous/me/m'/lui/leur/l'/les/le/la/en/y/vous/te/t'/s'/se`,
  adv: `toujours/encore/jamais/pas/bien/donc/déjà/à/ce/jour/hélas/malheureusement/pourtant/tout/simplement/manifestement/visiblement/apparemment/même/,`,
  piece: `pièce/pièces/document*/relevé*/facture*/ticket*/note/notes/inventaire*/stock*/bail/baux/contrat*/attestation*/kbis/statuts/pv/procès-verba*/balance*/grand-livre/fec/tableau*/z/caisse*/situation/situations/variable*/heures/planning*/bulletin*/avis/décompte*/quittance*/export*/journa*/rapprochement*/élément*/dossier*/fichier*/doc/docs/papier*/info/infos/information*/donnée*/bordereau*/reçu*/talon*/échéancier*/livre*/feuille*/justif*/rib/mandat*/procuration*/lettre/absences/primes/pointage*/compta/comptabilité/chiffre*/encaissement*/achats/ventes/recettes/compteur*/carte/acte/actes/devis/rapport*/récapitulatif*/état/états/liste/snir/notification*/convention*/appel/appels/courrier*/réponse/signature*/accord/dépense*`,
  declaration: `tva/ca3/ca12/dsn/bilan*/liasse*/compte/comptes/télédéclaration*/2035/2072/2065/2031/2044/2042/2033/2050/2777/2571/2572/1329/1447/das2/cfe/cvae/is/ir/cir/cii/oss/ioss/deb/des/situation/situations/paie/paies/paye/payes/bulletin*/plaquette*/acompte*/clôture*/arrêté*/annexe*/prévisionnel*/résultat*/intégration/dossier*/fiche/fiches/solde/bordereau*/dpae/attestation*/remboursement*/demande/déclar*/exercice/rapport/c3s/taxe/taxes/accise*/ticpe/ifi/lmnp/irpp/immatriculation/statuts/approbation/comptabilité/compta/révision/consolidation/tascom/cap/reporting/business/tableau*`,
  mois: `janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre/avrl/janv/fév/sept/oct/nov/déc`,
  jourSemaine: `lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche`,
  participe: `transmis*/envoyé*/fourni*/répondu*/répondre/remis*/remettre/communiqu*/dépos*/adress*/retourn*/respect*/tenu*/tenir/donn*/régl*/pay*/sign*/valid*/produit*/joint*/honor*/suivi*/complét*/rempli*/renvoy*/pris/prise/daign*/jug*/réagi*/rappel*/confirm*/présent*/prépar*/enregistr*/saisi*/vers*/justifi*/rendu*/mis/mise/mises/répond/scann*/numéris*/téléchargé*/charg*/appel*/préven*/averti*/inform*/tri*/class*/pointé*/lu/lus/regard*/ouvert*/effectu*/acquitt*/procéd*/tranch*/choisi*/fix*/livr*/récupér*/apport*/retrouv*/édit*/rapproch*/tém*/manifest*/soldé*/souscri*/anticip*/organis*/désign*/rassembl*/réuni*/relanc*/partag*/dû/cru/su/voulu/pu/accus*/exécut*/document*/transfér*/transmet*/dit/régularis*/débloqu*/exploit*/importé*/expliqu*/fait*/correspond*/indiqu*/précis*/déclar*/finalis*/termin*/commenc*/ten/conservé*/gardé/gardés/bougé/relu/cherché*/posté*/expédi*/remonté*/mettre/cess*`,
};
