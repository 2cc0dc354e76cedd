import type { FieldText } from '../messageText';
import { sentencesOf } from './sentencesOf';
import type { Range } from '../engine/splitSentences';

/** Shorter sentences ("Bonjour Madame", "Merci d’avance") are the same in any two messages. */
const LEAST_WORDS = 6;
const LEAST_SENTENCES = 3;
/** From this part of its sentences on, a message is the earlier one again. */
const MOST_SAME = 0.8;

/**
 * The first sentence that stands in an earlier message too, when nearly all do (policy: "message must change from step to
 * step"). Dates and numbers may differ.
 */
export function sameText(body: FieldText, earlier: string): Range | undefined {
  const mine = sentencesOf(body.own).filter(({ words }) => words >= LEAST_WORDS);
  if (mine.length < LEAST_SENTENCES) return undefined;
  const before = new Set(
    [...sentencesOf(thread(body)), ...sentencesOf(earlier)].map(({ key }) => withoutNumbers(key)),
  );
  const same = mine.filter(({ key }) => before.has(withoutNumbers(key)));
  return same.length >= MOST_SAME * mine.length ? same[0] : undefined;
}

const withoutNumbers = (key: string): string =>
  key.replace(
    /\b(?:\d+|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi)\b/g,
    '0',
  );

/** What stands in the body and is not the writer's: quotation marks at the beginning of lines left out. */
function thread({ text, own }: FieldText): string {
  const lines = text.split('\n');
  const mine = own.split('\n');
  return lines
    .filter((line, i) => line.trim() !== '' && (mine[i] ?? '').trim() === '')
    .map((line) => line.replace(/^[>\s]+/, ''))
    .join('\n');
}
