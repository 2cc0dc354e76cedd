import type { List, RequestText, Statement } from './requestText';
import { fold } from '../ownText/lines';
import { DOCUMENT, GENERIC, INLINE_DOCUMENT, MONTH, REQUEST } from './vocabulary';

/** Says that what follows is a choice or an agenda, not a list of pieces. */
const NOT_PIECES =
  /\b(?:options?|possibilites?|solutions?|voies|choix|formules?|manieres?|facons?|issues|scenarios?|alternatives?|vous pouvez|creneaux?|disponibilites?|consequences?|etapes?|calendrier|ordre du jour|avons (?:bien )?recu|bien recu|deja (?:recu|en notre possession))\b/;
const EXACT = new RegExp(`\\d|\\b${MONTH}\\b|\\bn°|\\btrimestre\\b|\\bsemestre\\b`);
/** A capital inside the words: a bank, a supplier, a person. */
const PROPER = /\S [^\s]*[A-ZÀ-Þ][\wÀ-ÿ&'’-]*/;
const COMPLEMENT = /^(?:[a-z'-]+ ){0,2}(?:de |d'|du |des |de la |de l'|a |au |signe|valid|valoris|chiffr)/;
const ACTION =
  /^(?:soit |ou |nous |vous |si |envoi |une? (?:envoi|depot|visite|rendez-vous|appel)\b|depot |passage |report |suspension )/;

/** True when an item of a list of pieces names one, rather than "les justificatifs habituels". */
export const isNamedItem = ({ key }: Statement): boolean => !GENERIC.test(key) && !ACTION.test(key);

/** A list that holds the pieces asked for. */
export function isPieceList({ intro, items }: List): boolean {
  if (NOT_PIECES.test(intro)) return false;
  const documents = items.filter(({ key }) => DOCUMENT.test(key)).length;
  if (REQUEST.test(intro) || intro.slice(-1) === ':')
    return documents > 0 || items.every((item) => isNamedItem(item) && item.key.length < 140);
  return documents * 2 >= items.length && documents > 0;
}

/** Cuts an enumeration: "le relevé …, la facture … ; l'attestation … et le bail …". */
const CUT =
  /[;,:(]|\s(?:et|ainsi que|puis|plus)\s(?=(?:les?|la|un|une|des|du|de|d'une|d'un|votre|vos|ceux|celui|celle)\s|l['’])/i;
const ARTICLE =
  /^(?:(?:et|ainsi que|puis|enfin|plus|avec|a savoir|d'une part|d'autre part|ou|de|d'|aussi) ?)*(?:les?|la|l'|une?|des|du|de la|de l'|votre|vos|son|sa|leur|celui|celle|ceux)\b/;
const NOT_A_REQUEST =
  /\b(?:bien (?:recu|enregistre|note)|avons (?:deja |bien )?recu|merci (?:pour|beaucoup|de votre)|rien a (?:renvoyer|envoyer|transmettre)|sans (?:ce|cet|cette|ces|le|la|les|l'|vos|votre)\b.{0,80}\b(?:ne|n'|impossible))/;

/** Parts of a sentence that each ask for a named document. */
function inlinePieces({ words, key }: Statement): string[] {
  if (!REQUEST.test(key) || NOT_A_REQUEST.test(key)) return [];
  return words
    .split(CUT)
    .map(fold)
    .filter((part, i, parts) => {
      const noun = INLINE_DOCUMENT.exec(part);
      if (!noun) return false;
      const named = part.slice(noun.index);
      const after = named.slice(noun[0].length).trim();
      if (GENERIC.test(named)) return false;
      // After a comma, an apposition names nothing new.
      if (i > 0 && parts.length > 1 && !ARTICLE.test(part) && noun.index > 0) return false;
      return (
        EXACT.test(after) ||
        COMPLEMENT.test(after) ||
        PROPER.test(words.slice(words.toLowerCase().indexOf(noun[0].slice(0, 3))))
      );
    });
}

/** The pieces that the body asks for by name, an entry each; those of an annex apart. */
export function listedPieces(message: RequestText): {
  readonly body: readonly string[];
  readonly annex: readonly string[];
} {
  const lists = message.lists.filter(isPieceList);
  const names = (annex: boolean): string[] =>
    lists
      .filter((list) => list.annex === annex)
      .reduce<string[]>((all, { items }) => all.concat(items.filter(isNamedItem).map(({ key }) => key)), []);
  const annex = names(true);
  const inline = message.statements.filter(({ list }) => list < 0).map(inlinePieces);
  const longest = inline.reduce<string[]>((best, parts) => (parts.length > best.length ? parts : best), []);
  const listed = names(false);
  return { body: listed.length > 0 ? listed : longest, annex };
}
