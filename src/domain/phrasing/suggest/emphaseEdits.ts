import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { emphatic } from '../lexicon/emphase';
import { lostAccents } from '../lexicon/replacements';
import { capitalised, type Edit } from './edit';

/** Lower case, acronyms kept; one mark instead of many. */
export function emphaseEdits(sentence: Sentence, hit: Hit): Edit[] {
  const { tokens, source } = sentence;
  const first = tokens[hit.from]!;
  const last = tokens[hit.to]!;
  if (hit.code === 'ponctuation') {
    const mark = first.text === '!' ? '.' : '?';
    const start = mark === '.' ? spaceBefore(source, first.start) : first.start;
    return [{ start, end: last.end, text: mark }];
  }
  let text = '';
  let at = first.start;
  for (let i = hit.from; i <= hit.to; i++) {
    const token = tokens[i]!;
    const word = source.slice(token.start, token.end);
    const isWord = emphatic(token.text) || /^[a-z]{1,3}'?$/.test(token.text) ? !KEPT.test(token.text) : false;
    text += source.slice(at, token.start) + (isWord ? restored(word) : word);
    at = token.end;
  }
  return [
    { start: first.start, end: last.end, text: isStart(sentence, hit.from) ? capitalised(text) : text },
  ];
}

const KEPT = /^(?:tva|dsn|is|ir|cfe|cir|fec|rib|sci|sas|kbis|pv|oss)$/;

function restored(word: string): string {
  const low = word.toLowerCase();
  return Object.prototype.hasOwnProperty.call(lostAccents, low) ? (lostAccents[low] ?? low) : low;
}

function isStart(sentence: Sentence, from: number): boolean {
  return !sentence.tokens.slice(0, from).some((token) => /^[a-z0-9]/.test(token.text));
}

function spaceBefore(source: string, at: number): number {
  return /[ \u00a0\u202f]/.test(source.charAt(at - 1)) ? at - 1 : at;
}
