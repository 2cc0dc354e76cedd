import { fold } from '../../fold';
import { linesOf, type Line } from '../ownText/lines';
import { remember } from '../../remember';
import { INLINE_DOCUMENT, REQUEST } from './vocabulary';

/** A sentence, or an item of a list, of a message. */
export interface Statement {
  /** Folded text: lower case, no accents, simple apostrophes and spaces. */
  readonly key: string;
  /** The same words with their capitals. */
  readonly words: string;
  /** Index of the list that it is an item of; -1 for prose. */
  readonly list: number;
}

export interface List {
  /** Folded text of the line that introduces it; empty when nothing does. */
  readonly intro: string;
  readonly items: readonly Statement[];
  /** True when it stands under a heading "Annexe", or its introduction says that it is one. */
  readonly annex: boolean;
}

/** A message, or a part of one, as its required contents are looked for in it. */
export interface RequestText {
  readonly statements: readonly Statement[];
  readonly lists: readonly List[];
  /** The last statement above the part. */
  readonly before: Statement | undefined;
  /** What stands below is in an annex, or in numbered sections. */
  readonly inAnnex: boolean;
  readonly inSections: boolean;
  /** What was asked of it, and answered: see `askedOfPart`. */
  readonly known: unknown[];
}

/** What stands above a part. */
export type Above = Pick<RequestText, 'before' | 'inAnnex' | 'inSections'>;

/** A message, whole or in its parts. */
export type Request = RequestText | readonly RequestText[];

export const partsOf = (message: Request): readonly RequestText[] =>
  'statements' in message ? [message] : message;

/** The statements of a part under the one above it: for what is said in one and goes on in the next. */
export const statementsBelow = ({ statements, before }: RequestText): readonly Statement[] =>
  before ? [before, ...statements] : statements;

let questions = 0;

/** A question that a part alone answers, asked once of each. */
export function askedOfPart<T>(ask: (part: RequestText) => T): (part: RequestText) => T {
  const question = questions++;
  return (part) => {
    const { known } = part;
    if (known[question] === undefined) known[question] = ask(part);
    return known[question] as T;
  };
}

/** Longer sentences are read in parts: keeps every pattern's cost bounded, whatever the text. */
const LONGEST = 700;

export const MARKER =
  /^(?:[-–—•·*▪◦‣●○■□§o→>✓✔☐➢➤]|\(?\d{1,2}[.)°/]|\(?[a-h](?:[.)/]| ?[–—:-](?=\s))|n° ?\d{1,2} ?[:.-]|\d{1,2} ?[–—-](?=\s))[\s\u00a0]+(?=\S)/i;
export const ROW = /\t| \| /;

const WORD = /[0-9a-zÀ-ÿ]/i;
const SENTENCE_END = /[.?!…]+(?=["»)]?\s)/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:m|mm|mme|me|n|no|art|av|bd|st|dr|ex|cf|etc|p|env|t[eé]l|min|max|r[eé]f|janv|f[eé]vr|avr|juil|sept|oct|nov|d[eé]c|j)$/i;

/** Sentences of a paragraph. */
function sentencesOf(paragraph: string): string[] {
  const result: string[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (let from = start; from < end; from += LONGEST) {
      const part = paragraph.slice(from, Math.min(end, from + LONGEST)).trim();
      if (WORD.test(part)) result.push(part);
    }
    start = end;
  };
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(paragraph); match; match = SENTENCE_END.exec(paragraph)) {
    const before = paragraph.slice(Math.max(start, match.index - 6), match.index);
    if (match[0] === '.' && ABBREVIATION.test(before)) continue;
    push(SENTENCE_END.lastIndex);
  }
  push(paragraph.length);
  return result;
}

const proseOf = remember((paragraph) =>
  sentencesOf(paragraph).map((words): Statement => ({ words, key: fold(words), list: -1 })),
);

/** A line without the mark of an item. */
const unmarked = remember((words) => {
  const marker = MARKER.exec(words);
  return { marker, text: marker ? words.slice(marker[0].length) : words };
});

/** The words of an item, as many as are read. */
const itemOf = remember((text) => {
  const words = text.slice(0, LONGEST);
  return { words, key: fold(words) };
});

interface Block {
  text: string;
  item: boolean;
  /** Its mark is a number. */
  numbered?: boolean;
  /** An item without a mark, not named after a document: marked ones below make it their title. */
  bare?: boolean;
  /** Length of its last line as written: a short line is not wrapped. */
  lastLine: number;
}

/** Shorter lines were ended by their writer, not wrapped by a program. */
const WRAPPED = 55;
const UNFINISHED =
  /\s(?:du|de|des|la|le|les|l['’]|et|ou|au|aux|à|pour|par|sur|en|n°|M\.|Mme|d['’]|nos|vos|notre|votre)$/;
const OPENS_LIST = /:$/;
const GREETING = /^(?:bonjour|bonsoir|madame|monsieur|merci|cher|chere)\b/i;

/** A row of a table or a bare line that can be an item of a list without marks. */
const isPlainRow = (line: string): boolean =>
  line.length <= 160 && !/[.?!:]$/.test(line) && !GREETING.test(line);

/** A bare line that begins with the name of a document, as in a pasted table. */
const NAMES_DOCUMENT = new RegExp(`^(?:le |la |les |l'|un |une |votre |vos )?${INLINE_DOCUMENT.source}`);
/** Lines that rule a table, and its row of titles. */
const RULING = /^[|+\-=: ]{3,}$/;
const TITLES =
  /^(?:\|? ?(?:n°|pieces?|documents?|justificatifs?|references?|periodes?|dates?|echeances?|montants?|statuts?|objectifs?|commentaires?|attendue?s? (?:le|depuis|pour)|libelles?|natures?|details?|priorites?|fournisseurs?|banques?|observations?)(?: (?:attendue?s?|manquante?s?|limite|demandee?s?|concernee?))? ?(?:[|;\t]|$| (?=\|)) ?){2,}\|?$/;

/** True when what follows this block may be a list without marks: it ends with a colon, or asks and does not end. */
const opensList = ({ text, item }: Block): boolean =>
  !item && (OPENS_LIST.test(text) || (!/[.?!;,…]$/.test(text) && REQUEST.test(fold(text.slice(-200)))));

/** Paragraphs and list items: wrapped lines are joined to the line that they continue. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let blank = false;
  let bareList = false;
  for (const { words, key } of lines) {
    if (words === '') {
      blank = true;
      continue;
    }
    if (RULING.test(words)) continue;
    const last = blocks[blocks.length - 1];
    if (TITLES.test(key)) continue;
    const { marker, text: rest } = unmarked(words);
    if (last && opensList(last) && (blank || OPENS_LIST.test(last.text))) bareList = true;
    else if (blank) bareList = false;
    const bare = bareList && isPlainRow(words);
    const long = !blank && last !== undefined && !last.item && last.lastLine >= WRAPPED;
    const named = !long && words.length <= 120 && !/[.?!:,]$/.test(words) && NAMES_DOCUMENT.test(key);
    const item = marker !== null || bare || named || (ROW.test(words) && words.length <= 200);
    const wrapped =
      !item && !blank && last !== undefined && last.lastLine >= WRAPPED && !/[.?!:;]$/.test(last.text);
    if (
      wrapped &&
      (/^[a-zà-öø-ÿ(0-9]/.test(words) || UNFINISHED.test(last.text)) &&
      last.text.length < 4000
    ) {
      last.text += ` ${words}`;
      last.lastLine = words.length;
    } else {
      if (marker && last?.bare) last.item = false;
      blocks.push({
        text: rest,
        item,
        bare: bare && !marker && !named,
        numbered: marker !== null && /\d/.test(marker[0]),
        lastLine: words.length,
      });
      if (!bare) bareList = false;
    }
    blank = false;
  }
  return blocks;
}

/** "Conséquence : …": a section, in a list of such no item is a piece. */
const LABEL = /^[^:]{4,60}:\s\S/;
const isSection = ({ key }: Statement): boolean =>
  LABEL.test(key) && !INLINE_DOCUMENT.test(key.split(':')[0]!);

const ANNEX_HEADING =
  /^(?:[-–—*_#=\s]*)annexes?\b(?!.{0,80}\b(?:jointe|ci-jointe|figure|trouverez|contient|liste)\b).{0,80}$/;
const ANNEX_INTRO = /\bannexe\b[^.]{0,80}:$/;

/** Reads a message's own text as sentences and lists. Linear in the length. */
export const readRequest = (text: string): RequestText => readLines(linesOf(text, Infinity));

/**
 * Reads the lines of a text as sentences and lists.
 * @param above what stands above, when they are a part of `requestParts`
 */
export function readLines(
  lines: readonly Line[],
  above: Above = { before: undefined, inAnnex: false, inSections: false },
): RequestText {
  const statements: { words: string; key: string; list: number }[] = [];
  const lists: { intro: string; items: { words: string; key: string; list: number }[]; annex: boolean }[] =
    [];
  let { inAnnex, inSections } = above;
  let open = false;
  let numbered = false;
  let intro = '';
  for (const block of blocksOf(lines)) {
    if (!block.item) {
      open = false;
      const key = fold(block.text);
      if (ANNEX_HEADING.test(key)) inAnnex = true;
      const sentences = proseOf(block.text);
      for (const sentence of sentences) statements.push(sentence);
      intro = sentences.length > 0 ? sentences[sentences.length - 1]!.key : '';
      continue;
    }
    const { words, key } = itemOf(block.text);
    const before = open && statements[statements.length - 1];
    // "2. Pour l'établir, il nous faut :" above marked lines: a paragraph, as are the numbers after them.
    if (
      before &&
      numbered &&
      !block.numbered &&
      (!INLINE_DOCUMENT.test(before.key) || (/:$/.test(before.key) && REQUEST.test(before.key)))
    ) {
      lists[lists.length - 1]!.items.forEach((section) => (section.list = -1));
      lists.pop();
      intro = before.key;
      open = false;
      inSections = true;
    }
    numbered = block.numbered === true;
    if (inSections && numbered) {
      statements.push({ words, key, list: -1 });
      intro = key;
      open = false;
      continue;
    }
    if (!open) lists.push({ intro, items: [], annex: inAnnex || ANNEX_INTRO.test(intro) });
    open = true;
    const item = { words, key, list: lists.length - 1 };
    lists[lists.length - 1]!.items.push(item);
    statements.push(item);
  }
  const sections = lists.map(({ items }) => items.filter(isSection).length >= 2);
  for (const statement of statements) if (sections[statement.list]) statement.list = -1;
  return {
    statements,
    lists: lists.filter((_list, i) => !sections[i]),
    before: above.before,
    inAnnex,
    inSections,
    known: [],
  };
}
