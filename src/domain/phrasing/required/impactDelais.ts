import { remember } from '../../remember';
import type { RequestText } from './requestText';
import { MONTH } from './vocabulary';

/** What happens to the calendar. */
const EFFECT =
  /\bdecal\w+|\brepouss\w+|\breport(?:e|ent|er|era|erait|eraient|eront|ee?s?|ant)?\b|\bretard\w*|\bhors (?:des )?delais?|\b(?:manqu(?:er\w*|ons|ees?\b)|(?:rat|loup|depass|excede|franchi)\w*)[^.;]{0,30}\b(?:echeances?|dates?|delais?|limite|terme)|\b(?:echeances?|dates?|delais?|limite|terme|depot)\b[^.;]{0,60}\b(?:manquee|ser\w+ manque|rate|depass|menac|intenable|perdu)\w*|\b(?:echeances?|dates?|delais?|calendrier|depot|depose\w*)\b[^.;]{0,60}\b(?:plus|pas|difficilement|impossible)\b[^.;]{0,40}\b(?:ten\w+|respect\w*|assur\w+|garanti\w*|possible|jouable|realiste|a temps|depose\w*|permi\w*)|\b(?:plus|pas|difficile|impossible)\b[^.;]{0,40}\b(?:tenir|tenu\w*|tenable|tiendr\w+|respect\w*|assur\w+|garantir|a temps|dans les (?:temps|delais)|a la date)|\bcompromet\w*|\bcompromise?s?\b(?! d)|\bmettr\w+ en (?:danger|peril)|\btardi(?:f|ve|fs|ves|vement)\b|\bd'autant\b|\bcour(?:t|ent|ront|raient)\b|\bglisse\w*|\bapres (?:l'echeance|la date|le terme)|\bpenalit\w+|\bmajor\w+|\binterets? (?:de retard|prevus?|dus?|calcules?)|\bamendes?\b|\b(?:tenir|respecter|preserver|sauver|garder|maintenir|conserver|securiser) (?:\S+ ){0,4}(?:[ld]')?(?:echeances?|dates?|delais?|calendrier|rythme)|\b(?:a temps|dans les (?:temps|delais))\b|\bplus (?:la |le |de |assez de |aucune )?(?:marge|temps)|\btien\w* (?:pas|plus)\b|\bdu mois (?:suivant|d'apres|prochain)|\b(?:mois|trimestre|exercice|periode|semaine) suivante?\b|\bempech\w+[^.;]{0,60}\b(?:date|delai|echeance|temps)/;
/** What causes it, or when. */
const CAUSE = new RegExp(
  `\\b(?:apres|au-dela|au dela|passe|passee|plus tard|tardi\\w+|chaque (?:semaine|jour|journee|mois)|tout (?:retard|decalage|envoi|report)|toute (?:reception|remise|transmission)|a partir d|depuis|echeances?|date (?:limite|legale)|dates?|delais?|calendrier|depot|depose\\w*|sans|faute|defaut|avant le|d'ici|le \\d|au \\d|du \\d|\\d{1,2} ${MONTH}|plus (?:la|le|les|l')|semaine|jour|tarde\\w*|tarder)\\b`,
);
/** Says it alone. */
const STRONG =
  /\bdernier jour (?:utile|possible)|\brisque (?:pour|sur) (?:l[ae]s? |l')(?:dates?|echeances?|delais?|depot)|\b(?:ne (?:nous )?laisse\w* (?:plus )?qu|laisse\w* peu d)[^.;]{0,20}(?:jours?|marge|temps|semaines?)\b|\ba \S+ (?:jours?|semaines?) (?:de l'echeance|du depot|de la date)|\b(?:delais?|calendrier|planning|marge)\b[^.;]{0,40}\b(?:trop court|tres court|serre|reduit|se reduit|raccourci\w*|contraint|intenable|deborde)\w*|\b(?:plus|pas) le temps d[e']|\bdeja (?:echue?s?|depassee?s?|passee?s?) depuis\b|\b(?:le \d{1,2}|dates?|echeances?|delais?|depot)\b[^.;]{0,50}\b(?:en jeu|tomb\w+|saut\w+|perdue?s?|menacee?s?|envole)\b|\b(?:ne|n') ?(?:sera|seront|serait|est|pourra etre|peut etre) (?:tenu|tenable|possible|atteignable|respecte|jouable)\w* qu|\b(?:manqu|rat|loup|depass|franchi)(?:er|ons|e|ent|era|erait|erons|erions|ions)? (?:le \d|l'echeance|la date\b(?! d(?:e [sln]|'e))|le delai)|\b(?:au-dela|apres le \d|passe le \d)[^.;]{0,40}\b(?:impossible|en jeu|perdue?|trop)\b|\bgaranti\w* (?:pas|plus)\b[^.;]{0,30}\b(?:dates?|echeances?|delais?|depot|le \d)|\bretards?\b[^.;]{0,60}\b(?:majoration|penalite|interets|amende)\w*|\bpour l[ae] tenir\b|\bpour y etre\b[^.;]{0,40}\b(?:recevoir|plus tard|avant le)\b|\bsinon\b[^.;]{0,30}\b(?:pass\w+ a cote|trop tard|rat\w+)|\bcomme prevu, apres\b|\btrop (?:tard|justes?|courts?)\b|\bc'est (?:mort|fichu|rate|cuit)\b|\bn'y (?:sommes|serons|serions|est|sera) (?:plus|pas)\b|\b(?:recu|depose|remis|transmis|arrive|envoye)\w* (?:plus tard|apres|au-dela)|\bapres, (?:elle|il|ce|nous|on)\b|\bsi (?:elle|il|cette date) (?:saute|passe|tombe)\b|\bplus tot\b.{2,80}\bplus\b|\b(?:impact|consequences?|incidence|effets?|repercussions?) (?:direct\w* )?sur (?:les |la |le |l'|votre |vos )?(?:dates?|delais?|depots?|calendrier|echeances?)|\b(?:echeances?|dates?|delais?|calendrier|depots?)\b[^.;]{0,60}\b(?:affect|impact|bouscul|compromi|fragilis)\w*|\b(?:echeances?|dates?)\b[^.;]{0,60}\bne (?:pourr\w+|peut|ser\w+) \w+|\b(?:depos|part|sort|transmi|envoy|teletransmi|arriv)\w*\b[^.;]{0,30}\b(?:en|avec du|avec un) retard\b|\bplus\b.{0,60}\btard\w+.{0,60}\bplus\b|\bchaque (?:mois|semaine|jour)\b.{0,60}\b(?:interets?|penalites?|majorations?|amendes?)\b|\b(?:rapproch|eloign|approch)\w+\b.{0,40}\b(?:limite|echeance|terme|date)\b/;

/** A verb that moves something of the calendar; the participle ("a été reportée") may only tell. */
const MOVES =
  /\b(?:decal(?:e|ent|er|era|eront|erait|eraient)|repouss(?:e|ent|er|era|eront|erait|eraient)|report(?:era|eront|erait|eraient)|gliss(?:e|ent|era|eront|erait|eraient)|retard(?:e|ent|era|eront|erait|eraient))\b/;

/** "Après le 20, …rait": whatever happens past a date is an effect of the wait. */
const PAST_A_DATE = new RegExp(
  `\\b(?:(?:apres|passe|au-dela d[ue]|au dela d[ue]|a partir d[ue]|plus tard qu\\w*|posterieur\\w* au) ?(?:le |ce |cette |la |fin |debut )?(?:lundi |mardi |mercredi |jeudi |vendredi )?(?:\\d{1,2}\\b|date|echeance|terme|delai|${MONTH}|mois|semaine)|au-dela|plus tardi\\w+)`,
);
const WOULD =
  /\b(?!arrait|trait|extrait|portrait|retrait|attrait)[a-z]{2,}(?:rait|raient|rions|riez|rais|ront|ra)\b|\b(?:impos|oblig|contrain|condui|entrain|necessit|impliqu)(?:e|t|ent|sent)\b/;
const OUR_HOLIDAYS =
  /\b(?:(?:prochain|notre|un) (?:point|appel|rendez-vous|echange)|conges?|vacances|absente?|ferme|fermeture|bureau)\b/;

/** Late fees in themselves ("les pénalités de retard prévues par…") and our own lateness say nothing of these deadlines. */
const NOT_AN_EFFECT =
  /\b(?:desoles?|excus\w+|pardon|notre retard|mon retard|sans retard de notre part|taux de penalit\w+)\b/;
/** "Reçues le 3, … au mieux le 8": the date that comes of another. */
const AT_BEST =
  /\b(?:\d{1,2}|lundi|mardi|mercredi|jeudi|vendredi)\b.*\b(?:au mieux|au plus tot|pas avant|seulement|qu'en|qu'a partir|passer?a? (?:plus|pas))\b/;
const APPOINTMENT = /\b(?:appel\w*|echange|rendez-vous|rdv|point)\b[^.;]{0,60}\b(?:reporte|decale)\w*/;

const CALENDAR = new RegExp(
  `\\b(?:dates?|echeances?|delais?|calendrier|planning|depots?|deposer?|teletransmission|cloture|assemblee|remboursements?|rembourse\\w*|versements?|liasse|tva|dsn|salaires?|salaries|payes?|majorations?|penalites?|interets|le \\d{1,2}|\\d{1,2} ${MONTH}|mois|semaines?|trimestre|exercice|${MONTH})\\b`,
);
const MOVED = new RegExp(
  `${CALENDAR.source}|\\b(?:remise|presentation|bilan|declaration|paie|comptes|resultat)\\b`,
);
/** A conditional that tells what would happen to the calendar. */
const CONDITIONAL =
  /\b(?!pourr|voudr|souhaiter|aimer|conviendr|faudr|ir(?:ait|aient)\b|plair|agreer|ideal|saur|prefer|devr)[a-z]{2,}(?:rait|raient|rions)\b/;
const POLITE =
  /\b(?:ideal|merci|seriez|auriez|pourriez|serait (?:bien|utile|preferable|possible|parfait|appreciable)|vous (?:serait|aiderait|permettrait|conviendrait))\b|\b(?:appel|echange|rendez-vous|point)\b/;
const LOSES =
  /\b(?:perd(?:re|rons|ra|ons)|echapp\w+|bascul\w+|pouss(?:e|era|erait)|reduit|reduir\w+|s'accumul\w*)\b|\bimpossible de (?:deposer|tenir|respecter|declarer)|\b(?:jours?|semaines?|mois) plus tard\b|\btenir le \d|\bpour que (?:le |la |l')?(?:depot|date|echeance|declaration|dsn|tva|liasse)[^.;]{0,40}\b(?:possible|tenue?|respectee?|temps|heure)\b|\b(?:teletransmission|depot|remise) (?:au-dela|apres)\b/;
const BEYOND = /^(?:au-dela|passe) (?:d[ue]|cette|ce|le|la)\b/;

const changesCalendar = (key: string): boolean =>
  CALENDAR.test(key) && !POLITE.test(key) && (CONDITIONAL.test(key) || LOSES.test(key) || BEYOND.test(key));

const says = remember(
  (key) =>
    STRONG.test(key) ||
    changesCalendar(key) ||
    (MOVES.test(key) && MOVED.test(key) && !APPOINTMENT.test(key)) ||
    (AT_BEST.test(key) && MOVED.test(key) && !POLITE.test(key)) ||
    (PAST_A_DATE.test(key) && WOULD.test(key) && !OUR_HOLIDAYS.test(key)) ||
    (EFFECT.test(key) && CAUSE.test(key) && !NOT_AN_EFFECT.test(key) && !APPOINTMENT.test(key)),
);

/** The effect of the wait on the deadlines, required from R2 on. */
export const saysImpactDelais = (message: RequestText): boolean =>
  message.statements.some(({ key }) => says(key));
