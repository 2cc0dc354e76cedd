import { formTable } from './formTable';
import type { Word } from './readWord';
import type { WordSet } from './wordSet';

/**
 * An anchor is a set of words of which a pattern needs one. A pattern is tried, and read at all, only where its anchor is:
 * most patterns cost nothing on most sentences.
 */
export type Anchor = number;

/** Stands everywhere. */
const NO_ANCHOR = 0;
const anchors = new Map<WordSet, Anchor>();
const table = formTable<Anchor>();
const known = new Map<string, readonly Anchor[]>();
const REMEMBERED = 20000;

/** The anchor of a set of words, made at its first use; words given by an expression may stand everywhere. */
export function anchorOf(set: WordSet | undefined): Anchor {
  if (set === undefined || set.expressions.length > 0) return NO_ANCHOR;
  const before = anchors.get(set);
  if (before !== undefined) return before;
  const anchor = anchors.size + 1;
  anchors.set(set, anchor);
  for (const form of set.forms.split(' ')) if (form !== '') table.add(form, anchor);
  if (known.size > 0) known.clear();
  return anchor;
}

function anchorsOf(word: string): readonly Anchor[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const all = table.of(word);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, all);
  return all;
}

/** Which anchors words hold, by their numbers: all up to `least` are told, those made since may be missing. */
export function anchorsIn(words: readonly Word[]): (least: Anchor) => Uint8Array {
  let flags = new Uint8Array(0);
  return (least) => {
    if (flags.length > least) return flags;
    flags = new Uint8Array(anchors.size + 1);
    flags[NO_ANCHOR] = 1;
    for (const { text } of words) for (const anchor of anchorsOf(text)) flags[anchor] = 1;
    return flags;
  };
}
