import { oneOf, said, saidWithin } from './said';

/** What clients write, over folded sentences (`fold`): one of `says` fits, and none of `unless`, which means something else. */
export interface SignalPattern {
  readonly says: readonly RegExp[];
  readonly unless: readonly RegExp[];
}

export const fits = ({ says, unless }: SignalPattern, folded: string): boolean =>
  says.some((pattern) => pattern.test(folded)) && !unless.some((pattern) => pattern.test(folded));

const NOTHING = 'pas / rien / plus / aucune?';
const PAYMENT = 'virement / reglement / paiement / cheque / prelevement';
const AUTHORITY =
  'urssaf / impots? / fisc / dgfip / sie / tresor public / administration fiscale / msa / cipav';
/** Whom a client pays, or is paid by, besides the firm. */
const OTHERS = `${AUTHORITY} / caf / edf / fournisseurs? / locataires? / bailleur / assur+ / mutuelle / artisan / garag+ /
  sous-traitants? / employee?s? / salariee?s? / apprentie?s?`;
const DAY = 'lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche';

const FEES = 'honoraires? / factur* / tarifs? / prestations? / votre note(?! (?:sur|de))';
/** What is asked beside the fees agreed on. */
const EXTRA =
  '(?:ce|cette|ces|le|la|les|votre|vos|du) (?:montants?|sommes?|supplements?|augmentations?|hausses?|tarifs?|prix|frais)';
const AGREED = 'prevue?s? / convenue?s? / validee?s? / commandee?s? / signee?s?';
const WILL_NOT_PAY = 'ne (?:paierai|payerai|paierons|reglerai|reglerons) (?:pas|rien)';

/** Policy, "Escalade": contested fees. */
export const FEES_CONTESTED: SignalPattern = {
  says: [
    said(
      `${FEES} / vos prix / montant (?:demande|reclame)`,
      'trop (?:chers?|cheres?|elevee?s?) / salee?s? / exorbitante?s? / excessi+ / abusi+ / scandaleu+ / exagere* / a revoir',
    ),
    said(FEES, "contest+ / en desaccord / pas d'accord / injustifie* / pas justifie* / rien demande"),
    said(FEES, `(?:pas|jamais) (?:ete )?${oneOf(AGREED)}`),
    // « Pas validés par le commissaire aux comptes » are no fees.
    saidWithin(15, EXTRA, `(?:pas|jamais) (?:ete )?${oneOf(AGREED)}(?! par l)`),
    said(
      "contest+ / desaccord (?:sur|avec) / pas d'accord (?:sur|avec) / refuse(?:ns|z|r)? de (?:payer|regler)",
      `${FEES} / prix / (?:montant|somme)(?! d(?:e la|e l'|u|es|e m[a-z]+)\\b(?! (?:factur|note|prestation|honoraires|forfait)))`,
    ),
    said(WILL_NOT_PAY, 'honoraires? / factur* / montant / somme / prestations?'),
    said("(?:c'est|beaucoup|bien) trop cher / c'est .{0,15}plus cher que (?:prevu|convenu|ce)"),
    // What was agreed, and what is asked.
    said(
      "n'(?:(?:ai|a|av+) jamais|av(?:ait|ais|ions|iez) pas) (?:ete )?(?:parle|discute|question) (?:de ca|de cela|de payer|de ces? (?:frais|tarif|prix))(?!.*\\bavec (?!vous))",
    ),
    said("n'(?:ai|avons) (?:pas|jamais|rien) (?:demande|commande|valide|signe) (?:cette|ces) prestations?"),
    saidWithin(
      30,
      "vous ne (?:m'|nous )av(?:iez|ez) (?:pas|jamais) / n'a(?:i|vons) (?:pas|jamais) ete / pas (?:prevenu|informe)",
      EXTRA,
    ),
    saidWithin(
      40,
      `ne correspond(?:ent)? pas a / pas ce qu(?:i|e|')`,
      'accord / convenu / devis / contrat / lettre de mission',
    ),
    /\b(?:on|vous) (?:m'|nous )?av(?:ait|iez|ez) (?:dit|annonce|promis|parle de) .{0,20}\d ?(?:€|eur).*\b(?:pas|et non|au lieu|contre|alors)\b/,
    said('compren+ pas pourquoi', 'vous (?:me |nous )?(?:avez )?(?:re)?factur+'),
    /compren\w+ (?:pas|rien a) vo(?:tre|s) (?:derniere )?(?:factur|note d|honor)/,
    saidWithin(
      40,
      "vous (?:me |nous |m'avez |nous avez )(?:re)?factur+",
      "deux fois / en double / en trop / alors qu(?:e|')",
    ),
    said('(?:votre|vos) (?:augmentations?|hausses?|tarifs?)', 'ne passe(?:nt)? pas / inacceptables?'),
  ],
  unless: [
    said('aucune contestation / ne contest+ pas / sans contest+'),
    said("factures? (?:de mon|d'achat) / controle"),
    new RegExp(`^(?!.*\\bvo(?:tre|s|us)\\b).*(?<!d')\\b${oneOf(`${OTHERS} / banque / travaux`)}\\b`),
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

/** « Déposé » folds to « depose »: what was done is nothing promised. */
const NOT_DONE = '(?<!\\b(?:ai|a|as|avons|ont|ete|deja|bien|avait|avais) )';
/** The ends of verbs in the present and the future, for anyone but « vous ». */
const ENDS = '(?:s|t|e|t?ent|(?:t|r|er|tr)?(?:ons|ont|ai?))?';
const SENDS = `(?:envoient|envoie|envoyons|(?:enver|transmet|remet|depos|apport|scann|fourni)${ENDS})`;
const PAYS = `(?:regl|pai|pay(?!s)|vir|sold(?=er)|proced)${ENDS}`;
const MAKES = '(?:f(?:ai(?:s|t|sons)|ont|er(?:ai?|ons|ont)))';
const PAY = '(?:regler|payer|virer|solder)';
/** Other people's money: « le règlement du fournisseur », « la facture du garage », « j’ai payé la TVA ». */
const ELSEWHERE = oneOf(
  `${OTHERS} / clientes? / clients? / tva / cfe / cotisations? / loyers? / salaires? / pret / amende / taxes? / interieur`,
);
const FOR_OTHERS = new RegExp(
  `^(?!.*\\bvo(?:tre|s)\\b).*\\b(?:${oneOf(PAYMENT)}|factures?|(?:pa[iy]|regl|vir)\\w+) (?:[^\\s,']+ ){0,3}(?:[dl]')?${ELSEWHERE}\\b`,
);
/** « Mon client fait un virement ». */
const BY_OTHERS = new RegExp(
  `\\b${ELSEWHERE} (?:me |nous |m')?(?:vien\\w+ de |a |ont )?(?:me |nous )?(?:faire|${PAY}|${MAKES}|${PAYS})\\b`,
);

/** « Le virement passe lundi » is to come, « virement passé lundi » is not. */
const NO_ARTICLE = '(?<!\\b(?:le|un|mon|notre|votre|ce|du|chaque) )';

/** "It is already paid". */
export const ALREADY_PAID: SignalPattern = {
  says: [
    said('(?:deja|bien) (?:ete )?(?:reglee?s?|payee?s?|viree?s?|soldee?s?|acquittee?s?)'),
    said(
      "(?:ai|avons|on a|vous (?:l'|les? |la |en )?(?:a|ont)) (?:deja |bien )?(?:reglee?s?|payee?s?|viree?s?|soldee?s?)",
    ),
    saidWithin(
      30,
      '(?:ai|avons|a|ont) (?:deja |bien )?(?:ete )?(?:effectue|fait|emis|passe|execute|programme|envoye|ordonne|procede|poste|donne|mis)',
      PAYMENT,
    ),
    saidWithin(
      40,
      PAYMENT,
      `a (?:bien |deja )?ete (?:effectue|fait|emis|envoye|execute|debite|encaisse|passe|poste) /
       est (?:deja )?(?:parti|fait|passe|debite|effectue) / vous a ete (?:adresse|envoye)`,
    ),
    said(
      `(?:viens|vient|viennent|venons) de (?:vous (?:l'|les? |la |en )?${PAY}|${PAY} .{0,12}(?:factur[a-z]*|honoraires|note|solde|somme|montant|totalite|\\d)|(?:faire|passer|envoyer|emettre|lancer|effectuer|poster) .{0,20}${oneOf(PAYMENT)})`,
    ),
    saidWithin(20, '(?:avez du|devez avoir|devriez avoir) (?:recevoir|recu)', PAYMENT),
    // « Virement fait ce matin », « Réglé ce jour par virement ».
    surely(
      `\\b(?:${oneOf(PAYMENT)} (?:deja |bien )?(?:fait|effectue|emis|parti|execute|envoye)|${NO_ARTICLE}${oneOf(PAYMENT)} (?:passe|poste|donne|lance))\\b`,
    ),
    surely(`^(?:paye|regle|vire)e?s? (?:ce|hier|aujourd'hui|le|par|depuis|${oneOf(DAY)})\\b`),
    surely(
      saidWithin(
        30,
        "(?:la|cette|ces|votre|vos) factures? / (?:les|vos) honoraires / c' / tout",
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
    FOR_OTHERS,
    BY_OTHERS,
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
const IT = "(?:vous |l'|les? |la |en |tout )*";
const GIVE = `(?:${SEND}|${PAY}|proceder|apporter|porter|scanner|faire (?:suivre|le virement|un virement))`;
const AWAITED = `${PAYMENT} / documents? / pieces? / releves? / factures? / tout / inventaire / ca / cela / ce(?= sera)`;
const DONE =
  '(?:fait|pret|complete?s?|disponibles?|chez|effectu|regl|pay|vir|envoy|transmi|post|depos|adress|remi|sold|emi|pass|debit|execut|mis|sur|dans|a votre)[a-z]*';

/** A commitment of the client's, or for the client; it becomes a promise when the sentence also names a day. */
export const COMMITMENT: SignalPattern = {
  says: [
    saidWithin(40, US, `${NOT_DONE}(?:${SENDS}|${PAYS}) / ferai / ferons`),
    // « Règlement sous huitaine », with no verb at all.
    new RegExp(`^${oneOf(PAYMENT)} (?:sous|demain|le \\d|${oneOf(DAY)})`),
    // Whoever it is that gives it to the firm.
    said(`vous (?:l'|les? |la |en |tout )*(?:${SENDS}|${PAYS}|(?:adress|post|port|communiqu)${ENDS})`),
    said(`(?:m'|s'|nous )(?:en (?:occup|charg)${ENDS}|occup${ENDS} de (?:tout|ca|cela))`),
    said(`${NOT_DONE}${MAKES} (?:le necessaire|suivre|parvenir|(?:le|un|votre) ${oneOf(PAYMENT)})`),
    saidWithin(
      40,
      US,
      `vais / allons / va / compte / comptons / pourrai / pourrons / pourrais / pense / pensons / devrais / devrions /
       m'engage a / nous engageons a / prevois de / prevoyons de / tacherai de / essaierai de / essaie de`,
      GIVE,
    ),
    said(
      `(?:(?:va|vont|doit|doivent|pourra|pourront) vous|(?<!\\best )passe[a-z]*|(?:${NOT_DONE}demande|dis|dirai|charge) .{0,30}\\bde vous) ${IT}${GIVE}(?! a\\b)`,
    ),
    said(
      `vous (?:l'|les |en |tout )?(?:aurez|recevrez)(?! une? (?:courrier|appel|convocation|invitation|notification)) /
       vous avez (?:tout|ca) (?:demain|avant|d'ici|des|ce soir|${oneOf(DAY)}(?! dernier(?! delai)))`,
    ),
    saidWithin(
      30,
      AWAITED,
      `ser(?:a|ont) (?:\\S+ ){0,3}${DONE} / partira / partiront / interviendra / (?:est )?(?:prevu|programme)e? / arrivent / arrive / arrivera`,
    ),
    said(`vous (?:parviendra|parviendront|ser(?:a|ont) (?:\\S+ ){0,2}${DONE}|serez (?:regle|paye|vire)s?)`),
    // "Le virement part lundi", not "une facture de votre part".
    new RegExp(
      `\\b${oneOf(AWAITED)}\\b(?:(?!\\b(?:votre|notre|ma|sa|leur|quelle|quelque|autre|une|a) part\\b).){0,30}\\bpart\\b`,
    ),
  ],
  unless: [
    said(
      "n(?:e |')(?:vous |les |l'|le |la |y |en )*(?:pourr+|enverr+|envoi+|transmet*|ser+|aur+|recevr+|peu+|paier+|regler+|depos+|passer+|part+|va|vais|fera+)",
      NOTHING,
    ),
    /\?$/,
    said('si (?:je|nous|on|mon|ma|notre|il|elle)'),
    new RegExp(`^(?!.*\\b(?:je|nous|on) vous\\b).*${BY_OTHERS.source}`),
    // « Je paie l’URSSAF », « le virement des salaires part ».
    new RegExp(
      `\\b(?:${PAYS}|${oneOf(PAYMENT)}(?=.*\\b(?:part|sera|partira)\\b)) (?:d\\S+ |a |mes |nos |mon |ma )?(?:la |les? |[dl]')?${ELSEWHERE}\\b`,
    ),
  ],
};
