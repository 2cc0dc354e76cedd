import { foldWord } from './foldWord';
import { MARKS, markOf } from './wordClasses';

/** Named classes of words: a name stands for any of its forms, each written like a pattern. */
export type Lexicon = Readonly<Record<string, string>>;

/**
 * Turns a pattern of words into a regular expression over a sentence's `line`.
 *
 * `mot` one word; `mot*` a beginning; `a/b` one of two words; `<classe>` a class of the lexicon; `(a b | c)` a choice;
 * `x?` optional; `=[0-9]+` a word given as an expression; `_` any word; `~3` at most three words, none of them a strong stop; `-3` the same
 * without any comma or bracket; `!x` not followed by x; `^` and `$` the ends.
 * Gaps are bounded and tokens are short, so a match costs a bounded number of steps from each place.
 */
export function compilePattern(pattern: string, lexicon: Lexicon): RegExp {
  return new RegExp(`(?:^| )(?:${sourceOf(pattern, lexicon)})`, 'g');
}

function sourceOf(pattern: string, lexicon: Lexicon): string {
  const reader = { rest: pattern.match(/!\(|[()|]|[^\s()|]+/g) ?? [], at: 0 };
  return choice(reader, lexicon);
}

interface Reader {
  readonly rest: readonly string[];
  at: number;
}

function choice(reader: Reader, lexicon: Lexicon): string {
  const options: string[] = [];
  let current = '';
  for (; reader.at < reader.rest.length; reader.at++) {
    const part = reader.rest[reader.at] ?? '';
    if (part === ')') break;
    if (part === '|') {
      options.push(current);
      current = '';
    } else if (part === '(' || part === '!(') {
      reader.at++;
      const inner = choice(reader, lexicon);
      const next = reader.rest[reader.at + 1] ?? '';
      const isOptional = next === '?';
      if (isOptional) reader.at++;
      current += part === '!(' ? `(?!${inner})` : `(?:${inner})${isOptional ? '?' : ''}`;
    } else current += element(part, lexicon);
  }
  options.push(current);
  return options.length === 1 ? current : options.join('|');
}

function element(part: string, lexicon: Lexicon): string {
  if (part === '^') return '^ ';
  if (part === '$') return '$';
  if (part.charAt(0) === '=') return `${part.slice(1)}${REST} `;
  if (part === '_') return '[^ ]+ ';
  if (part.charAt(0) === '!') return `(?!${element(part.slice(1), lexicon)})`;
  const isOptional = part.length > 1 && part.charAt(part.length - 1) === '?';
  const body = isOptional ? part.slice(0, -1) : part;
  if (/^-[0-9]+$/.test(body)) return `(?:[^ ,;:?!()"]+ ){0,${body.slice(1)}}?`;
  const source = body.charAt(0) === '~' ? `(?:[^ ;:?!]+ ){0,${body.slice(1)}}?` : words(body, lexicon);
  return isOptional ? `(?:${source})?` : source;
}

function words(body: string, lexicon: Lexicon): string {
  const forms = body
    .split('/')
    .map((form) => (form.charAt(0) === '<' ? wordClass(form.slice(1, -1), lexicon) : `${word(form)} `));
  return forms.length === 1 ? (forms[0] ?? '') : `(?:${forms.join('|')})`;
}

function wordClass(name: string, lexicon: Lexicon): string {
  const forms = lexicon[name];
  if (forms === undefined) throw new Error(`Unknown class <${name}>`);
  const mark = markOf(forms);
  if (mark !== undefined) return `[^ ]*${mark}[^ ]* `;
  return `(?:${sourceOf(forms, lexicon)})`;
}

const REST = `${MARKS}[^ ]*`;

function word(form: string): string {
  const source = foldWord(form)
    .replace(/[.+^${}()|[\]\\?]/g, '\\$&')
    .replace(/\*/g, '[^ ]*');
  return form.endsWith('*') ? source : source + REST;
}
