import type { Hit } from '../engine/hit';
import { readSentence, type Sentence } from '../engine/sentence';
import { splitSentences } from '../engine/splitSentences';
import { readJudged } from '../model/readJudged';
import type { Field } from '../types';
import { candidates } from './candidates';
import type { Edit } from './edit';

/** A finding shows its best rewording and at most one more. */
const SHOWN = 2;

/**
 * Rewordings of a hit that leave the sentence without it and without any new finding, each tried before it is offered.
 * Offsets are those of the sentence's source.
 */
export function suggest(sentence: Sentence, hit: Hit, hits: readonly Hit[], field: Field): Edit[] {
  const kept: Edit[] = [];
  for (const candidate of candidates(sentence, hit, field)) {
    if (kept.length >= SHOWN) break;
    const edit = withinLines(sentence, hit, candidate);
    // It rewords only a line above.
    if (edit.start > edit.end) continue;
    if (
      kept.some((other) => other.text === edit.text && other.start === edit.start && other.end === edit.end)
    )
      continue;
    if (improves(sentence, hit, hits, field, edit)) kept.push(edit);
  }
  return kept;
}

/** The break above a line that begins with a capital. */
const OPENS_LINE = /\n(?=\s{0,11}[A-ZÀ-ÞŒ])/;

/**
 * Whether a long line without a stop was wrapped or ended is a guess, in plain text and at a `<br>`, and the writer sees only
 * the excerpt: lines around the hit that may be sentences of their own stay.
 */
function withinLines({ source, tokens }: Sentence, hit: Hit, { start, end, text }: Edit): Edit {
  const from = Math.max(start, tokens[hit.from]?.start ?? start);
  const to = Math.min(end, tokens[hit.to]?.end ?? end);
  return {
    start:
      from +
      1 -
      source
        .slice(start, from + 1)
        .split(OPENS_LINE)
        .pop()!.length,
    end: to + source.slice(to, end).split(OPENS_LINE)[0]!.length,
    text,
  };
}

function improves(sentence: Sentence, hit: Hit, hits: readonly Hit[], field: Field, edit: Edit): boolean {
  const { source } = sentence;
  const text = source.slice(sentence.start, edit.start) + edit.text + source.slice(edit.end, sentence.end);
  if (text.trim() === '') return false;
  const allowed = new Map<string, number>();
  for (const other of hits) allowed.set(other.rule, (allowed.get(other.rule) ?? 0) + (other === hit ? 0 : 1));
  for (const range of splitSentences(text, 0, text.length)) {
    for (const found of readJudged(readSentence(text, range.start, range.end), field)) {
      const left = allowed.get(found.rule) ?? 0;
      if (left === 0) return false;
      allowed.set(found.rule, left - 1);
    }
  }
  return true;
}
