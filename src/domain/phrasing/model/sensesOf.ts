import { foldForm, formTable } from '../engine/formTable';
import { senses } from '../lexicon/senses';

const names = formTable<string>();
for (const name of Object.keys(senses))
  for (const form of senses[name]!.split(' ')) names.add(foldForm(form), name);

/** The names under which a folded word, or a beginning of it, stands in the lexicon; each once. */
export function sensesOf(word: string): string[] {
  return [...new Set(names.of(word))];
}
