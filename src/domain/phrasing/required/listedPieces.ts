import { askedOfPart, partsOf, type List, type Request, type Statement } from './requestText';
import { mentionsExactly } from './exactMention';
import { inlinePieces } from './inlinePieces';
import { fold } from '../../fold';
import { remember } from '../../remember';
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
const isNamedItem = ({ words }: Statement): boolean => names(words);

const names = remember((words) => {
  const key = fold(words);
  return !GENERIC.test(key) && !ACTION.test(key) && !SECTION.test(words);
});

const namesDocument = remember((key) => DOCUMENT.test(key));

/** A list that holds the pieces asked for. */
export function isPieceList({ intro, items }: List): boolean {
  if (NOT_PIECES.test(intro) && !ASKS_FOR_THEM.test(intro)) return false;
  const documents = items.filter(({ key }) => namesDocument(key)).length;
  if (REQUEST.test(intro) || intro.slice(-1) === ':')
    return documents > 0 || items.every((item) => isNamedItem(item) && item.key.length < 140);
  return documents * 2 >= items.length && documents > 0;
}

/** "Il me faut deux papiers :", and the next line names them. */
const afterColon = (statement: Statement, before: Statement | undefined): Statement =>
  before !== undefined && before.list < 0 && /[:?]$/.test(before.key) && REQUEST.test(before.key)
    ? { ...statement, words: `${before.words} ${statement.words}`, key: `${before.key} ${statement.key}` }
    : statement;

/** Items that name a piece, and sentences that do. */
const naming = askedOfPart(({ lists, statements }) => [
  lists
    .filter(isPieceList)
    .reduce<readonly Statement[]>((all, list) => all.concat(list.items.filter(isNamedItem)), []),
  statements.filter(
    (statement) =>
      statement.list < 0 && (inlinePieces(statement).length > 0 || mentionsExactly(statement.key)),
  ),
]);

/** The items and sentences that name a piece, each once; `most` at most. */
export function namingStatements(message: Request, most: number): readonly string[] {
  const keys = new Set<string>();
  for (const kind of [0, 1])
    for (const part of partsOf(message))
      for (const { key } of naming(part)[kind]!) if (keys.size < most) keys.add(key);
  return [...keys];
}

interface Listed {
  readonly body: readonly string[];
  readonly annex: readonly string[];
}

const listedIn = askedOfPart((part): Listed & { readonly inline: readonly string[] } => {
  const lists = part.lists.filter(isPieceList);
  const namesOf = (annex: boolean): string[] =>
    lists
      .filter((list) => list.annex === annex)
      .reduce<string[]>((all, { items }) => all.concat(items.filter(isNamedItem).map(({ key }) => key)), []);
  const inline = part.statements
    .map((statement, i) => afterColon(statement, part.statements[i - 1] ?? part.before))
    .filter(({ list }) => list < 0 || lists.indexOf(part.lists[list]!) < 0)
    .map(inlinePieces)
    .reduce(longer, []);
  return { body: namesOf(false), annex: namesOf(true), inline };
});

const longer = (one: readonly string[], other: readonly string[]): readonly string[] =>
  other.length > one.length ? other : one;

/** The pieces that the body asks for by name, an entry each; those of an annex apart. */
export function listedPieces(message: Request): Listed {
  const body: string[] = [];
  const annex: string[] = [];
  let longest: readonly string[] = [];
  for (const part of partsOf(message)) {
    const listed = listedIn(part);
    for (const one of listed.body) body.push(one);
    for (const one of listed.annex) annex.push(one);
    longest = longer(longest, listed.inline);
  }
  return { body: body.length > 0 ? body : longest, annex };
}
