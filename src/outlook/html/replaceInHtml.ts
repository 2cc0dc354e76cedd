import { readTag } from '../../domain/phrasing/html/readTag';
import type { SourceOffset, SourceSpan } from '../../domain/phrasing/offsets';
import type { TextRange } from '../../domain/phrasing/ownText/textRange';
import { bodyText, type BodyText } from './bodyText';

/**
 * Replaces one piece of the writer's own text, which may run across several elements and be encoded in any way. Every
 * tag stays where it was, and every other character of the HTML too; the new text takes the look of the part of the old
 * one that was longest. The quoted thread and the signature are never touched, unless `where` is `all`.
 * @param near where the piece begins in the HTML, about, as a finding tells it; the first occurrence by default
 * @returns the new HTML; `undefined` when the writer's text has no such piece
 */
export function replaceInHtml(
  html: string,
  found: string,
  by: string,
  near = 0 as SourceOffset,
  where: 'own' | 'all' = 'own',
): string | undefined {
  const body = bodyText(html);
  const { text: wanted } = folded(found);
  if (wanted.trim() === '') return undefined;
  const ranges = where === 'own' ? body.own : [{ start: 0, end: body.text.length } as TextRange];
  // With its spaces first, which go with it; the end of a block is a space to whoever reads it, and none here.
  const exact = ranges.flatMap((range) => occurrences(body, wanted, range));
  const places =
    exact.length > 0 ? exact : ranges.flatMap((range) => occurrences(body, wanted.trim(), range));
  const nearest = places.reduce<SourceSpan | undefined>(
    (best, place) => (best && Math.abs(best.start - near) <= Math.abs(place.start - near) ? best : place),
    undefined,
  );
  return nearest && replaceText(html, nearest, escaped(by));
}

const SPACE = /[\s\u00a0\u202f]/u;
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/u;

/** Any run of spaces is one space, what is not seen is nothing: two texts that read alike become equal. */
function folded(text: string): { readonly text: string; readonly from: readonly number[] } {
  let result = '';
  const from: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const space = SPACE.test(character);
    if (UNSEEN.test(character) || (space && result.endsWith(' '))) continue;
    result += space ? ' ' : character;
    from.push(index);
  }
  return { text: result, from };
}

function occurrences(body: BodyText, wanted: string, { start, end }: TextRange): readonly SourceSpan[] {
  const { text, from } = folded(body.text.slice(start, end));
  const found: SourceSpan[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const words = { start: start + from[at]!, end: start + from[at + wanted.length - 1]! + 1 } as TextRange;
    found.push({ start: body.toSource(words.start), end: body.toSourceEnd(words.end) });
  }
  return found;
}

/** Puts `by` in the place of the range's longest text and takes the others away, all tags kept. */
function replaceText(html: string, { start, end }: SourceSpan, by: string): string {
  const pieces = piecesOf(html, start, end);
  const texts = pieces.filter(({ isText }) => isText);
  const longest = texts.reduce(
    (best, piece) => (piece.text.length > best.text.length ? piece : best),
    texts[0]!,
  );
  const middle = pieces.map((piece) => (piece === longest ? by : piece.isText ? '' : piece.text)).join('');
  return html.slice(0, start) + middle + html.slice(end);
}

interface Piece {
  readonly text: string;
  readonly isText: boolean;
}

function piecesOf(html: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let open = html.indexOf('<', at); open >= 0 && open < end; open = html.indexOf('<', open)) {
    const tag = readTag(html, open);
    if (!tag) {
      open++;
      continue;
    }
    if (open > at) pieces.push({ text: html.slice(at, open), isText: true });
    pieces.push({ text: html.slice(open, tag.end), isText: false });
    at = open = tag.end;
  }
  if (at < end) pieces.push({ text: html.slice(at, end), isText: true });
  return pieces;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
};

const escaped = (text: string): string => text.replace(/[&<>\u00a0]/g, (character) => ENTITIES[character]!);
