/** What clients write, over folded sentences (`fold`): one of `says` fits, and none of `unless`, which means something else. */
export interface SignalPattern {
  readonly says: readonly RegExp[];
  readonly unless: readonly RegExp[];
}

export const fits = ({ says, unless }: SignalPattern, folded: string): boolean =>
  says.some((pattern) => pattern.test(folded)) && !unless.some((pattern) => pattern.test(folded));

const SEND = '(?:envoyer|transmettre|fournir|communiquer|donner|remettre|deposer|adresser|faire parvenir)';

/** Policy, "Escalade": contested fees. */
export const FEES_CONTESTED: SignalPattern = {
  says: [
    /\b(?:honoraires?|factur\w*|tarifs?|vos prix|montant (?:demande|reclame)|prestations?)\b.*\b(?:trop (?:chers?|cheres?|elevee?s?)|exorbitante?s?|excessi\w+|abusi\w+|scandaleu\w+|exagere\w*|a revoir)\b/,
    /\b(?:honoraires?|factur\w*|tarifs?|prestations?)\b.*\b(?:contest\w+|en desaccord|pas d'accord|injustifie\w*|pas justifie\w*|rien demande)\b/,
    /\b(?:honoraires?|factur\w*|tarifs?|prestations?)\b.*\b(?:pas|jamais) (?:ete )?(?:prevue?s?|convenue?s?|validee?s?|commandee?s?|signee?s?)\b/,
    /\b(?:contest\w+|desaccord (?:sur|avec)|pas d'accord (?:sur|avec)|refuse(?:ns|z|r)? de (?:payer|regler))\b.*\b(?:honoraires?|factur\w*|tarifs?|prix|montant|somme|prestations?)\b/,
    /\bne (?:paierai|payerai|paierons|reglerai|reglerons) (?:pas|rien)\b.*\b(?:honoraires?|factur\w*|montant|somme|prestations?)\b/,
    /\b(?:c'est|beaucoup|bien) trop cher\b/,
  ],
  unless: [
    /\b(?:aucune contestation|ne contest\w+ pas|sans contest\w+)\b/,
    /\b(?:fournisseurs?|factures? (?:de mon|d'achat)|controle)\b/,
  ],
};

/** An explicit refusal to send documents; a later date is no refusal. */
export const REFUSAL: SignalPattern = {
  says: [
    new RegExp(`\\brefus\\w+ (?:de |categoriquement de )(?:vous )?(?:les |le |la )?${SEND}\\b`),
    /\bn(?:e |')(?:vous |les |le |la |l'|leur )*(?:enverrai|transmettrai|fournirai|donnerai|communiquerai|enverrons|transmettrons|fournirons|donnerons|communiquerons)\b.*\b(?:pas|rien|plus|aucune?)\b/,
    /\bn'aurez (?:pas|rien|plus|aucune?)\b/,
    /\b(?:hors de question|pas question) (?:de|que)\b/,
    new RegExp(
      `\\b(?:n'ai|n'avons) (?:pas l'intention|aucune intention) de (?:vous )?(?:les |le |la )?${SEND}\\b`,
    ),
    new RegExp(
      `\\bne (?:veux|voulons|souhaite|souhaitons) (?:pas|plus) (?:vous )?(?:les |le |la )?${SEND}\\b`,
    ),
  ],
  unless: [
    /\b(?:avant|d'ici|tout de suite|aujourd'hui|cette semaine|pour l'instant|pour le moment|dans l'immediat|encore)\b/,
  ],
};

/** "Faire avec ce qu'on a", and its many wordings. */
export const MAKE_DO: SignalPattern = {
  says: [
    /\b(?:faites|fais|faire|on fait|avancez|composer|composez|bouclez|cloturez|deposez|debrouille\w*)\b.{0,40}\bavec (?:ce qu(?:e|'|i)|les moyens du bord|les (?:elements|documents|pieces|chiffres) (?:que vous avez|dont vous disposez|en votre possession))/,
    /\b(?:debrouillez[- ]vous|a la louche|au pif|a vue de nez|au doigt mouille)\b/,
    /\b(?:mettez|indiquez|prenez|inscrivez)\b.{0,30}\b(?:estimation|approximati\w+|ordre de grandeur|un (?:montant|chiffre|stock)|ce que vous voulez|zero|la meme chose)\b/,
    /\b(?:estimez|inventez|reconstituez|extrapolez)\b/,
    /\b(?:reprenez|remettez|reprendre|comme)\b.{0,30}\b(?:l'an dernier|l'annee (?:derniere|passee|precedente)|l'exercice precedent)\b/,
    /\b(?:faites|deposez|etablissez|bouclez|cloturez|declarez|envoyez)\b.{0,60}\bsans (?:les?|la|ces|cette|ce|mes)\b/,
  ],
  unless: [/\b(?:ne (?:faites|mettez|deposez|reprenez|bouclez)|surtout pas|plutot que)\b/],
};

const AUTHORITY = '(?:urssaf|impots?|fisc|dgfip|sie|tresor public|administration fiscale|msa|cipav)';
const PRESSURE =
  '(?:mises? en demeure|majorations?|penalites?|amendes?|recommandee?|convo(?:qu|ca)\\w+|reclam\\w+|relances?)';

/** A tax or social risk: an authority at work, undeclared work or takings, proceedings. */
export const RISK: SignalPattern = {
  says: [
    /\b(?:controle (?:fiscal|urssaf|de l'urssaf|de l'inspection)|redressement|avis de verification|verification de comptabilite|proposition de rectification)\b/,
    /\b(?:inspect(?:ion|eur|rice) du travail|prud'?hom\w+|travail dissimule|au noir|au black|(?:pas|non|jamais ete) declaree?s?|sans facture)\b/,
    /\b(?:avis a tiers|satd|saisie (?:administrative|sur|attribution)|huissier|commissaire de justice|contrainte)\b/,
    /\b(?:cessation (?:des|de) paiements?|liquidation judiciaire|depot de bilan|procedure collective)\b/,
    new RegExp(`\\b${AUTHORITY}\\b.*\\b${PRESSURE}\\b`),
    new RegExp(`\\b${PRESSURE}\\b.*\\b${AUTHORITY}\\b`),
  ],
  unless: [/\b(?:aucun|pas de|sans) (?:controle|redressement|penalite|risque)\b/],
};

/** "It is already paid". */
export const ALREADY_PAID: SignalPattern = {
  says: [
    /\b(?:deja|bien) (?:ete )?(?:reglee?s?|payee?s?|viree?s?|soldee?s?|acquittee?s?)\b/,
    /\b(?:ai|avons) (?:deja |bien )?(?:regle|paye|vire|solde)\b/,
    /\b(?:ai|avons|a|ont) (?:deja |bien )?(?:ete )?(?:effectue|fait|emis|passe|execute|programme|envoye|ordonne)\b.{0,30}\b(?:virement|reglement|paiement|cheque)\b/,
    /\b(?:virement|reglement|paiement|cheque)\b.{0,40}\b(?:a (?:bien |deja )?ete (?:effectue|fait|emis|envoye|execute|debite|encaisse|passe)|est (?:deja )?(?:parti|fait|passe|debite|effectue)|vous a ete (?:adresse|envoye))\b/,
  ],
  unless: [
    /\bpas (?:encore |deja |bien )?(?:ete )?(?:regle|paye|vire|effectue|fait|passe|recu)/,
    /\b(?:sera|question)\b|\bregle (?:le|ce|un) (?:probleme|souci|point|sujet)\b/,
  ],
};

/** "I have already sent it". */
export const ALREADY_SENT: SignalPattern = {
  says: [
    /\b(?:ai|avons|vous (?:l'|les )?(?:a|ont)) (?:deja |bien |tout |tous )*(?:envoyee?s?|transmis\w*|adressee?s?|deposee?s?|remis\w*|donnee?s?|fait parvenir|fournie?s?)\b/,
    /\bdeja (?:en votre possession|(?:ete )?(?:envoy|transm|depos|remis|adress)\w+)\b/,
    /\bvous (?:avez|devez avoir) (?:deja |bien )(?:tout|les|recu)\b/,
  ],
  unless: [
    /\bpas (?:encore |deja )?(?:ete )?(?:envoye|transmis|adresse|depose|remis|donne|fourni|recu)/,
    /\b(?:virement|reglement|paiement|cheque)\b|\bvous (?:m'avez|nous avez)\b/,
  ],
};

const US = "\\b(?:je|j'|nous|on)\\b.{0,40}\\b";
const INFINITIVE =
  '(?:envoyer|transmettre|adresser|deposer|regler|payer|virer|proceder|faire parvenir|faire (?:le|un) virement|remettre|fournir|scanner|apporter|solder)';

const AWAITED =
  '\\b(?:virement|paiement|reglement|cheque|documents?|pieces?|releves?|factures?|tout|inventaire)\\b';

/** A commitment of the client's; it becomes a promise when the sentence also names a day. */
export const COMMITMENT: SignalPattern = {
  says: [
    new RegExp(
      `${US}(?:enverrai|enverrons|enverra|envoie|envoyons|transmets|transmettons|transmettrai|transmettrons|adresserai|adresserons|adresse|depose|deposerai|deposerons|apporterai|apporte|remettrai|fournirai|scanne|scannerai)\\b`,
    ),
    new RegExp(
      `${US}(?:reglerai|reglerons|regle|reglons|paie|paye|payons|paierai|payerai|paierons|virerai|vire|solderai|procederai|procede|procedons|fais (?:le|un) virement)\\b`,
    ),
    new RegExp(`${US}(?:m'en occupe|m'en chargerai|m'en charge|ferai|ferons|fais le necessaire)\\b`),
    new RegExp(
      `${US}(?:vais|allons|va|compte|comptons|pourrai|pourrons|pourrais|pense|pensons|devrais|devrions|m'engage a|nous engageons a|prevois de|prevoyons de|tacherai de|essaierai de|essaie de)\\b.{0,40}\\b${INFINITIVE}\\b`,
    ),
    /\bvous (?:l'|les |en |tout )?(?:aurez|recevrez)\b/,
    new RegExp(
      `${AWAITED}.{0,30}\\b(?:sera|seront|partira|partiront|est prevue?|est programmee?|vous parviendra|vous parviendront|arrive|arrivera)\\b`,
    ),
    // "Le virement part lundi", not "une facture de votre part".
    new RegExp(
      `${AWAITED}(?:(?!\\b(?:votre|notre|ma|sa|leur|quelle|quelque|autre|une|a) part\\b).){0,30}\\bpart\\b`,
    ),
    /\bce sera (?:fait|regle|envoye)\b/,
  ],
  unless: [
    /\bn(?:e |')(?:vous |les |l'|le |la |y )*(?:pourrai|pourrons|enverrai|serai|sera|aurai|aurez|peux|paierai|reglerai|vais)\w*\b.*\b(?:pas|rien|plus|aucune?)\b/,
    /\?$|\bsi (?:je|nous|on)\b/,
  ],
};
