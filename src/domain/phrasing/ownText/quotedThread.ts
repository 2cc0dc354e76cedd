import { askedOnce, type Line } from './lines';

export interface ThreadOptions {
  /**
   * False in a new message: there is no thread to quote, so only what has every mark of one is taken for one. Undefined when
   * it is not known.
   */
  readonly reply?: boolean;
}

type HeaderField = 'from' | 'date' | 'to' | 'subject' | 'other';

const FIELDS: readonly (readonly [HeaderField, RegExp])[] = [
  ['from', /^(?:de|from|expediteur)\s?:/],
  ['date', /^(?:envoye|envoye le|sent|date)\s?:/],
  ['to', /^(?:a|to|pour|destinataires?)\s?:/],
  ['subject', /^(?:objet|subject|sujet)\s?:/],
  ['other', /^(?:cc|cci|bcc|copie|importance|pieces? jointes?|attachments?|repondre a|reply-to)\s?:/],
];
const COLLAPSED = /^(?:de|from)\s?:.{1,200}\b(?:envoye|sent|date)\s?:.{1,200}\b(?:objet|subject|a|to)\s?:/;

const TITLE =
  /^(?:[-_ ]{2,}(?:message d'origine|message original|mail original|message initial|message transfere|original message|forwarded message|message reexpedie)[-_ ]{2,}|(?:debut du message (?:transfere|reexpedie)|begin forwarded message)\s?:)$/;
const RULE = /^[-_=*]{8,}$/;
const isSeparator = (line: Line): boolean => TITLE.test(bare(line)) || RULE.test(bare(line));

const CLOCK = /\d{1,2}\s?(?:[:h]\s?\d{2}|h\b)/;
const ADDRESS = /[^\s<>"]{1,64}@[^\s<>"]{1,120}/;
const ATTRIBUTION_START = /^(?:le|on|en date du)\s.{0,40}\d/;
const ATTRIBUTION_END = /(?:a ecrit|wrote)\s?:$/;
/** One does not write of one's own thread "M. X nous a écrit". */
const TOLD = /\b(?:nous|m'|vous|lui|leur) ?a ecrit\s?:$/;

/** The line without the stars and chevrons that plain-text versions put around a header's names. */
const bare = (line: Line): string =>
  line.key.replace(/^[*_>\s]+/, '').replace(/^([a-z ]{1,20})\*+ ?:/, '$1:');

/** Which field of a quoted message's header a line holds. */
export function fieldOf(line: Line): HeaderField | undefined {
  const colon = line.key.indexOf(':');
  if (colon < 1 || colon > 20) return undefined;
  const key = bare(line);
  return FIELDS.find(([, pattern]) => pattern.test(key))?.[0];
}

const isFrom = askedOnce((line) => fieldOf(line) === 'from');

/** True when the header block of a quoted message starts at `at`. */
function headerBlock(lines: readonly Line[], at: number, strict: boolean): boolean {
  if (!isFrom(lines[at]!)) return false;
  if (COLLAPSED.test(bare(lines[at]!))) return true;
  const seen = new Set<HeaderField>();
  let dated = false;
  for (let i = at + 1, last = at; i < lines.length && i <= last + 3 && i < at + 14; i += 1) {
    const field = fieldOf(lines[i]!);
    if (!field) continue;
    if (field === 'from') break;
    seen.add(field);
    if (field === 'date') dated = /\d/.test(lines[i]!.key);
    last = i;
  }
  if (strict) return dated && (seen.has('to') || seen.has('subject'));
  return seen.has('date') || (seen.has('subject') && (seen.has('to') || isTitled(lines, at)));
}

/** "-----Message d'origine-----" stands above it: some programs write a short header there, without date nor recipients. */
function isTitled(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && above > at - 4 && lines[above]!.words === '') above -= 1;
  return above >= 0 && TITLE.test(bare(lines[above]!));
}

const mayAttribute = askedOnce(
  (line) => ATTRIBUTION_START.test(bare(line)) || (line.key.indexOf('@') > 0 && ADDRESS.test(line.key)),
);

/** Number of lines of "Le … a écrit :" at `at`, 0 when there is none. */
export function attributionAt(lines: readonly Line[], at: number): number {
  if (!mayAttribute(lines[at]!)) return 0;
  let joined = '';
  for (let count = 1; count <= 3 && at + count <= lines.length; count += 1) {
    joined = `${joined} ${bare(lines[at + count - 1]!)}`.trim();
    if (joined.length > 400) return 0;
    if (ATTRIBUTION_END.test(joined)) {
      const marked =
        CLOCK.test(joined) || (ADDRESS.test(joined) && /\d/.test(joined)) || /<[^<>]+@[^<>]+>/.test(joined);
      return marked && !TOLD.test(joined) ? count : 0;
    }
  }
  return 0;
}

const isQuoteLine = ({ words }: Line): boolean => words.charAt(0) === '>';

function nextWritten(lines: readonly Line[], from: number): Line | undefined {
  for (let i = from; i < lines.length && i < from + 4; i += 1) if (lines[i]!.words !== '') return lines[i];
  return undefined;
}

/** Moves up over the separator lines that stand above a header block. */
function withSeparators(lines: readonly Line[], at: number): number {
  let start = at;
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1) {
    if (isSeparator(lines[i]!)) start = i;
    else if (lines[i]!.words !== '') break;
  }
  return start;
}

/** A line that is none of these, nor marked, opens no thread: most are read over at once. */
const mayQuote = askedOnce((line) => isQuoteLine(line) || isFrom(line) || mayAttribute(line));

/** For each line, what the markup says of it. */
export interface MarkedLines {
  readonly quoted: readonly boolean[];
  readonly headers: readonly boolean[];
}

/**
 * Which lines belong to a quoted message, with its header. Where Outlook itself put the thread under a header of its own,
 * what stands above it is the writer's however it looks, unless it repeats that thread; and it is an answer, whatever
 * Outlook calls it: classic Outlook and the new Mac call some of them new messages (office-js #6652, #6739).
 */
export function quotedThread(
  lines: readonly Line[],
  marked: MarkedLines,
  options: ThreadOptions,
): readonly boolean[] {
  const strict = options.reply === false;
  const thread = marked.headers.findIndex((header, i) => header && headerBlock(lines, i, strict));
  if (thread < 0) return byLooks(lines, marked.quoted, strict);
  const top = withSeparators(lines, thread);
  let said: string | undefined;
  const repeats = (line: Line): boolean => {
    said = said ?? lines.slice(top).map(bare).join(' ');
    return said.includes(bare(line));
  };
  return byLooks(lines, marked.quoted, false).map((quoted, i) => i >= top || (quoted && repeats(lines[i]!)));
}

/** Which lines look quoted, from the first to the last. */
function byLooks(lines: readonly Line[], hinted: readonly boolean[], strict: boolean): boolean[] {
  const quoted: boolean[] = lines.map(() => false);
  let introduced = -10;
  for (let i = 0; i < lines.length; i += 1) {
    if (lines[i]!.words === '' || !(hinted[i] || mayQuote(lines[i]!))) continue;
    if (isQuoteLine(lines[i]!) || hinted[i]) {
      // A line that looks quoted carries the introduction on to the next one.
      const known = !strict || i - introduced <= 3 || attributionAt(lines, i) > 0;
      if (known) {
        quoted[i] = true;
        introduced = i;
      }
      continue;
    }
    if (headerBlock(lines, i, strict)) {
      quoted.fill(true, withSeparators(lines, i));
      break;
    }
    const count = attributionAt(lines, i);
    if (count === 0) continue;
    const next = nextWritten(lines, i + count);
    const at = next ? lines.indexOf(next, i + count) : -1;
    if (next && (isQuoteLine(next) || hinted[at])) {
      quoted.fill(true, i, i + count);
      introduced = at;
      i += count - 1;
    } else if (!strict) {
      quoted.fill(true, i);
      break;
    }
  }
  return quoted;
}
