import { canonicalWord } from './canonicalWord';
import { foldCharacter } from './foldCharacter';
import { LEAST_LETTERS, mendWord } from './mendWord';
import type { Token } from './token';

/** By character code: 1 for what words are made of, 2 for what may stand inside one. */
const KINDS = new Uint8Array(0x20ad);
for (const unit of 'abcdefghijklmnopqrstuvwxyz0123456789°%€@_&+#') KINDS[unit.charCodeAt(0)] = 1;
for (const unit of "-./,'") KINDS[unit.charCodeAt(0)] = 2;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/;
const CLITIC = /^(?:vous|nous|je|tu|il|elle|on|ils|elles|moi|toi|lui|leur|le|la|les|en|y|ce|t|les)$/;
/** Hyphenated words whose last part only looks like a pronoun. */
const WHOLE =
  /^(?:rendez|sauf|vis|la|au|ci|celle|celui|ceux|celles|est|c'est|rez|contre|quant|sous|sur|hors|dela|delà)$/;
/** Longer runs cannot be words: they become one placeholder so that every later step has bounded tokens. */
const LONGEST = 40;

/** Reads `[from, to)` of the text as tokens. Linear; offsets are those of the text. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let word = '';
  let wordStart = 0;
  let wordEnd = 0;
  let offsets: number[] = [];

  const flush = (): void => {
    if (word === '') return;
    pushWord(tokens, word, wordStart, wordEnd, offsets);
    word = '';
    offsets = [];
  };

  for (let i = from; i < to; i++) {
    const unit = text.charAt(i);
    const folded = foldCharacter(unit);
    if (folded === '') {
      if (word !== '' && i === wordEnd) wordEnd = i + 1;
      else if (tokens.length > 0 && word === '') extendMark(tokens, i);
      continue;
    }
    const isWord = isOfWord(folded);
    const isInner =
      !isWord && word !== '' && i === wordEnd && mayBeInner(folded) && continues(text, i, to, folded, word);
    if (isWord || isInner) {
      if (word === '') wordStart = i;
      else if (i !== wordEnd) {
        flush();
        wordStart = i;
      }
      if (word.length <= LONGEST) {
        word += folded;
        for (let k = 0; k < folded.length; k++) offsets.push(i);
      }
      wordEnd = i + 1;
      continue;
    }
    flush();
    if (folded === ' ' || folded === '\n') continue;
    const code = unit.charCodeAt(0);
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < to) {
      tokens.push({ text: '§', start: i, end: i + 2 });
      i++;
      continue;
    }
    tokens.push({
      text: folded === '...' ? '…' : isOdd(code) || folded.charAt(0) === ' ' ? '§' : folded.charAt(0),
      start: i,
      end: i + 1,
    });
  }
  flush();
  return tokens;
}

const isOfWord = (folded: string): boolean => KINDS[folded.charCodeAt(0)] === 1;

const mayBeInner = (folded: string): boolean =>
  folded.length === 1 ? KINDS[folded.charCodeAt(0)] === 2 : /[-./,']/.test(folded);

/** Control and private-use characters never reach the patterns, which use some of them. */
function isOdd(code: number): boolean {
  return code < 32 || (code >= 0xd800 && code <= 0xf8ff);
}

/** An inner mark belongs to the word when a word character follows it: `12/03`, `n'avez`, `Z-12`. */
function continues(text: string, at: number, to: number, mark: string, word: string): boolean {
  if (mark === "'" && ELIDED.test(word)) return true;
  for (let i = at + 1; i < to; i++) {
    const next = foldCharacter(text.charAt(i)).charAt(0);
    if (next === '') continue;
    return mark === '-' || mark === "'" ? isOfWord(next) : /[0-9]/.test(next) && /[0-9]$/.test(word);
  }
  return false;
}

function extendMark(tokens: Token[], at: number): void {
  const last = tokens[tokens.length - 1];
  if (last !== undefined && last.end === at) tokens[tokens.length - 1] = { ...last, end: at + 1 };
}

function pushWord(
  tokens: Token[],
  word: string,
  start: number,
  end: number,
  offsets: readonly number[],
): void {
  if (word.length > LONGEST) {
    tokens.push({ text: '§', start, end });
    return;
  }
  let at = 0;
  const cut = (until: number): void => {
    const piece = word.slice(at, until);
    if (piece === '') return;
    const from = at === 0 ? start : (offsets[at] ?? start);
    const to = until >= word.length ? end : (offsets[until] ?? end);
    const text = canonicalWord(piece);
    tokens.push({ text: text.length < LEAST_LETTERS ? text : mendWord(text), start: from, end: to });
    at = until;
  };
  for (let i = 0; i < word.length; i++) {
    const mark = word.charAt(i);
    if (mark === "'") {
      if (ELIDED.test(word.slice(at, i))) cut(i + 1);
    } else if (mark === '-' && i > at) {
      const next = /^[a-z]+/.exec(word.slice(i + 1));
      if (
        next !== null &&
        CLITIC.test(next[0]) &&
        !WHOLE.test(word.slice(at, i)) &&
        !/[0-9]/.test(word.slice(at, i))
      )
        cut(i);
    }
  }
  cut(word.length);
}
