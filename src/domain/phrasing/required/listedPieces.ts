import type { List, RequestText, Statement } from './requestText';
import { mentionsExactly } from './exactMention';
import { inlinePieces } from './inlinePieces';
import { DOCUMENT, GENERIC, REQUEST } from './vocabulary';

/** Says that what follows is a choice or an agenda, not a list of pieces. */
const NOT_PIECES =
  /\b(?:options?|possibilites?|solutions?|voies|choix|formules?|manieres?|facons?|issues|scenarios?|alternatives?|vous pouvez|creneaux?|disponibilites?|consequences?|etapes?|calendrier|ordre du jour|avons (?:bien )?recu|bien recu|deja (?:recu|en notre possession))\b/;
/** Asks right before its colon, whatever else the sentence speaks of. */
const ASKS_FOR_THEM =
  /\b(?:il (?:nous|me|m'|vous)? ?(?:faut|manque|reste)|avons besoin|ai besoin|manquent|attendons)\b[^.]{0,90}:$/;
const ACTION =
  /^(?:soit |ou |nous |vous |si |envoi |une? (?:envoi|depot|visite|rendez-vous|appel)\b|depot |passage |report |suspension )/;

/** A numbered paragraph, or what introduces the next list: no piece. */
const SECTION = /[a-zà-ÿ]{4,}[.?!] \(?[A-ZÀ-Þ]|:$/;

/** True when an item of a list of pieces names one, rather than "les justificatifs habituels". */
export const isNamedItem = ({ key, words }: Statement): boolean =>
  !GENERIC.test(key) && !ACTION.test(key) && !SECTION.test(words);

/** A list that holds the pieces asked for. */
export function isPieceList({ intro, items }: List): boolean {
  if (NOT_PIECES.test(intro) && !ASKS_FOR_THEM.test(intro)) return false;
  const documents = items.filter(({ key }) => DOCUMENT.test(key)).length;
  if (REQUEST.test(intro) || intro.slice(-1) === ':')
    return documents > 0 || items.every((item) => isNamedItem(item) && item.key.length < 140);
  return documents * 2 >= items.length && documents > 0;
}

/** "Il me faut deux papiers :", and the next line names them. */
const afterColon = (statement: Statement, before: Statement | undefined): Statement =>
  before !== undefined && before.list < 0 && /[:?]$/.test(before.key) && REQUEST.test(before.key)
    ? { ...statement, words: `${before.words} ${statement.words}`, key: `${before.key} ${statement.key}` }
    : statement;

/** The sentences and items that name a piece, each once. */
export function namingStatements({ lists, statements }: RequestText): readonly string[] {
  const items = lists.filter(isPieceList).flatMap((list) => list.items.filter(isNamedItem));
  const prose = statements.filter(
    (statement) =>
      statement.list < 0 && (inlinePieces(statement).length > 0 || mentionsExactly(statement.key)),
  );
  return [...new Set([...items, ...prose].map(({ key }) => key))];
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
  const inline = message.statements
    .map((statement, i) => afterColon(statement, message.statements[i - 1]))
    .filter(({ list }) => list < 0)
    .map(inlinePieces);
  const longest = inline.reduce<readonly string[]>(
    (best, parts) => (parts.length > best.length ? parts : best),
    [],
  );
  const listed = names(false);
  return { body: listed.length > 0 ? listed : longest, annex };
}
