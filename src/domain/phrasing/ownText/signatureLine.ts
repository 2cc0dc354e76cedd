import type { SearchedStretches } from '../stretches';
import { askedOnce, type Line } from './lines';

/** Formulas that end a message; they are the writer's, what stands below is not. */
const CLOSING =
  /\b(?:cordialement|cdlt|cdt|bien a (?:vous|toi)|salutations|sincerement|respectueusement|amicalement|courtoisement|devouement|consideration|remerciements|(?:bonne|belle|excellente) (?:journee|soiree|semaine|fin|continuation|reception)|a (?:bientot|tres bientot|demain|lundi)|merci d'avance|merci (?:et|beaucoup)|(?:best|kind|warm) regards|regards|sincerely|cheers|thanks)\b/;

const CONTACT =
  /@[a-z0-9-]+\.|\bwww\.|https?:|\b(?:tel|telephone|fax|mobile|portable|standard|ligne directe|mail|e-mail|courriel|site|linkedin|teams|web)\s?[.:]|^[tmfep]\s?[.:] ?[+\d(]|(?:\+33|\b0\d)(?:[ .\-()]?\d){7,}|\b\d{5} [a-z]|\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|cours|allee|chemin|quai|route|impasse|square|esplanade)\b|\b(?:bp|cs) ?\d{2,}/;

const LEGAL =
  /\b(?:rcs|siret|siren|r\.c\.s|capital (?:social|de)|n°? ?tva|tva intra\w*|code (?:ape|naf)|ape|naf)\b.*\d|inscrite? (?:au tableau|a l'ordre)|ordre des experts[- ]comptables|membre (?:de l'ordre|du reseau|d'une association)|association de gestion agreee|societe d'expertise[- ]comptable/;

const MOBILE =
  /^(?:envoye (?:de mon|depuis|a partir d)|sent from (?:my|outlook|yahoo|mail)|obtenez outlook|obtenir outlook|telecharge[rz] outlook|get outlook for|envoye avec)/;

const REFERENCE = /^ref\. [^/]{1,60}\/ ?[2-9a-z]{12}$/;
const ORNAMENT = /^(?:[-_=*|.~•\s]{2,}|\[[^\]]{0,120}\]|<[^<>]{0,200}>)$/;

const TITLE =
  /\b(?:expert(?:e)?[- ]comptable|commissaire aux comptes|collaborat(?:eur|rice)|gestionnaire|assistant(?:e)?|associe(?:e)?|gerant(?:e)?|president(?:e)?|responsable|charge(?:e)? (?:de|d')|direct(?:eur|rice)|chef(?:fe)? de mission|pole|service|cabinet|comptable|juriste|fiscaliste|manager|stagiaire|alternant(?:e)?|auditeur|auditrice|secretaire|secretariat|sarl|selarl|sas|sasu|eurl|et associes|& associes|diplome(?:e)?|dscg|accountant|partner|contresigne|cosigne|p\.o|pour le cabinet|l'equipe)\b/;

/** Words of a sentence addressed to somebody: a line that holds one is the writer's, whatever it looks like. */
const SPEAKS =
  /\b(?:vous|votre|vos|nous|notre|nos|je|j'|il|ils|elle|elles|on|tu|ton|tes|ta|merci|veuillez|est|sont|sera|seront|etes|avez|ont|avons|sommes|ne|n'|pas|sans|sous|faute|defaut|toujours|encore|urgent|urgence|rappel|avertissement|relances?)\b/;

const DOCUMENT =
  /\b(?:releves?|factures?|contrats?|attestations?|tableaux?|inventaires?|bulletins?|avis|declarations?|statuts|kbis|liasse|bilan|justificatifs?|pieces?|documents?|tva|dsn|annexe|option)\b/;

const NAME_WORD =
  /^(?:[A-ZÀ-ÖØ-Þ][\wÀ-ÖØ-öø-ÿ'’.-]*|de|du|des|d[’'].+|la|le|les|et|&|-|–|—|\||\/|\+|von|van|di|da|e\.|,)$/;

/** Two or three capitalised words and what goes with them: a person, a firm, or both. */
function isName(line: Line): boolean {
  const { words, key } = line;
  if (words.length > 90 || /[?!;:]|\.$/.test(words) || /,$/.test(words)) return false;
  if (SPEAKS.test(key) || DOCUMENT.test(key)) return false;
  const [name = '', title = ''] = words.split(/,| [-–—|] /, 2);
  const parts = name.trim().split(' ');
  if (parts.length > 7 || !/^[A-ZÀ-ÖØ-Þ]/.test(name.trim())) return false;
  if (!parts.every((part) => NAME_WORD.test(part))) return false;
  return title === '' || title.trim().split(' ').length <= 8;
}

function isTitle(line: Line): boolean {
  const { words, key } = line;
  return (
    words.length <= 110 && TITLE.test(key) && !/[?!;]/.test(words) && !SPEAKS.test(key) && !DOCUMENT.test(key)
  );
}

export const isClosing = askedOnce(({ words, key }) => words.length <= 200 && CLOSING.test(key));

export const isDelimiter = ({ key }: Line): boolean => key === '--';

const isContact = ({ words, key }: Line): boolean =>
  words.length <= 160 && CONTACT.test(key) && !SPEAKS.test(key.replace(/\bn'?°/g, ''));

const looksSigned = (line: Line): boolean =>
  ORNAMENT.test(line.words) ||
  MOBILE.test(line.key) ||
  REFERENCE.test(line.key) ||
  (LEGAL.test(line.key) && !SPEAKS.test(line.key)) ||
  isContact(line) ||
  isName(line) ||
  isTitle(line);

/** A line that can only be of a signature: name, title, address, telephone, register, mobile footer, ornament. */
export const isSignatureLine = askedOnce(looksSigned);

/** What a firm adds to every message: slogan, opening hours, links, an offer to all its clients. */
const PROMOTION =
  /\bnos clients\b|\ben ligne\b|\boffert|\bdecouvr|\bretrouve[zr]|\bsuivez[- ]nous|\bprenez rendez-vous\b|\bnewsletter|\bcertifi|\blabel|\bparrain|\bactualites?\b|\bouverts? (?:du|le|tous)|\bdu lundi au\b|\bengagement (?:qualite|client)|\b(?:nos|notre) (?:bureaux|agences?|locaux|horaires|site|engagements?|metiers?|services?|expertises?|charte)|\bimprim/;

/** A line of promotion under a name: speaks of the firm and its clients in general. */
export const isPromotion = (line: Line): boolean => line.words.length <= 220 && PROMOTION.test(line.key);

/** Inside what is known to be a signature, a short line that says nothing to anybody (a slogan, a city) is part of it. */
export const isSignatureFiller = (line: Line): boolean =>
  line.words.length <= 90 && !SPEAKS.test(line.key) && !DOCUMENT.test(line.key);

/** A formula, a comma and a name: all that the expression below takes. */
const LONGEST_CLOSING = 143;

export const signsInline = askedOnce((line) => {
  const match = line.words.length <= LONGEST_CLOSING && /^([^,]{3,60}), ?(\S.{0,80})$/.exec(line.words);
  if (!match || !CLOSING.test(match[1]!.toLowerCase())) return false;
  const rest = match[2]!;
  // Other words than the line's own: nothing is known of them.
  return looksSigned({ ...line, words: rest, key: rest.toLowerCase() });
});

/** End of the closing formula when a name follows it on the same line, as in "Cordialement, Claire Morin"; -1 otherwise. */
export const endOfInlineClosing = (line: Line, text: SearchedStretches): number =>
  signsInline(line) ? text.indexOf(',', line.start) + 1 : -1;
