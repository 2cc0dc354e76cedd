import { endOfUnseen, UNSEEN } from '../phrasing/html/converter';
import { readTag, type Tag } from '../phrasing/html/readTag';
import { htmlToText } from '../phrasing/html/htmlToText';
import type { SourceSpan } from '../phrasing/offsets';
import { attribute } from './attribute';
import { isHidden, lookOf, PLAIN, type Look } from './look';
import { wordsOf } from './wordsOf';

/** A stretch of the source whose words are struck out (1), hidden (2) or both (3). */
export interface Disguised extends SourceSpan {
  readonly how: number;
}

export interface BeyondWords {
  readonly disguised: readonly Disguised[];
  /** Images that are fetched elsewhere: their address, and what is read in their place until they are. */
  readonly images: readonly (readonly [address: string, instead: string])[];
  /** Words in comments that Outlook's own Word engine reads, and no browser: when, and what. */
  readonly outlookOnly: readonly (readonly [condition: string, words: string])[];
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Outlook shows the images that go with the message at addresses of its own, and names them anew. */
const OUTLOOKS_OWN = /^https?:\/\/(?:attachments?|outlook)(?:-\w+)?\.(?:office|live|cloud)/i;
const KEPT_ASIDE = /originalsrc\s*=\s*["']?cid:|attachmentbycid/i;

function remoteImage(attributes: string): readonly [string, string] | undefined {
  const address = attribute(attributes, 'src') ?? '';
  if (!/^(?:https?:)?\/\//i.test(address) || OUTLOOKS_OWN.test(address) || KEPT_ASIDE.test(attributes))
    return undefined;
  return [address, attribute(attributes, 'alt') ?? ''];
}

/** Word keeps its own settings in such comments too: no words of anybody. */
const withoutSettings = (content: string): string =>
  content
    .split(/<(?=xml[\s>])/i)
    .map((part, index) => {
      if (index === 0) return part;
      const end = part.search(/<\/xml/i);
      return end < 0 ? `<${part}` : part.slice(end);
    })
    .join('');

function outlookWords(comment: string): readonly [string, string] | undefined {
  const [, condition, content] = /^<!--\[if ([^\]]*)\]>([\s\S]*?)(?:<!\[endif\])?-->$/i.exec(comment) ?? [];
  if (condition === undefined) return undefined;
  const words = wordsOf(htmlToText(withoutSettings(content!)).text);
  return words === '' ? undefined : [condition.trim().toLowerCase(), words];
}

/**
 * What a reader of these ranges of the source sees and their words do not tell. Empty for the messages that Outlook and
 * the templates make; comments are passed over, but for those that Outlook reads, up to what follows one's own words.
 * Linear in the length.
 */
export function beyondWords(html: string, ranges: readonly SourceSpan[]): BeyondWords {
  const disguised: Disguised[] = [];
  const images: (readonly [string, string])[] = [];
  const outlookOnly: (readonly [string, string])[] = [];
  const last = ranges[ranges.length - 1]?.end ?? 0;
  const inside = (start: number, end: number): boolean =>
    ranges.some((range) => start < range.end && end > range.start);

  const open: { readonly name: string; readonly around: Look }[] = [];
  const count = new Map<string, number>();
  let look = PLAIN;

  const close = (name: string): void => {
    // A closing tag that closes nothing would have all of them looked through.
    if (!count.get(name)) return;
    for (let element = open.pop(); element; element = open.pop()) {
      count.set(element.name, count.get(element.name)! - 1);
      look = element.around;
      if (element.name === name) return;
    }
  };
  const see = (tag: Tag, at: number): void => {
    const { name, closing, attributes } = tag;
    if (closing) return close(name);
    if (name === 'img' && inside(at, tag.end)) {
      const image = remoteImage(attributes);
      if (image) images.push(image);
    }
    if (VOID.has(name)) return;
    open.push({ name, around: look });
    count.set(name, (count.get(name) ?? 0) + 1);
    look = lookOf(tag, look);
  };

  for (let at = 0; at < html.length;) {
    let next = html.indexOf('<', at);
    let tag: Tag | undefined;
    while (next >= 0 && !(tag = readTag(html, next))) next = html.indexOf('<', next + 1);
    const end = tag ? next : html.length;
    if (end > last && /[^\s\u00a0]/.test(html.slice(Math.max(at, last), end).replace(/&nbsp;/g, ''))) break;
    const how = (look.struck ? 1 : 0) + (isHidden(look) ? 2 : 0);
    if (how && end > at) disguised.push({ start: at, end, how } as Disguised);
    if (!tag) break;
    at = tag.end;
    if (tag.name === '') {
      const found = outlookWords(html.slice(next, at));
      if (found) outlookOnly.push(found);
      continue;
    }
    see(tag, next);
    if (!tag.closing && UNSEEN.has(tag.name)) at = endOfUnseen(html, tag.name, at);
  }
  return { disguised, images, outlookOnly };
}
