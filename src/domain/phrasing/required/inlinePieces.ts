import { remember } from '../../remember';
import { fold } from '../../fold';
import { isReceived } from './exactMention';
import type { Statement } from './requestText';
import { INLINE_DOCUMENT, MONTH, OBJECTIVE } from './vocabulary';

/** The words that ask; what they govern follows. */
const ASKING =
  /\b(?:(?:nous|me|m'|vous|te|lui) ?(?:l[ea]s? |en )?(?:faut|faudra|faudrait|manqu\w+|reste\w*|attend\w*)|il (?:faut|faudrait|manqu\w+|reste\w*)|j'attends|attend(?:ons|ent|ue?s?)?|besoin|merci d[e']|(?:pouvez|pourriez|auriez|avez|peux|pourrais|aurais|as)-(?:vous|tu)|veuillez|adress(?:er|ez|ee?s?)|transm\w+|envo\w+|depos\w+|communiqu\w+|fourni\w+|parven\w+|recevoir|reunir|joindre|necessaires?|indispensables?|reclam\w+|manqu(?:e|ent|ant|ants|ante|antes)|suppos\w+|necessit\w+|requier\w+|(?:repos|appui)\w+ sur|prepar\w+ avec|concern\w+|notamment|complet(?:er|ez)|remise|remettre|sauf|hormis|excepte|exception d[eu]s?|disposer|rest(?:e|ent|ait|aient)|s'agit|pas (?:encore |toujours )?(?:recu|eu)|savoir|avec|sont|est|permettr\w+|voici|attente)(?![a-z'])| :|:(?= )|\b(?:pieces?|documents?|justificatifs?|elements?) \(/g;
const NOT_A_REQUEST =
  /\brien a (?:renvoyer|envoyer|transmettre)|\b(?:sont|est) (?:complet|au complet|integre|enregistre)|^(?:mais |or |et )?(?:sans (?!retour|reponse|nouvelle)|faute d|tant qu|en l'absence|a defaut)/;

/** What follows says what happens without the pieces. */
const CONSEQUENCE = /[;:.] ?(?:sans|faute|tant qu|à défaut|a defaut|en leur absence)/i;

/** Cuts an enumeration: "le relevé …, la facture … ; l'attestation … et le bail …". */
const CUT =
  /[;,:]|\s(?:et|ni|sauf|hormis|excepté|ainsi que|puis|plus)\s(?=(?:enfin |aussi )?(?:(?:les?|la|une?|des|du|de|d'une|d'un|votre|vos|ton|ta|tes|ceux|celui|celle|deux|trois)\s|l['’]))/i;
const DETERMINER =
  /(?:^|[ '])(?:les?|la|l'|une?|des|du|de la|de l'|d'une?|d'|votre|vos|ton|ta|tes|son|sa|ses|leurs?|celui|celle|ceux|deux|trois|quatre|cinq|six|\d{1,2}) ?$/;
const STARTS_WITH_DETERMINER =
  /^(?:(?:[a-h]\)|et|ainsi que|puis|enfin|plus|avec|a savoir|d'une part|d'autre part|aussi|donc|encore|juste|seulement|uniquement|simplement|surtout|bien|par|connaitre|recevoir|obtenir|en particulier|que|tres|vite|tot|[a-z]{4,}ment|de|d') ?)*(?:les?|la|l'|une?|des|du|de la|de l'|d'une?|votre|vos|ton|ta|tes|son|sa|ses|leurs?|ce(?:lui|lle|ux)|deux|trois) ?(?=[a-z])/;
/** A date said to hurry, not to name. */
const BY_DATE = new RegExp(
  `\\b(?:avant|d'ici|pour|jusqu'au|jusqu'a|au plus tard|des|depuis|apres|passe) (?:le |au |la fin |fin |ce |a )?(?:lundi |mardi |mercredi |jeudi |vendredi )?(?:\\d{1,2}(?:er)?(?: ${MONTH})?(?: 20\\d\\d)?|${MONTH}|semaine|mois)`,
  'g',
);
const VAGUE_HEAD =
  /^(?:choses?|trucs?|pieces?|documents?|justificatifs?|elements?|informations?|papiers?|dossiers?|reste|reliquat|ensemble|totalite|tout|necessaire|retour|reponse|envoi|depot|choix|(?:point|appel|echange)(?= (?:de|d'|a|au|ou|telephon\w*)\b|$)|rendez-vous|espace|adresse|mail|courriel|message|telephone|plus|fin|debut|date|echeance|delais?|jours?|semaines?|mois|annee|exercice|aide|client|cabinet|suite|cas|fois|moindre|question|doute|accord|part|charge|disposition|portail|plateforme|lien)\b/;
const EXACT = new RegExp(`\\d|\\b${MONTH}\\b|\\bn°|\\btrimestre\\b|\\bsemestre\\b`);
/** A capital inside the words: a bank, a supplier, a person. */
const PROPER = /\S[\s'’][^\s]*[A-ZÀ-Þ]/;
const COMPLEMENT =
  /^[a-z'-]+ (?:[a-z'-]+ ){0,2}(?:de |d'|du |des |signe|valid|valoris|chiffr|definitif|complet|annuel|mensuel|a jour)/;
/** Documents of which there are many: what they are of is not enough to know which. */
const COMMON = /^(?:releves?|factures?|justificatifs?|tickets?|copies?) /;
/** "Les justificatifs de septembre" does not say which. */
const ANY_OF_A_PERIOD = new RegExp(
  `^(?:justificatifs|factures|tickets|recus) (?:du |de |d')?(?:mois de |d'|l'annee |trimestre |exercice )?(?:${MONTH}|20\\d\\d)(?: 20\\d\\d)?[ .]*$`,
);
const OBJECTIVE_HEAD = new RegExp(`^${OBJECTIVE}\\b`);
const QUANTITY =
  /^(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|dix|derniers?|dernieres?|premiers?|premieres?|nouveaux?|autres?|copie (?:de |du |des |d'))[ ']?(?:les |la |l'|le )?/;

/** Documents of which a client has one: their name is enough. */
const SELF_NAMED =
  /^(?:bail|baux|k-?bis|statuts|inventaires?|rib|fec|cartes? grises?|grands?[- ]livres?|balance|plannings?|procuration|pouvoir|registres?)\b/;

/** What follows a noun phrase: what it is for, or more of the sentence. */
const CLAUSE = /^(.{10,}?)\s(?:pour|afin|et que|qui|dont|car|en vue)(?=[\s'’]).*$/i;
/** What is asked for stands before: "le bail et le relevé de mars restent attendus". */
const AWAITED =
  /\b(?:(?:reste|demeure|est|sont|serai)(?:nt|t)? (?:encore |toujours |donc |a ce jour |pas )*(?:attendu|manquant|a (?:nous|me|recevoir|fournir|transmettre|produire|joindre)|necessaire|indispensable|requis|en attente|parvenu|arrive)|manqu(?:e|ent)\b|f(?:ai|on)t (?:encore |toujours )?defaut|(?:nous|me|m'|n') ?(?:seraient|serait|permettr|ont pas|a pas|sont pas|est pas))/;

/** What a noun phrase names, without its determiner; undefined when it names nothing exact. */
function named(part: string, original: string): boolean {
  const phrase = part.replace(BY_DATE, ' ').replace(/\s+/g, ' ').trim();
  const known = INLINE_DOCUMENT.exec(phrase);
  if (known && (known.index === 0 || DETERMINER.test(phrase.slice(0, known.index)))) {
    const rest = phrase.slice(known.index);
    if (ANY_OF_A_PERIOD.test(rest)) return false;
    return (
      SELF_NAMED.test(rest) ||
      EXACT.test(rest) ||
      PROPER.test(original) ||
      (COMPLEMENT.test(rest) && !COMMON.test(rest))
    );
  }
  const start = STARTS_WITH_DETERMINER.exec(phrase);
  if (!start) return false;
  const head = phrase.slice(start[0].length).replace(QUANTITY, '');
  if (VAGUE_HEAD.test(head) || OBJECTIVE_HEAD.test(head) || head.length < 4) return false;
  return EXACT.test(head) || PROPER.test(original);
}

/** The named documents of an enumeration; a part may ask again before it names. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const cut of text.split(CUT)) {
    const words = cut.replace(CLAUSE, '$1').trim();
    const part = fold(words);
    ASKING.lastIndex = 0;
    const asked = ASKING.exec(part);
    if (named(part, words) || (asked && named(part.slice(asked.index + asked[0].length).trim(), words)))
      names.push(part);
  }
  return names;
}

/** "J'ai bien reçu vos heures, merci, il me reste à recevoir …": what is asked for comes after. */
const STILL =
  /^.*?\b(?:recue?s?|parvenue?s?|arrivee?s?|merci)\b.*?(?=\b(?:il )?(?:me|nous) (?:reste|manque|faut))/;

const piecesIn: (words: string) => readonly string[] = remember((words): readonly string[] => {
  const key = fold(words);
  const still = isReceived(key) && STILL.exec(key);
  if (still) return piecesIn(words.slice(still[0].length));
  if (NOT_A_REQUEST.test(key) || isReceived(key)) return [];
  const before = AWAITED.exec(key);
  const subjects = before ? namesIn(words.slice(0, before.index)) : [];
  if (subjects.length > 0) return subjects;
  ASKING.lastIndex = 0;
  const asked = ASKING.exec(key);
  if (!asked) return [];
  // Folding keeps the number of characters but for rare ligatures: near enough to find the verb again.
  const from = words.slice(Math.max(0, asked.index - 2));
  const verb = new RegExp(ASKING.source, 'i').exec(fold(from));
  const after = verb ? from.slice(verb.index + verb[0].length) : from;
  return namesIn(after.split(CONSEQUENCE)[0]!);
});

/** The parts of a sentence that each ask for one named document; none when it asks for nothing. */
export const inlinePieces = ({ words }: Statement): readonly string[] => piecesIn(words);
