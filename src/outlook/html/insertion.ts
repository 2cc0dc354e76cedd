import { readTag, type Tag } from '../../domain/phrasing/html/readTag';
import type { SourceSpan } from '../../domain/phrasing/offsets';
import { bodyText } from './bodyText';

/** Id of the element around what we insert. Outlook keeps ids in drafts; a thread quoted again has `x_` before them. */
const ID = 'relance-texte';
const CARRIES_ID = new RegExp(`\\bid\\s*=\\s*["']?${ID}(?=["'\\s>]|$)`, 'i');

/** What is inserted, in an element by which it is found again. */
export const wrapped = (html: string): string => `<div id="${ID}">${html}</div>`;

/**
 * The body with what we inserted before replaced by this; `undefined` when nothing of ours is there. A relance quoted in
 * the thread below is left alone.
 */
export function withInsertionReplaced(html: string, added: string): string | undefined {
  const range = insertedRange(html);
  return range && html.slice(0, range.start) + wrapped(added) + html.slice(range.end);
}

function insertedRange(html: string): SourceSpan | undefined {
  const body = bodyText(html);
  const isOwn = ({ start, end }: SourceSpan): boolean =>
    body.own.some((range) => body.toSource(range.start) < end && body.toSourceEnd(range.end) > start);

  for (const { tag, at } of tagsOf(html, 0)) {
    if (tag.name !== 'div' || tag.closing || !CARRIES_ID.test(tag.attributes)) continue;
    const div = { start: at, end: endOfDiv(html, tag.end) } as SourceSpan;
    // Emptied by the writer, it holds no word of anybody: ours too.
    if (isOwn(div) || html.slice(tag.end, div.end).replace(/<[^>]*>|&nbsp;|\s/g, '') === '') return div;
  }
  return undefined;
}

function* tagsOf(html: string, from: number): Generator<{ readonly tag: Tag; readonly at: number }> {
  for (let at = html.indexOf('<', from); at >= 0;) {
    const tag = readTag(html, at);
    if (tag) yield { tag, at };
    at = html.indexOf('<', tag ? tag.end : at + 1);
  }
}

function endOfDiv(html: string, from: number): number {
  let depth = 1;
  for (const { tag } of tagsOf(html, from)) {
    if (tag.name !== 'div') continue;
    depth += tag.closing ? -1 : 1;
    if (depth === 0) return tag.end;
  }
  return html.length;
}
