/** What clients write, over folded sentences (`fold`): one pattern says it, `unless` says that it means something else. */
export interface SignalPattern {
  readonly says: RegExp;
  readonly unless?: RegExp;
}

const SEND = '(?:envoyer|transmettre|fournir|communiquer|donner|remettre|deposer|adresser|faire parvenir)';
const LATER =
  /\b(?:avant|d'ici|tout de suite|aujourd'hui|cette semaine|pour l'instant|pour le moment|dans l'immediat|encore)\b/;

/** Policy, "Escalade": contested fees. */
export const FEES_CONTESTED: SignalPattern = {
  says: /\b(?:honoraires?|factur\w*|tarifs?|vos prix|montant (?:demande|reclame)|prestations?)\b.*\b(?:trop (?:chers?|cheres?|elevee?s?)|exorbitante?s?|excessi\w+|abusi\w+|contest\w+|en desaccord|pas d'accord|injustifie\w*|pas justifie\w*|scandaleu\w+|exagere\w*|(?:pas|jamais) (?:ete )?(?:prevue?s?|convenue?s?|validee?s?|commandee?s?|signee?s?)|a revoir|rien demande)\b|\b(?:contest\w+|desaccord (?:sur|avec)|pas d'accord (?:sur|avec)|refuse(?:ns|z|r)? de (?:payer|regler)|ne (?:paierai|payerai|paierons|reglerai|reglerons) (?:pas|rien))\b.*\b(?:honoraires?|factur\w*|tarifs?|prix|montant|somme|prestations?)\b|\b(?:c'est|beaucoup|bien) trop cher\b/,
  unless:
    /\b(?:aucune contestation|ne contest\w+ pas|sans contest\w+)\b|\b(?:fournisseurs?|factures? (?:de mon|d'achat))\b|\bcontrole\b/,
};

/** An explicit refusal to send documents; a later date is no refusal. */
export const REFUSAL: SignalPattern = {
  says: new RegExp(
    `\\b(?:refus\\w+ (?:de |categoriquement de )(?:vous )?(?:les |le |la )?${SEND}` +
      `|n(?:e |')(?:vous |les |le |la |l'|leur )*(?:enverrai|transmettrai|fournirai|donnerai|communiquerai|enverrons|transmettrons|fournirons|donnerons|communiquerons)\\b.*\\b(?:pas|rien|plus|aucune?)` +
      `|n'aurez (?:pas|rien|plus|aucune?)` +
      `|(?:hors de question|pas question) (?:de |que )` +
      `|(?:n'ai|n'avons) (?:pas l'intention|aucune intention) de (?:vous )?(?:les |le |la )?${SEND}` +
      `|ne (?:veux|voulons|souhaite|souhaitons) (?:pas|plus) (?:vous )?(?:les |le |la )?${SEND})\\b`,
  ),
  unless: LATER,
};

/** "Faire avec ce qu'on a", and its many wordings. */
export const MAKE_DO: SignalPattern = {
  says: /\b(?:(?:faites|fais|faire|debrouillez|debrouille|on fait|avancez|composer|composez|bouclez|cloturez|deposez)\b.{0,40}\b(?:avec ce qu(?:e|'|i)|avec les moyens du bord|avec les (?:elements|documents|pieces|chiffres) (?:que vous avez|dont vous disposez|en votre possession))|debrouillez[- ]vous|a la louche|au pif|a vue de nez|au doigt mouille|(?:mettez|indiquez|prenez|inscrivez)\b.{0,30}\b(?:estimation|approximati\w+|ordre de grandeur|un (?:montant|chiffre|stock)|ce que vous voulez|zero|la meme chose)|(?:estimez|inventez|reconstituez|extrapolez)\b|(?:reprenez|remettez|reprendre|comme)\b.{0,30}\b(?:l'an dernier|l'annee (?:derniere|passee|precedente)|l'exercice precedent)|(?:faites|deposez|etablissez|bouclez|cloturez|declarez|envoyez)\b.{0,60}\bsans (?:les?|la|ces|cette|ce|mes)\b)/,
  unless: /\b(?:ne (?:faites|mettez|deposez|reprenez|bouclez)|surtout pas|plutot que)\b/,
};

/** A tax or social risk: an authority at work, undeclared work or takings, proceedings. */
export const RISK: SignalPattern = {
  says: /\b(?:controle (?:fiscal|urssaf|de l'urssaf|de l'inspection)|redressement|avis de verification|verification de comptabilite|proposition de rectification|inspect(?:ion|eur|rice) du travail|prud'?hom\w+|travail dissimule|au noir|au black|(?:pas|non|jamais ete) declaree?s?|sans facture|avis a tiers|satd|saisie (?:administrative|sur|attribution)|huissier|commissaire de justice|cessation (?:des|de) paiements?|liquidation judiciaire|depot de bilan|procedure collective|contrainte)\b|\b(?:urssaf|impots?|fisc|dgfip|sie|tresor public|administration fiscale|msa|cipav)\b.*\b(?:mise en demeure|mises en demeure|majoration|penalites?|amende|relance|recommande|convoqu\w+|reclam\w+)\b|\b(?:mise en demeure|majoration|penalites?|amende|recommande|convocation)\b.*\b(?:urssaf|impots?|fisc|dgfip|sie|tresor public|administration fiscale|msa|cipav)\b/,
  unless: /\b(?:aucun|pas de|sans) (?:controle|redressement|penalite|risque)\b/,
};

/** "It is already paid". */
export const ALREADY_PAID: SignalPattern = {
  says: /\b(?:deja|bien) (?:ete )?(?:reglee?s?|payee?s?|viree?s?|soldee?s?|acquittee?s?)\b|\b(?:ai|avons|a|ont) (?:deja |bien )?(?:ete )?(?:effectue|fait|emis|passe|execute|programme|envoye|ordonne)\b.{0,30}\b(?:virement|reglement|paiement|cheque)|\b(?:virement|reglement|paiement|cheque)\b.{0,40}\b(?:a (?:bien |deja )?ete (?:effectue|fait|emis|envoye|execute|debite|encaisse|passe)|est (?:deja )?(?:parti|fait|passe|debite|effectue)|vous a ete (?:adresse|envoye))\b|\b(?:ai|avons) (?:deja |bien )?(?:regle|paye|vire|solde)\b/,
  unless:
    /\bpas (?:encore |deja |bien )?(?:ete )?(?:regle|paye|vire|effectue|fait|passe|recu)|\bsera\b|\bregle (?:le|la|ce|cette|un) (?:probleme|question|souci|point|sujet)\b|\bquestion\b/,
};

/** "I have already sent it". */
export const ALREADY_SENT: SignalPattern = {
  says: /\b(?:ai|avons|vous (?:l'|les )?(?:a|ont)) (?:deja |bien |tout |tous )*(?:envoyee?s?|transmis\w*|adressee?s?|deposee?s?|remis\w*|donnee?s?|fait parvenir|fournie?s?)\b|\bdeja (?:en votre possession|ete (?:envoy|transm|depos|remis|adress)\w+|(?:envoy|transm|depos|remis)\w+)\b|\bvous (?:avez|devez avoir) (?:deja |bien )(?:tout|les|recu)\b/,
  unless:
    /\bpas (?:encore |deja )?(?:ete )?(?:envoye|transmis|adresse|depose|remis|donne|fourni|recu)|\b(?:virement|reglement|paiement|cheque)\b|\bvous (?:m'avez|nous avez)\b/,
};

const INFINITIVE =
  '(?:envoyer|transmettre|adresser|deposer|regler|payer|virer|proceder|faire parvenir|faire (?:le|un) virement|remettre|fournir|scanner|apporter|solder)';

/** A commitment of the client's; it becomes a promise when the sentence also names a day. */
export const COMMITMENT: SignalPattern = {
  says: new RegExp(
    `\\b(?:(?:je|j'|nous|on)\\b.{0,40}\\b(?:enverrai|enverrons|enverra|envoie|envoyons|transmets|transmettons|transmettrai|transmettrons|adresserai|adresserons|adresse|depose|deposerai|deposerons|apporterai|apporte|remettrai|fournirai|reglerai|reglerons|regle|reglons|paie|paye|payons|paierai|payerai|paierons|virerai|vire|solderai|procederai|procede|procedons|m'en occupe|m'en chargerai|m'en charge|ferai|ferons|fais (?:le|un) virement|fais le necessaire|scanne|scannerai)` +
      `|(?:je|j'|nous|on)\\b.{0,40}\\b(?:vais|allons|va|compte|comptons|pourrai|pourrons|pourrais|pense|pensons|devrais|devrions|m'engage a|nous engageons a|prevois de|prevoyons de|tacherai de|essaierai de|essaie de)\\b.{0,40}\\b${INFINITIVE}` +
      `|vous (?:l'|les |en |tout )?(?:aurez|recevrez)` +
      `|(?:virement|paiement|reglement|cheque|documents?|pieces?|releves?|factures?|tout|inventaire)\\b.{0,30}\\b(?:sera|seront|partira|partiront|part|est prevue?|est programmee?|vous parviendra|vous parviendront|arrive|arrivera)` +
      `|ce sera (?:fait|regle|envoye))\\b`,
  ),
  unless:
    /\b(?:ne|n')\s?(?:vous |les |l'|le |la |y )*(?:pourrai|pourrons|enverrai|serai|sera|aurai|aurez|peux|paierai|reglerai|vais)\w*\b.*\b(?:pas|rien|plus|aucune?)\b|\?$|\bsi (?:je|nous|on)\b/,
};
