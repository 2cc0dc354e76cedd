import type { Hit } from '../engine/hit';
import type { Sentence } from '../engine/sentence';
import { capitalised, type Edit } from './edit';

const SEPARATOR = /^[–:,;-]$/;

/** Keeps of a subject line the part that names its matter: what stands beyond the separator from the alarm. */
export function objetEdits(sentence: Sentence, hit: Hit): Edit[] {
  const { tokens, source } = sentence;
  const edits: Edit[] = [];
  const before = tokens.findIndex((token, i) => i > hit.to && SEPARATOR.test(token.text));
  if (before > 0 && tokens[before + 1] !== undefined) {
    const rest = source.slice(tokens[before + 1]!.start, sentence.end);
    edits.push({ start: sentence.start, end: sentence.end, text: capitalised(rest) });
  }
  let open = -1;
  for (let i = 0; i < hit.from; i++) if (SEPARATOR.test(tokens[i]!.text)) open = i;
  if (open > 0) edits.push({ start: tokens[open - 1]!.end, end: sentence.end, text: '' });
  return edits;
}
