import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';

/** A replacement of `[start, end)` of the sentence's source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces the tokens `[from, to]`; the first letter takes the case of what it replaces. */
export function replaceTokens(sentence: Sentence, from: number, to: number, text: string): Edit {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to]?.end ?? sentence.end;
  const written = sentence.source.slice(start, end);
  const opens = !sentence.tokens.slice(0, from).some((token) => /^[a-z0-9]/.test(token.text));
  const isUpper = written.charAt(0) !== written.charAt(0).toLowerCase();
  return { start, end, text: opens && isUpper ? capitalised(text) : withCaseOf(written, text) };
}

/** Replaces the sentence by another, or only its words when it is a title or ends without a stop. */
export function replaceSentence(sentence: Sentence, text: string): Edit {
  const written = sentence.source.slice(sentence.start, sentence.end);
  const stop = /[.!?…]["»)\s]*$/.test(written) || written.length > 60;
  const first = sentence.tokens.find((token) => /^[a-z0-9]/.test(token.text));
  return {
    start: first?.start ?? sentence.start,
    end: sentence.end,
    text: stop ? text : text.replace(/\.$/, ''),
  };
}

/** Removes the tokens of a hit with the comma or the space that the removal leaves behind. */
export function removeTokens(sentence: Sentence, hit: Pick<Hit, 'from' | 'to'>): Edit {
  const before = sentence.tokens[hit.from - 1];
  const after = sentence.tokens[hit.to + 1];
  const isFirst = before === undefined;
  if (isFirst) {
    const next = after?.text === ',' ? sentence.tokens[hit.to + 2] : after;
    const start = sentence.tokens[hit.from]?.start ?? sentence.start;
    const end = next?.end ?? sentence.end;
    const word = next === undefined ? '' : sentence.source.slice(next.start, next.end);
    return { start, end, text: capitalised(word) };
  }
  const isBetweenCommas = before.text === ',' && (after === undefined || /^[,.;!?]$/.test(after.text));
  const end = sentence.tokens[hit.to]?.end ?? sentence.end;
  if (isBetweenCommas) {
    const last = after?.text === ',' ? after.end : end;
    return { start: before.start, end: last, text: '' };
  }
  return { start: before.end, end, text: '' };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withCaseOf(model: string, text: string): string {
  const first = model.charAt(0);
  const second = model.charAt(1);
  // In a run of capitals the first letter says nothing.
  const isCapital =
    first !== first.toLowerCase() && (second === second.toLowerCase() || !/[A-ZÀ-Ý]{2}/.test(model));
  return isCapital ? capitalised(text) : text;
}
