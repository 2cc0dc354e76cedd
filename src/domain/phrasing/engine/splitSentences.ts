import { foldCharacter } from './foldCharacter';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[^a-z])(?:m|mm|mme|mlle|me|dr|pr|st|ste|art|al|cf|ex|env|etc|no|n|p|pp|tel|ref|bd|av|cie|ets|min|max|approx|resp|dept|l|r|d|a|b|s)$/;
const BULLET = /^[ \t\u00a0\u202f]*(?:[-–—*•·▪►➤✓☐□>]|\(?[0-9]{1,2}[.)°]|[a-hA-H][.)])[ \t\u00a0\u202f]/;
/** No sentence of a letter is longer; beyond it the text is cut so that the cost of a sentence is bounded. */
const LONGEST = 1200;
/** More stops in a row are cut: a run of marks is no sentence. */
const MOST_STOPS = 40;
/** A line at least this long that ends without a stop was wrapped by the mail program. */
const WRAPPED = 52;

/** Cuts `[from, to)`, one paragraph, into sentences, list items and titles. Linear. */
export function splitSentences(text: string, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let start = from;
  let lineStart = from;
  const close = (end: number): void => {
    const range = trim(text, start, end);
    if (range !== undefined) ranges.push(range);
    start = end;
  };
  for (let i = from; i < to; i++) {
    const mark = text.charAt(i);
    if (mark === '\n' || mark === '\u2028' || mark === '\u2029') {
      if (endsLine(text, lineStart, i, to)) close(i + 1);
      lineStart = i + 1;
    } else if (mark === '\t') {
      // Between the cells of a table.
      close(i + 1);
    } else if (mark === '.' || mark === '!' || mark === '?' || mark === '…') {
      let end = i + 1;
      while (end < to && end - i < MOST_STOPS && isStop(text.charAt(end))) end++;
      if (end - i === MOST_STOPS || end - start > 2 * LONGEST || isBoundary(text, start, i, end, to, mark))
        close(end);
      i = end - 1;
    } else if (i - start >= LONGEST && /[ ,;\u00a0]/.test(mark)) close(i + 1);
    else if (i - start >= LONGEST * 2 && !isInsideCharacter(text, i)) close(i);
  }
  close(to);
  return ranges;
}

function isInsideCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0xdc00 && code <= 0xdfff) || foldCharacter(text.charAt(at)) === '';
}

function isStop(mark: string): boolean {
  return mark === '.' || mark === '!' || mark === '?' || mark === '…';
}

function isBoundary(text: string, start: number, at: number, end: number, to: number, mark: string): boolean {
  const next = end >= to ? ' ' : foldCharacter(text.charAt(end));
  if (mark === '!' || mark === '?') {
    const after = nextVisible(text, end, to);
    return after !== '!' && after !== '?' && after !== '»' && after !== ')';
  }
  if (!/[\s"')\]]/.test(next) && next !== '') return false;
  if (mark === '…' || end - at > 1) {
    const after = nextVisible(text, end, to);
    return after === '' || after !== after.toLowerCase() || after === '\n';
  }
  let before = '';
  for (let i = at - 1; i >= start && i > at - 9; i--) before = foldCharacter(text.charAt(i)) + before;
  if (!ABBREVIATION.test(before))
    return !(/(?:^|[^0-9a-z])[0-9]{1,2}$/.test(before) && before.trim().length <= 2 && at - start < 6);
  if (/etc$/.test(before)) {
    const after = nextVisible(text, end, to);
    return after === '' || after !== after.toLowerCase();
  }
  return end >= to;
}

function nextVisible(text: string, from: number, to: number): string {
  for (let i = from; i < to; i++) if (!/[ \t\u00a0\u202f\r]/.test(text.charAt(i))) return text.charAt(i);
  return '';
}

/** A line break ends the sentence unless the line was wrapped in the middle of it. */
function endsLine(text: string, lineStart: number, at: number, to: number): boolean {
  let end = at;
  while (end > lineStart && /\s/.test(text.charAt(end - 1))) end--;
  if (end === lineStart) return true;
  const last = text.charAt(end - 1);
  if (/[.!?…:;]/.test(last)) return true;
  const following = text.slice(at + 1, Math.min(to, at + 13));
  if (following.trim() === '' || BULLET.test(following)) return true;
  const first = nextVisible(text, at + 1, Math.min(to, at + 13));
  if (first === '' || first === '\n') return true;
  const isLower = first !== first.toUpperCase() && first === first.toLowerCase();
  const opensItem = BULLET.test(text.slice(lineStart, Math.min(lineStart + 12, at)));
  if (isLower && !opensItem) return false;
  if (opensItem && isLower) return end - lineStart < WRAPPED;
  return last === ',' || end - lineStart < WRAPPED;
}

function trim(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && foldCharacter(text.charAt(start)).trim() === '') start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}
