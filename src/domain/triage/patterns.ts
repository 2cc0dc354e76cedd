import { oneOf, said, saidWithin } from './said';

/** What clients write, over folded sentences (`fold`): one of `says` fits, and none of `unless`, which means something else. */
export interface SignalPattern {
  readonly says: readonly RegExp[];
  readonly unless: readonly RegExp[];
}

export const fits = ({ says, unless }: SignalPattern, folded: string): boolean =>
  says.some((pattern) => pattern.test(folded)) && !unless.some((pattern) => pattern.test(folded));

const NOTHING = 'pas / rien / plus / aucune?';
const PAYMENT = 'virement / reglement / paiement / cheque';

const FEES = 'honoraires? / factur* / tarifs? / prestations?';
const WILL_NOT_PAY = 'ne (?:paierai|payerai|paierons|reglerai|reglerons) (?:pas|rien)';

/** Policy, "Escalade": contested fees. */
export const FEES_CONTESTED: SignalPattern = {
  says: [
    said(
      'honoraires? / factur* / tarifs? / vos prix / montant (?:demande|reclame) / prestations?',
      'trop (?:chers?|cheres?|elevee?s?) / exorbitante?s? / excessi+ / abusi+ / scandaleu+ / exagere* / a revoir',
    ),
    said(FEES, "contest+ / en desaccord / pas d'accord / injustifie* / pas justifie* / rien demande"),
    said(FEES, '(?:pas|jamais) (?:ete )?(?:prevue?s?|convenue?s?|validee?s?|commandee?s?|signee?s?)'),
    said(
      "contest+ / desaccord (?:sur|avec) / pas d'accord (?:sur|avec) / refuse(?:ns|z|r)? de (?:payer|regler)",
      'honoraires? / factur* / tarifs? / prix / montant / somme / prestations?',
    ),
    said(WILL_NOT_PAY, 'honoraires? / factur* / montant / somme / prestations?'),
    said("(?:c'est|beaucoup|bien) trop cher"),
  ],
  unless: [
    said('aucune contestation / ne contest+ pas / sans contest+'),
    said("fournisseurs? / factures? (?:de mon|d'achat) / controle"),
  ],
};

const SEND = oneOf(
  'envoyer / transmettre / fournir / communiquer / donner / remettre / deposer / adresser / faire parvenir',
);
const WILL_SEND =
  '(?:enverrai|transmettrai|fournirai|donnerai|communiquerai|enverrons|transmettrons|fournirons|donnerons|communiquerons)';

/** An explicit refusal to send documents; a later date is no refusal. */
export const REFUSAL: SignalPattern = {
  says: [
    said(`refus+ (?:de |categoriquement de )(?:vous )?(?:les |le |la )?${SEND}`),
    said(`n(?:e |')(?:vous |les |le |la |l'|leur )*${WILL_SEND}`, NOTHING),
    said("n'aurez (?:pas|rien|plus|aucune?)"),
    said('(?:hors de question|pas question) (?:de|que)'),
    said(`(?:n'ai|n'avons) (?:pas l'intention|aucune intention) de (?:vous )?(?:les |le |la )?${SEND}`),
    said(`ne (?:veux|voulons|souhaite|souhaitons) (?:pas|plus) (?:vous )?(?:les |le |la )?${SEND}`),
  ],
  unless: [
    said(
      "avant / d'ici / tout de suite / aujourd'hui / cette semaine / pour l'instant / pour le moment / dans l'immediat / encore",
    ),
  ],
};

/** "Faire avec ce qu'on a", and its many wordings. */
export const MAKE_DO: SignalPattern = {
  says: [
    /\b(?:faites|fais|faire|on fait|avancez|composer|composez|bouclez|cloturez|deposez|debrouille\w*)\b.{0,40}\bavec (?:ce qu(?:e|'|i)|les moyens du bord|les (?:elements|documents|pieces|chiffres) (?:que vous avez|dont vous disposez|en votre possession))/,
    said('debrouillez[- ]vous / a la louche / au pif / a vue de nez / au doigt mouille'),
    saidWithin(
      30,
      'mettez / indiquez / prenez / inscrivez',
      'estimation / approximati+ / ordre de grandeur / un (?:montant|chiffre|stock) / ce que vous voulez / zero / la meme chose',
    ),
    said('estimez / inventez / reconstituez / extrapolez'),
    saidWithin(
      30,
      'reprenez / remettez / reprendre / comme',
      "l'an dernier / l'annee (?:derniere|passee|precedente) / l'exercice precedent",
    ),
    saidWithin(
      30,
      'prenez / mettez / gardez',
      'chiffres / montants? / valeurs? / stocks? / inventaire',
      "l'an dernier / l'annee (?:derniere|passee|precedente) / l'exercice precedent",
    ),
    // « Mettez 5 000 euros de stock », with nothing that proves them.
    /\b(?:mettez|indiquez|inscrivez|comptez) (?:environ |dans les )?\d[\d ,.]*(?:k?€|euros?)? ?(?:de |d'|en |pour (?:les? |l')?)(?:stocks?|inventaire)\b(?!.*\b(?:joint|bordereau|facture))/,
    saidWithin(
      60,
      'faites / deposez / etablissez / bouclez / cloturez / declarez / envoyez',
      'sans (?:les?|la|ces|cette|ce|mes)',
    ),
  ],
  unless: [
    said('ne (?:faites|mettez|deposez|reprenez|bouclez|prenez|gardez) / surtout pas / plutot que'),
    /\bvous comptez \d|\bgardez\b.*\barchives?\b/,
  ],
};

const AUTHORITY =
  'urssaf / impots? / fisc / dgfip / sie / tresor public / administration fiscale / msa / cipav';
const PRESSURE =
  'mises? en demeure / majorations? / penalites? / amendes? / recommandee? / convoqu+ / convoca+ / reclam+ / relances?';

/** A tax or social risk: an authority at work, undeclared work or takings, proceedings. */
export const RISK: SignalPattern = {
  says: [
    said(
      "controle (?:fiscal|urssaf|de l'urssaf|de l'inspection) / redressement / avis de verification / verification de comptabilite / proposition de rectification",
    ),
    said(
      "inspect(?:ion|eur|rice) du travail / prud'?hom+ / travail dissimule / au noir / au black / (?:pas|non|jamais ete) declaree?s? / sans facture",
    ),
    said(
      'avis a tiers / satd / saisie (?:administrative|sur|attribution) / huissier / commissaire de justice / contrainte',
    ),
    said('cessation (?:des|de) paiements? / liquidation judiciaire / depot de bilan / procedure collective'),
    said(AUTHORITY, PRESSURE),
    said(PRESSURE, AUTHORITY),
  ],
  unless: [said('(?:aucun|pas de|sans) (?:controle|redressement|penalite|risque)')],
};

/** Before or after short words of payment: they only suppose, ask or announce it, or it failed. */
const SUPPOSED =
  "(?:si|s'il|est-ce|quand|lorsque|(?:des|une fois|tant|avant|pour) qu(?:e|')|(?:pense|crois) pas|pas (?:sure?|certaine?))";
const NOT_YET =
  "(?!.*\\b(?:rejet|bloqu|refus))(?![^,]*(?:\\b(?:demain|prochaine?|au plus tard|l'objet|n'(?:est|a) pas)\\b|\\? ?$))";
const surely = (paid: string): RegExp => new RegExp(`^(?:(?!\\b${SUPPOSED}\\b).)*${paid}${NOT_YET}`);

/** "It is already paid". */
export const ALREADY_PAID: SignalPattern = {
  says: [
    said('(?:deja|bien) (?:ete )?(?:reglee?s?|payee?s?|viree?s?|soldee?s?|acquittee?s?)'),
    said('(?:ai|avons) (?:deja |bien )?(?:regle|paye|vire|solde)'),
    saidWithin(
      30,
      '(?:ai|avons|a|ont) (?:deja |bien )?(?:ete )?(?:effectue|fait|emis|passe|execute|programme|envoye|ordonne)',
      PAYMENT,
    ),
    saidWithin(
      40,
      PAYMENT,
      `a (?:bien |deja )?ete (?:effectue|fait|emis|envoye|execute|debite|encaisse|passe) /
       est (?:deja )?(?:parti|fait|passe|debite|effectue) / vous a ete (?:adresse|envoye)`,
    ),
    // « Virement fait ce matin », « Réglé ce jour par virement ».
    surely(`\\b${oneOf(PAYMENT)} (?:deja |bien )?(?:fait|effectue|emis|parti|execute)\\b`),
    surely(
      "^(?:paye|regle|vire)e?s? (?:ce|hier|aujourd'hui|le|lundi|mardi|mercredi|jeudi|vendredi|par|depuis)\\b",
    ),
    surely(
      saidWithin(
        30,
        "(?:la|cette|ces|votre|vos) factures? / (?:les|vos) honoraires / c'",
        `(?:a|ont) (?:bien |deja )?ete (?:payee?s?|reglee?s?|viree?s?|soldee?s?|acquittee?s?) /
         (?:est|sont) (?:bien )?(?:payee?s?|viree?s?|soldee?s?|acquittee?s?) /
         (?:est|sont) (?:bien )?reglee?s? (?:depuis|par|hier|ce jour|le \\d)`,
      ).source,
    ),
  ],
  unless: [
    /\bpas (?:encore |deja |bien )?(?:ete )?(?:regle|paye|vire|effectue|fait|passe|recu)/,
    said(
      "sera / question / fournisseurs? / factures? d'achat / regle (?:le|ce|un) (?:probleme|souci|point|sujet)",
    ),
  ],
};

/** "I have already sent it". */
export const ALREADY_SENT: SignalPattern = {
  says: [
    said(
      "(?:ai|avons|vous (?:l'|les )?(?:a|ont)) (?:deja |bien |tout |tous )*(?:envoyee?s?|transmis*|adressee?s?|deposee?s?|remis*|donnee?s?|fait parvenir|fournie?s?)",
    ),
    said('deja (?:en votre possession|(?:ete )?(?:envoy+|transm+|depos+|remis+|adress+))'),
    said('vous (?:avez|devez avoir) (?:deja |bien )(?:tout|les|recu)'),
  ],
  unless: [
    /\bpas (?:encore |deja )?(?:ete )?(?:envoye|transmis|adresse|depose|remis|donne|fourni|recu)/,
    said(PAYMENT),
    said("vous (?:m'avez|nous avez)"),
  ],
};

const US = "je / j' / nous / on";
const AWAITED =
  'virement / paiement / reglement / cheque / documents? / pieces? / releves? / factures? / tout / inventaire';

/** A commitment of the client's; it becomes a promise when the sentence also names a day. */
export const COMMITMENT: SignalPattern = {
  says: [
    saidWithin(
      40,
      US,
      `enverrai / enverrons / enverra / envoie / envoyons / transmets / transmettons / transmettrai / transmettrons /
       adresserai / adresserons / adresse / depose / deposerai / deposerons / apporterai / apporte / remettrai / fournirai /
       scanne / scannerai`,
    ),
    saidWithin(
      40,
      US,
      `reglerai / reglerons / regle / reglons / paie / paye / payons / paierai / payerai / paierons / virerai / vire /
       solderai / procederai / procede / procedons / fais (?:le|un) virement`,
    ),
    saidWithin(40, US, "m'en occupe / m'en chargerai / m'en charge / ferai / ferons / fais le necessaire"),
    saidWithin(
      40,
      US,
      `vais / allons / va / compte / comptons / pourrai / pourrons / pourrais / pense / pensons / devrais / devrions /
       m'engage a / nous engageons a / prevois de / prevoyons de / tacherai de / essaierai de / essaie de`,
      `envoyer / transmettre / adresser / deposer / regler / payer / virer / proceder / faire parvenir /
       faire (?:le|un) virement / remettre / fournir / scanner / apporter / solder`,
    ),
    said("vous (?:l'|les |en |tout )?(?:aurez|recevrez)"),
    saidWithin(
      30,
      AWAITED,
      'sera / seront / partira / partiront / est prevue? / est programmee? / vous parviendra / vous parviendront / arrive / arrivera',
    ),
    // "Le virement part lundi", not "une facture de votre part".
    new RegExp(
      `\\b${oneOf(AWAITED)}\\b(?:(?!\\b(?:votre|notre|ma|sa|leur|quelle|quelque|autre|une|a) part\\b).){0,30}\\bpart\\b`,
    ),
    said('ce sera (?:fait|regle|envoye)'),
  ],
  unless: [
    said(
      "n(?:e |')(?:vous |les |l'|le |la |y )*(?:pourrai*|pourrons*|enverrai*|serai*|sera*|aurai*|aurez*|peux*|paierai*|reglerai*|vais*)",
      NOTHING,
    ),
    /\?$/,
    said('si (?:je|nous|on)'),
  ],
};
