import { decodeEntity } from './decodeEntity';
import { MarkedRanges } from './markedRanges';
import { readTag, type Tag } from './readTag';
import { TextWriter, type Written } from './textWriter';

const words = (list: string): Set<string> => new Set(list.split(' '));
export const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
/** Blocks that a reader sees apart from their neighbours by an empty line. */
const SPACED = words('h1 h2 h3 h4 h5 h6 p');

/** White space; a mark; words with single spaces between them, which stand in the text as they are; anything else. */
const PIECES =
  /[ \t\r\n\f]+|[&<]|[!-%'-;=-\uffff][^ \t\r\n\f&<]*(?: [!-%'-;=-\uffff][^ \t\r\n\f&<]*){0,40}|[^ \t\r\n\f&<]+/g;
const MSO_PARAGRAPH = /\bmso|margin(?:-top)?\s*:\s*0/i;

/** Makes text of tags and of what stands between them, one after the other. */
export class Converter {
  readonly out = new TextWriter();
  readonly marks = new MarkedRanges();
  /** Line breaks that end the block above, to be written. */
  breaks = 0;
  private space: { start: number; end: number } | undefined;
  private tab = false;
  bullet = '';
  freshCell = false;
  pre = 0;
  readonly lists: { ordered: boolean; count: number }[] = [];

  constructor(private readonly html: string) {}

  private put(text: string, start: number, end: number): void {
    const { out } = this;
    if (this.breaks > 0 && out.length > 0) out.endLine(this.breaks, start);
    else if (this.tab && out.length > 0 && out.trailingBreaks === 0) out.write('\t', start, start);
    else if (this.space && out.length > 0 && out.trailingBreaks === 0)
      out.write(' ', this.space.start, this.space.end);
    if (this.bullet) out.write(this.bullet, start, start);
    this.breaks = 0;
    this.tab = false;
    this.space = undefined;
    this.bullet = '';
    this.freshCell = false;
    out.write(text, start, end);
  }

  private block(level: number): void {
    if (this.freshCell) return;
    this.breaks = Math.max(this.breaks, level);
  }

  text(from: number, to: number): void {
    const { html } = this;
    PIECES.lastIndex = from;
    while (PIECES.lastIndex < to) {
      const start = PIECES.lastIndex;
      if (!PIECES.test(html)) return;
      const end = PIECES.lastIndex;
      const code = html.charCodeAt(start);
      if (code === 38) {
        const entity = decodeEntity(html, start);
        this.put(entity ? entity.text : '&', start, entity ? entity.end : start + 1);
        PIECES.lastIndex = entity ? entity.end : start + 1;
      } else if (code > 32) this.put(html.slice(start, end), start, end);
      else if (this.pre > 0) this.preformatted(start, end);
      else if (this.space) this.space.end = end;
      else this.space = { start, end };
    }
  }

  private preformatted(start: number, end: number): void {
    for (let i = start; i < end; i += 1) {
      const c = this.html[i]!;
      if (c === '\n') this.lineBreak(i);
      else if (c !== '\r') this.put(c, i, i + 1);
    }
  }

  private lineBreak(at: number): void {
    const { out } = this;
    if (this.breaks > 0 && out.length > 0) out.endLine(this.breaks, at);
    out.breakLine(1, at);
    this.breaks = 0;
    this.tab = false;
    this.space = undefined;
  }

  tag(tag: Tag, at: number): void {
    const { name, closing } = tag;
    if (name === 'br') this.lineBreak(at);
    else if (name === 'td' || name === 'th') this.cell(closing);
    else if (BLOCKS.has(name)) this.blockTag(tag);
    this.marks.see(tag, this.out);
  }

  /** Cells of a row stand on one line, whatever blocks they are made of; only rows and several blocks in a cell break it. */
  private cell(closing: boolean): void {
    if (closing) this.breaks = 0;
    if (this.breaks === 0) this.tab = true;
    this.freshCell = !closing;
  }

  private blockTag({ name, closing, attributes }: Tag): void {
    if (closing && (name === 'tr' || name === 'table')) this.freshCell = false;
    const spaced =
      SPACED.has(name) && this.lists.length === 0 && !(name === 'p' && MSO_PARAGRAPH.test(attributes));
    this.block(spaced && !closing ? 2 : 1);
    if (name === 'pre') this.pre = Math.max(0, this.pre + (closing ? -1 : 1));
    if (name === 'ul' || name === 'ol') {
      if (closing) this.lists.pop();
      else this.lists.push({ ordered: name === 'ol', count: 0 });
    }
    if (name === 'li' && !closing) this.item();
    else if (name === 'li') this.bullet = '';
  }

  private item(): void {
    const list = this.lists[this.lists.length - 1];
    if (list) list.count += 1;
    this.bullet = list?.ordered ? `${list.count}. ` : '- ';
  }
}

/** What no reader ever sees. Text that only styles hide counts as text: it leaves with the message. */
export const UNSEEN = new Set(['script', 'style', 'title', 'template']);

/** Closing tag of an element that no reader sees; the end of the text when it has none, as a browser takes it. */
export function endOfUnseen(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  return match ? match.index : html.length;
}

/** HTML read as text. */
export interface Page {
  readonly written: Written;
  readonly marks: MarkedRanges;
}

/** Reads the rest of the HTML, up to the first tag that `isEnd` says. */
export function readOn(
  converter: Converter,
  html: string,
  from: number,
  isEnd?: (tag: Tag, open: number) => boolean,
): Page {
  let at = from;
  while (at < html.length) {
    let open = html.indexOf('<', at);
    let tag: Tag | undefined;
    while (open >= 0 && !(tag = readTag(html, open))) open = html.indexOf('<', open + 1);
    converter.text(at, open < 0 ? html.length : open);
    if (!tag) break;
    at = tag.end;
    if (tag.name === '') continue;
    if (isEnd && isEnd(tag, open)) break;
    converter.tag(tag, open);
    if (!tag.closing && UNSEEN.has(tag.name)) at = endOfUnseen(html, tag.name, at);
  }
  const { out, marks } = converter;
  marks.finish(out.length);
  return { written: out.written(), marks };
}

export const readPage = (html: string): Page => readOn(new Converter(html), html, 0);
