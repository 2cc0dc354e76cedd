import { readParagraph } from '../../../src/domain/phrasing/readParagraph';
import type { Field } from '../../../src/domain/phrasing/types';

/** The rules that a sentence breaks, in alphabetical order, each once. */
export function rulesIn(text: string, field: Field = 'body'): string[] {
  return [...new Set(readParagraph(text, field, () => []).map((finding) => finding.rule))].sort();
}
