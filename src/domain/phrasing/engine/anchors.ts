import type { Word } from './readWord';
import type { WordSet } from './wordSet';

/**
 * An anchor is a set of words of which a pattern needs one. A pattern is tried, and read at all, only where its anchor is:
 * most patterns cost nothing on most sentences.
 */
export type Anchor = number;

/** Stands everywhere. */
export const NO_ANCHOR = 0;
const anchors = new Map<WordSet, Anchor>();
const exact = new Map<string, Anchor[]>();
const beginnings = new Map<string, Anchor[]>();
const expressions: { readonly words: RegExp; readonly anchor: Anchor }[] = [];
const known = new Map<string, readonly Anchor[]>();
const REMEMBERED = 20000;

/** The anchor of a set of words, made at its first use. */
export function anchorOf(set: WordSet): Anchor {
  const before = anchors.get(set);
  if (before !== undefined) return before;
  const anchor = anchors.size + 1;
  anchors.set(set, anchor);
  for (const form of set.forms.split(' ')) {
    if (form === '') continue;
    if (form.charAt(form.length - 1) === '*') add(beginnings, form.slice(0, -1), anchor);
    else add(exact, form, anchor);
  }
  for (const words of set.expressions) expressions.push({ words, anchor });
  if (known.size > 0) known.clear();
  return anchor;
}

function add(table: Map<string, Anchor[]>, key: string, anchor: Anchor): void {
  const list = table.get(key);
  if (list === undefined) table.set(key, [anchor]);
  else list.push(anchor);
}

function anchorsOf(word: string): readonly Anchor[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  let all = exact.get(word) ?? NONE;
  for (let length = 1; length <= word.length; length++) {
    const more = beginnings.get(word.slice(0, length));
    if (more !== undefined) all = all.concat(more);
  }
  for (const { words, anchor } of expressions) if (words.test(word)) all = all.concat(anchor);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, all);
  return all;
}

const NONE: Anchor[] = [];

/** The anchors that a sentence's words hold. */
export class AnchorFlags {
  private flags = new Uint8Array(0);

  constructor(private readonly words: readonly Word[]) {}

  /** A 1 for each anchor that is there, by its number. */
  read(): Uint8Array {
    if (this.flags.length > anchors.size) return this.flags;
    const flags = new Uint8Array(anchors.size + 1);
    flags[NO_ANCHOR] = 1;
    for (const { text } of this.words) for (const anchor of anchorsOf(text)) flags[anchor] = 1;
    return (this.flags = flags);
  }
}
