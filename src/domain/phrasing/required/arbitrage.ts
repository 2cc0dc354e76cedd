import { remember } from '../../remember';
import { askedOfPart, partsOf, type Request, type RequestText } from './requestText';

const WAYS =
  '(?:options?|possibilites?|solutions?|voies?|choix|formules?|manieres?|facons?|issues?|scenarios?|alternatives?|hypotheses?|pistes?|chemins?|modalites?|orientations?|propositions?|cas de figure|moyens)';
const SEVERAL = new RegExp(
  `\\b(?:deux|trois|quatre|2|3|4|plusieurs|differentes?|ces|l'une? (?:ou l'autre )?(?:de|des)(?: ces)?(?: deux| trois)?|entre (?:deux|trois|ces)|les (?:deux|trois)?|des|selon|suivant) ?(?:\\S+ ){0,1}${WAYS}\\b(?! (?:de|du) (?:paiement|reglement))`,
);
const CHOOSE =
  /\blaiss\w+ (?:le soin|libre|juge)|\bque pouvez-vous faire|\bcas contraire\b|\bcomment (?:voyez|voulez|souhaitez|preferez|voulons|on fait)|\b(?:choix|options|possibilites|solutions)(?: possibles?)? ?:|\bqu'est-ce qu[ei]\b.{0,50}\b(?:vous|toi|prefer\w+)|\bpou(?:vez|rriez)\b.{10,}\b(?:pou(?:vez|vons|rriez|rrions)|peut) (?:aussi|egalement)\b|\b(?:arbitr|tranch)(?:er|ez|iez)\b|\bl'une? (?:ou|et) l'autre\b|\b(?:deux|trois) (?:calendriers|rythmes|methodes|organisations|parcours|versions|marches a suivre)\b|\bsinon,? (?:nous|je|on) (?:pou\w+|peux|peut)\b|\bvous (?:restez|etes|demeurez) libres?\b|\b(?:le|au) choix\b|\ba votre (?:convenance|gre)|\ba (?:vous|toi) (?:d(?:e |'en |')(?:nous (?:dire|indiquer)|me dire|dire|choisir|decider|voir|trancher|arbitrer|indiquer|opter|retenir|apprecier|juger)|de jouer)|\bchoisir entre|\bvous (?:pouvez|pourriez) (?:choisir|opter|retenir|preferer)|\bce que vous (?:preferez|choisissez|decidez|retenez|souhaitez|pouvez choisir)|\b(?:celle|celui|l'option|la solution|la formule|laquelle|lequel|la voie|la piste|le scenario) (?:qui|que|a|vous|des)\b.{0,40}\b(?:convien\w+|prefer\w+|chois\w+|reten\w+|arrange|souhait\w+|opt\w+)|\b(?:laquelle|lequel)\b|\b(?:votre|ton) (?:choix|preference|arbitrage|orientation|decision)\b|\bquelle (?:option|solution|formule|voie|issue)|\bpreferez-vous|\boptez|\bque (?:choisissez|choisis)|\b(?:vous avez|tu as|il vous est laisse) la faculte|\bl'une des (?:deux|trois|quatre) [a-z]{4,}s (?:suivante|possible|ci-)|\bcomme (?:vous (?:le |l')?(?:souhait|prefer|voul|entend)|tu (?:le |l')?(?:souhait|prefer|veux|voudr))\w*|\bou\b.*\b(?:dites|dis|indiquez|precisez)-(?:nous|moi)(?! si\b)|\b(?:arbitrage|plan b)\b/;
/** One option after the other. */
const ONE_OF_THEM = new RegExp(`\\b(?:premiere?|1ere?|seconde?|deuxieme|2e|autre) ${WAYS}\\b`);
const OPTION = new RegExp(
  `\\ba\\) .{3,120}\\bb\\) |(?:^|[\\s(«])${WAYS} (?:n° ?)?(?:[a-d]|[1-4]|une?|deux)\\b`,
);
const EITHER = /\bsoit\b/g;
const YOU_CAN =
  /\b(?:vous pouvez|vous pourriez|tu peux|tu pourrais|nous pouvons|nous pourrions|on peut|on pourrait|il est possible|souhaitez-vous|(?:^|[^i] )(?:vous preferez|tu preferes|vous prefereriez)|voulez-vous|preferez-vous|aimeriez-vous|vaut-il mieux|vous convient-il|nous vous proposons|je vous propose|est possible|possible de|faut-il|doit-on|devons-nous|fait-on|garde-t-on)\b/;
const CHANNEL =
  /\b(?:mails?|courriels?|messagerie|espace|accueil|courrier|poste|plateforme|portail|coffre|main propre|lien|retour|photos?|scans?|pdf|cle|application|appli|drive|dropbox|wetransfer|excel|papier|boite|adresse|scanner|photographier|repondre|appeler|joindre)\b/;
const INFINITIVE =
  /^(?:(?:bien|encore|alors|sinon|au contraire|plutot|de|d'|nous|vous|me|m'|les|la|le|l'|y|en|simplement|que nous|que vous|qu'on|qu'il|qu'elle) ?)*(?:[a-z-]{2,}(?:er|ir|re|oir)\b|(?:un|une|la|le|l'|que|qu')(?![a-z]))/;
/** "…, ou que notre coursier passe", "…, ou je passe": the other way has somebody who does it. */
const OR = /,? ou (?:bien |alors |encore |plutot |sinon )*/;
const SOMEBODY =
  /^(?:que |qu')?(?:j'|(?:je|nous|on|tu|vous|il|elle|notre [a-z]+|nos [a-z]+|le cabinet|une? (?:de nos |[a-z]+ (?:du|de notre) )[a-z]+) )(?!avez |avons |aviez |n'|ne )(?:[lmty]'|les? |la |vous |nous |me |te |y |en |lui )*(?!appel|rappel|contact|telephon|pouvez (?:m|nous ))[a-z]{3,}/;
const WAY_TO_TELL = /\b(?:si|soit que|questions?|renseignement|message|deja|appeler|joindre|contacter)\b/;
/** Says that the other party decides, or that all ways will do. */
const DECIDES =
  /\b(?:vous avez|tu as|a) la main\b|\bles deux (?:nous |me )?(?:convien\w+|vont|sont possibles)\b|\bdans le premier cas\b/;

/** Two ways, of which another person than the client may take one. */
function otherHands(key: string): boolean {
  const parts = key.split(OR);
  return parts.some(
    (part, i) => i > 0 && parts[i - 1]!.length > 12 && SOMEBODY.test(part) && !WAY_TO_TELL.test(part),
  );
}

const CALL = /\b(?:appel|rappel)\w*|\bminutes\b|\bquart d'heure|\brendez-vous|\bcreneau/;
const SLOT = /^le \d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|\d{1,2} ?h)\b/;

/** "vous pouvez faire A ou faire B", where A and B are not just two ways to hand a paper over, nor two hours of a call. */
function offersTwo(key: string): boolean {
  const start = YOU_CAN.exec(key) ?? DECIDES.exec(key);
  if (!start) return false;
  const parts = key.slice(start.index + start[0].length).split(/,? ou |, ou$/);
  if (parts.length < 2) return false;
  return parts.some((part, i) => {
    if (i === 0 || !INFINITIVE.test(part)) return false;
    const before = parts[i - 1]!;
    if (CHANNEL.test(part) && CHANNEL.test(before)) return false;
    return !(SLOT.test(part) && !/[a-z]{3,}er\b/.test(part.slice(0, 40)));
  });
}

const OPTION_WORDS =
  '(?:envo(?:i|yer)\\w*|depots?|report\\w*|decal\\w*|maint\\w+|collect\\w+|passage|saisi\\w*|acces|delai|demande|presentation|provisoire|pause|suspension|visite|remise|procuration|reserve|complet\\w*|partiel\\w*|groupee?s?|attend\\w+|plus tard)';
const THIS_OR_THAT = new RegExp(`\\b${OPTION_WORDS}\\b.{0,120}\\bou (?:bien )?.{0,80}\\b${OPTION_WORDS}\\b`);
const ASKS_WHICH =
  /\?$|\b(?:vous decidez|decidez|a vous|faire savoir|dites|dis-moi|prefer\w+|alternative|choix|choisi\w+|souhait\w+|convien\w+)\b/;

const eithers = (key: string): number => (key.match(EITHER) ?? []).length;

const offers = remember((key) => {
  if (SEVERAL.test(key) || OPTION.test(key) || ONE_OF_THEM.test(key)) return true;
  if (
    CHOOSE.test(key) &&
    !(SLOT.test(key) && CALL.test(key)) &&
    !/^(?!a vous).*\bsi vous (?:le )?preferez/.test(key)
  )
    return true;
  if (/\bou bien\b.*\bou bien\b/.test(key)) return true;
  if (THIS_OR_THAT.test(key) && ASKS_WHICH.test(key) && !/\b(?:pdf|csv|photo|scan)\b/.test(key)) return true;
  return eithers(key) >= 2 || offersTwo(key) || otherHands(key);
});

/** "Méthode 1 : …", "Porte 2 : …": whatever the ways are called. */
const NUMBERED =
  /\b(?!pieces?|documents?|factures?|releves?|points?|annexe|etapes?|lots?|phase|article|page|chantier|salarie|tranche|trimestre|semestre|compte|contrat)[a-z]{4,} (?:n° ?)?(?:[12]|une?|deux) ?[:,–—-]/g;

const FIRST = /[ °](?:1|une?) ?.$/;
const waysOf = remember((key): readonly string[] => key.match(NUMBERED) ?? []);
const waysIn = askedOfPart(({ statements }) =>
  statements.reduce<readonly string[]>((all, { key }) => all.concat(waysOf(key)), []),
);

function numbersWays(message: readonly RequestText[]): boolean {
  const firsts = new Set<string>();
  const isNext = (way: string): boolean => {
    const name = way.split(' ')[0]!;
    if (!FIRST.test(way)) return firsts.has(name);
    firsts.add(name);
    return false;
  };
  return message.some((part) => waysIn(part).some(isNext));
}

const offersChoice = askedOfPart(
  ({ statements, lists }) =>
    statements.some((statement) => offers(statement.key)) ||
    lists.some(
      ({ intro, items }) =>
        items.length >= 2 &&
        (/\bvous (?:pouvez|pourriez)\b[^.]{0,40}:$/.test(intro) ||
          items.filter((item) => /^soit\b/.test(item.key)).length >= 2),
    ),
);

/** A choice between options offered to the client, required from R3 on. */
export function saysArbitrage(message: Request): boolean {
  const parts = partsOf(message);
  return parts.some(offersChoice) || numbersWays(parts);
}
