import { remember } from '../../remember';
import { statementsBelow, type RequestText } from './requestText';
import { OBJECTIVE, WORK } from './vocabulary';

const ABSENCE =
  /\bsans\b(?! (?:engagement|frais|delai|objet|doute|tarder|attendre|rendez-vous|perte|cesse|plus\b|souci|difficulte|probleme|reserve|hesit|autre|aucun frais))|\btant qu|\bfaute d|\ba defaut|\b(?:leur|son|cette|l') ?absence|\baussi longtemps qu|\bautrement\b|\bjusque-la|\bjusqu'a (?:leur|la|sa|ce|reception|l'arrivee)|\bsinon\b|\bd'ici la|\bdans cette attente|\bdans l'attente|\ben attendant|\ben l'etat\b|\bnon accompagn|\bpas avant (?:d|leur|la|sa)|\bavant (?:leur|sa|la|d'avoir|de les|reception) ?\w*|\bf(?:on|ai|aisan|era|eron)t (?:encore |toujours )?defaut|\bprivee?s? d|\bmanqu(?:e|ent|ant|eraient|erait|era|eront)\b|\babsente?s?\b|\bn(?:e |')(?:(?:m'|nous |les |l')?(?:(?:ayant|etant|disposant|figurant|avons|ai) (?:pas|point|toujours pas|encore)|(?:est|sont|a|ont) (?:pas|point|toujours|encore)\b[^,;.]{0,20}\b(?:arriv|parven|recu|transm|fourn|remis|joint|depos|au dossier|en notre)))/;
const IF_CLAUSE =
  /\b(?:si|s'il|s'ils)\b[^,;:]{0,120}\b(?:ne|n'|manqu\w+|defaut|absent\w*|incomplet\w*)[^,;:]{0,80}/;
const ONLY =
  /\b(?:ne|n')\b[^.;]{0,80}\b(?:peu(?:t|vent)|pourr\w+|pouvons|puis|saur\w+|ser(?:a|ont|ait)|commenc\w+|part\w+|est|sont|[a-z]{3,}(?:era|eront|ira|iront)|finalis\w+|termin\w+|etabli\w+|arret\w+|boucl\w+|depos\w+|clotur\w+)\b[^.;]{0,80}\bqu(?:e (?:lorsque|quand|si|sur|grace|dans|par)|'(?:avec|une fois|un fois|apres|a (?:reception|leur|la|l'|compter|partir)|en|au|a l'appui|a condition))/;
const UNABLE = new RegExp(
  [
    '\\binconnu\\w*|\\bindetermin\\w+|\\bimpossib\\w+|\\brien n\\w*|\\binterromp\\w*|\\binterdi\\w+|\\ba besoin\\b|\\bcoince\\w*',
    "\\b(?:ne|n') ?(?:me |nous |vous |le |la |les |l'|y |en )?(?:peu[tx]|peuvent|pouvons|puis|pourra|(?:pourr|saur)(?:ai(?:t|s|ent)?|i?ons|ont)|parv\\w+|permet\\w*)\\b",
    "\\b(?:ne|n') ?(?:nous |me )?(?:est|sont|sera|seront|serait|seraient|sommes|serons|serions|suis|serai) (?:malheureusement |donc |toujours |plus |alors |tout simplement )?(?:pas|plus|ni|jamais)\\b",
    // Written as it is said, without "ne".
    '\\b(?:avance|finis|termine|sors|boucle|depose|peux|peut|pouvons|pourrai|pourra|pourrons|pourrais|pourrait|pourrions) (?:pas|plus|rien)\\b',
    '\\b(?:pas|plus|ni) (?:en mesure|possibles?|moyen|calculables?|chiffrables?|deposables?|etablie?s?|finalise\\w*|complet\\w*|termine\\w*)',
    "\\bincapa\\w+|\\bhors d'etat|\\ben suspens\\b|\\ba l'arret\\b|\\ben panne\\b|\\bau point mort\\b|\\bsur pause\\b|\\ben pause\\b|\\bbloqu\\w+|\\bempech\\w+|\\bfige\\w*|\\bparalys\\w+|\\bimmobilis(?:e|ent)\\b",
    '\\b(?:(?:reste|demeure)(?:nt|ra|ront|rait|raient)?|est|sont|sera|seront)\\b (?:donc |encore |alors |toujours |forcement )?(?:ouvert\\w*|en attente|incomplet\\w*|inacheve\\w*|provisoires?|suspendu\\w*|a faire|faux|fausse|inexacte?s?|partiel\\w*|lettre morte)',
    "(?:[:,;=] ?|\\b(?:donc|alors|et) )pas (?:de |d')(?!souci|probleme|urgence|panique|difficulte|hate|reponse|retour|inquietude)",
    '\\bpas d(?:e |.)[^.;,]{2,40} possible|\\bpas de (?:bulletin|dsn|declaration|bilan|liasse|tva|ca3|depot|paie|comptes|cloture|calcul|fiches?)\\w*',
    "\\b(?:aucun|aucune|ni|nul|nulle) (?:le |la |l')?(?:bilan|declaration|bulletin|liasse|dsn|tva|ca3|calcul|depot|compte|cloture|arrete|paie)\\w*",
    "\\b(?:ne|n') ?(?:la |le |les |l')?(?:s'|se |sera |seront |part\\w+|sort\\w+|avanc\\w+|about\\w+|boucl\\w+|commenc\\w+|verra|verront|finalis\\w+|termin\\w+|clotur\\w+|etabli\\w+|depos\\w+|tient|tiendr\\w+|a pas de base|repose)",
    '\\bnon (?:calcul|finalis|etabli|depos|chiffr|clo|termin|arrete|edit)|\\bobstacle|\\bentrav\\w+|\\bdifficil\\w+|\\battendr(?:a|ont|ait|aient)\\b',
    '\\b(?:(?:refus|rejett)(?:e|ent|era|eront|erait|eraient)\\b|ser\\w+ rejete|(?:compromet|compromis|bute)\\w*)|\\bhors (?:des )?delais?\\b|\\bmanque (?:la |de )?base',
  ].join('|'),
);
/** Alone, these say that the work hangs on the pieces. */
const DEPENDS =
  /\ben depend(?:ent)?\b|\b(?:une|la) condition (?:pour|d)|\b(?:condition|command)(?:n?e|n?ent|nera|neront|nait|naient)\b|\bdepend(?:ent|ra|ront|ait|aient)?\b (?:entierement |directement |donc |uniquement |aussi |toujours )?(?:d|de)|\bsuspendue?s? a\b|\bsubordonne\w*|\btributaires?|\b(?:nous|m'|m|l'|la|les?) ?(?:empeche|empechent|bloque|bloquent|retien\w+|arretent|freine\w*)\b|\bqui (?:bloqu|empech|manqu)\w*.{0,40}\bpour\b|\b(?:bloqu(?:e|ent)|gel(?:e|ent)|paralys(?:e|ent)|frein(?:e|ent)|retien(?:t|nent)|immobilis(?:e|ent)|stopp(?:e|ent)) (?:la|le|l'|les|votre|vos|notre|nos|tout|toute)(?![a-z])|\battend(?:ent)? (?:toujours |encore )?(?:ces|les|vos|cette|cet|ce|le|la|l'|votre|leur)\b.{0,60}\bpour (?:etre|pouvoir|part|avanc|sort)|\bavant de pouvoir\b|\b(?:pas d'autre|le seul) moyen d|^(?:pas|point) d[^,]{2,50}, (?:pas|point) d|\bseuls? (?:points?|elements?|obstacles?) (?:qui|a)\b|\bn'attend(?:ent)? (?:plus )?que\b|\bil ne (?:nous )?manque (?:plus )?que\b.{0,80}\bpour\b/;
/** Work that waits needs no absence beside it. */
const HALTED = new RegExp(
  `\\b${OBJECTIVE} attend(?:ent)? (?:ces|les|vos|cette|ce)\\b|\\b(?:il|elle)s? restent? (?:donc )?(?:ouvert|en suspens|inacheve)|\\bbloquants?\\b|\\b${OBJECTIVE}\\b[^.;]{0,40}\\b(?:est|sont|reste|restent|demeure|demeurent|attend|attendent)(?:-(?:il|elle)s?)? (?:donc |ainsi |alors )?(?:suspendu|bloque|gele|fige|en suspens|en attente|a l'arret|au point mort|donc,)`,
);
const OUR_NOUN = new RegExp(`\\b(?:${OBJECTIVE}|dossier|travaux|travail|calcul|avancer)\\b`);
const OUR_WORK = new RegExp(
  `\\b(?:${WORK}|${OBJECTIVE}|dossier|travaux|travail|calcul|finalis\\w+|termin\\w+|etabli\\w*|clotur\\w+|arret\\w+|boucl\\w+|depos\\w*|edit\\w+|declar\\w+|achev\\w+|avancer|abouti\\w+|mission|suite)\\b`,
);

/** What cannot be done is the work itself: it needs no absence beside it, the request has said it. */
const UNDONE = new RegExp(
  `(?:${UNABLE.source})[^.;]{0,60}\\b(?:finalis|termin|etabli|clotur|clor|arret|boucl|calcul|edit|achev|abouti|commenc|chiffr|valid|determin|repart|certifi|aller (?:plus loin|au bout)|avanc|sorti|poursui)|\\b(?:ne|n') ?(?:s'|se |la |le |les |l')?(?:ferm|clo|depos|envo|calcul|finalis|termin|arret|boucl|edit|transm|adress|sor|part|avanc|valid|sign|etabli|declar|chiffr|fer|expedi)\\w* (?:donc |alors |toujours )?(?:pas|jamais|plus)\\b`,
);
/** What cannot be done is to keep a date: said of the deadlines. */
const KEEPS_DATE =
  /\b(?:le|au|du|avant) (?:[a-z]+di )?\d{1,2}\b|\b(?:temps|delais?|heure|echeances?|dates?|au-dela|passe|apres|plus tard|retard|place|si vous)\b/;

/** What is absent is a piece, not an answer. */
const PIECE_ABSENT =
  /\b(?:sans|faute d[eu']?|tant qu[e']?|en l'absence d[eu]s?|prives? d[eu'])(?! possible| ?(?:votre |vos |une |de )?(?:retour|reponse|nouvelles?|accord|choix|avis|engagement|frais))/;
/** The pieces' absence set against a threat, not against the work. */
const THREAT =
  /\b(?:reserv\w+ le droit|contraint\w*|suspendr\w+|mettr\w+ fin|contentieux|recouvrement|cess\w+ (?:d|nos))\b/;

/** Longer lines without a stop are no titles. */
const TITLE = 60;

/** Null where the next sentence decides. */
const says = remember((key): boolean | null => {
  if (DEPENDS.test(key) && OUR_WORK.test(key)) return true;
  if (ONLY.test(key) || HALTED.test(key)) return true;
  // "vous ne pouvez pas" speaks of the client, not of the work.
  const ours = key.replace(/\b(?:si )?vous (?:ne|n')[^,;:]{0,60}/g, '');
  if (UNDONE.test(ours) && !KEEPS_DATE.test(ours)) return true;
  const condition = IF_CLAUSE.exec(key);
  if (condition) {
    const rest = key.slice(0, condition.index) + key.slice(condition.index + condition[0].length);
    if (UNABLE.test(rest)) return true;
  }
  if (!ABSENCE.test(key)) return false;
  if (UNABLE.test(ours.replace(ABSENCE, ''))) return true;
  if (PIECE_ABSENT.test(key) && OUR_NOUN.test(key) && !THREAT.test(key)) return true;
  return key.length < 160 && (/[:.]$/.test(key) || key.length < TITLE) ? null : false;
});

const goesOn = remember(
  (next) =>
    /^(?:il|elle|ils|elles|nous|la|le|les|l'|votre|cela|cette|impossible|pas|ni|aucun)/.test(next) &&
    UNABLE.test(next) &&
    OUR_WORK.test(next),
);

/** The concrete consequence: "sans X, nous ne pouvons pas finaliser Y", in any wording. */
export const saysConsequence = (part: RequestText): boolean =>
  statementsBelow(part).some(({ key }, i, all) => says(key) ?? goesOn(all[i + 1]?.key ?? ''));
