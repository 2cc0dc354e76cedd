import { cueOf, type CueId } from './cues';
import { foldWord } from './foldWord';
import { MARKS, markOf } from './wordClasses';

/** Named classes of words: a name stands for any of its forms, each written like a pattern. */
export type Lexicon = Readonly<Record<string, string>>;

/** One alternative of a pattern: the cues it needs, and its expression, made when first tried. */
export interface Alternative {
  readonly cues: readonly CueId[];
  expression(): RegExp;
}

/**
 * Turns a pattern of words into regular expressions over a sentence's `line`, one per alternative.
 *
 * `mot` one word; `mot*` a beginning; `a/b` one of two words; `<classe>` a class of the lexicon; `(a b | c)` a choice;
 * `x?` optional; `=[0-9]+` a word given as an expression; `_` any word; `~3` at most three words, none of them a strong
 * stop; `-3` the same without any comma or bracket; `!x` not followed by x; `^` and `$` the ends.
 * Gaps are bounded and tokens are short, so a match costs a bounded number of steps from each place.
 */
export function compilePattern(pattern: string, lexicon: Lexicon): Alternative[] {
  const reader = { rest: pattern.match(/!\(|[()|]|[^\s()|]+/g) ?? [], at: 0 };
  return choice(reader, lexicon).map(({ source, needs }) => {
    let expression: RegExp | undefined;
    return {
      cues: mostSelective(needs).map(cueOf),
      expression: () => (expression = expression ?? new RegExp(`(?:^| )(?:${source})`, 'g')),
    };
  });
}

/** A piece of a pattern: its expression, and sets of words of which it needs one each. */
interface Piece {
  readonly source: string;
  readonly needs: readonly (readonly string[])[];
}

const NOTHING: Piece['needs'] = [];
/** More cues would be read on more words than they save. */
const CUES = 3;
const WIDEST = 400;

function mostSelective(needs: Piece['needs']): (readonly string[])[] {
  return needs
    .filter((forms) => forms.length <= WIDEST)
    .sort((one, other) => one.length - other.length)
    .slice(0, CUES);
}

interface Reader {
  readonly rest: readonly string[];
  at: number;
}

function choice(reader: Reader, lexicon: Lexicon): Piece[] {
  const options: Piece[] = [];
  let source = '';
  let needs: (readonly string[])[] = [];
  for (; reader.at < reader.rest.length; reader.at++) {
    const part = reader.rest[reader.at] ?? '';
    if (part === ')') break;
    if (part === '|') {
      options.push({ source, needs });
      source = '';
      needs = [];
    } else if (part === '(' || part === '!(') {
      reader.at++;
      const inner = oneOf(choice(reader, lexicon));
      const isOptional = reader.rest[reader.at + 1] === '?';
      if (isOptional) reader.at++;
      source += part === '!(' ? `(?!${inner.source})` : `(?:${inner.source})${isOptional ? '?' : ''}`;
      if (part === '(' && !isOptional) needs = needs.concat(inner.needs);
    } else {
      const piece = element(part, lexicon);
      source += piece.source;
      needs = needs.concat(piece.needs);
    }
  }
  options.push({ source, needs });
  return options;
}

/** One piece for several alternatives: it needs a word that one of them needs. */
function oneOf(options: readonly Piece[]): Piece {
  if (options.length === 1) return options[0]!;
  const source = options.map((option) => option.source).join('|');
  const least = options.map((option) => mostSelective(option.needs)[0]);
  const forms: string[] = [];
  for (const set of least) {
    if (set === undefined) return { source, needs: NOTHING };
    forms.push(...set);
  }
  return { source, needs: [forms] };
}

function element(part: string, lexicon: Lexicon): Piece {
  if (part === '^') return { source: '^ ', needs: NOTHING };
  if (part === '$') return { source: '$', needs: NOTHING };
  if (part.charAt(0) === '=') return { source: `${part.slice(1)}${REST} `, needs: NOTHING };
  if (part === '_') return { source: '[^ ]+ ', needs: NOTHING };
  if (part.charAt(0) === '!')
    return { source: `(?!${element(part.slice(1), lexicon).source})`, needs: NOTHING };
  const isOptional = part.length > 1 && part.charAt(part.length - 1) === '?';
  const body = isOptional ? part.slice(0, -1) : part;
  if (/^-[0-9]+$/.test(body)) return { source: `(?:[^ ,;:?!()"]+ ){0,${body.slice(1)}}?`, needs: NOTHING };
  if (body.charAt(0) === '~') return { source: `(?:[^ ;:?!]+ ){0,${body.slice(1)}}?`, needs: NOTHING };
  const piece = words(body, lexicon);
  return isOptional ? { source: `(?:${piece.source})?`, needs: NOTHING } : piece;
}

function words(body: string, lexicon: Lexicon): Piece {
  const forms = body
    .split('/')
    .map((form) => (form.charAt(0) === '<' ? wordClass(form.slice(1, -1), lexicon) : word(form)));
  const piece = oneOf(forms);
  return forms.length === 1 ? piece : { ...piece, source: `(?:${piece.source})` };
}

function wordClass(name: string, lexicon: Lexicon): Piece {
  const forms = lexicon[name];
  if (forms === undefined) throw new Error(`Unknown class <${name}>`);
  const mark = markOf(forms);
  if (mark !== undefined) return { source: `[^ ]*${mark}[^ ]* `, needs: [forms.trim().split('/')] };
  const reader = { rest: forms.match(/!\(|[()|]|[^\s()|]+/g) ?? [], at: 0 };
  const inner = oneOf(choice(reader, lexicon));
  return { source: `(?:${inner.source})`, needs: inner.needs };
}

const REST = `${MARKS}[^ ]*`;

function word(form: string): Piece {
  const source = foldWord(form)
    .replace(/[.+^${}()|[\]\\?]/g, '\\$&')
    .replace(/\*/g, '[^ ]*');
  const isPrefix = form.charAt(form.length - 1) === '*';
  const needs = form.charAt(0) === '*' ? NOTHING : [[form]];
  return { source: `${isPrefix ? source : source + REST} `, needs };
}
