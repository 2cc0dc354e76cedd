import { foldWord } from '../engine/foldWord';
import { senses } from '../lexicon/senses';

const exact = new Map<string, string[]>();
const beginnings = new Map<string, string[]>();
for (const name of Object.keys(senses))
  for (const form of senses[name]!.split(' ')) {
    const isBeginning = form.charAt(form.length - 1) === '*';
    const table = isBeginning ? beginnings : exact;
    const key = foldWord(isBeginning ? form.slice(0, -1) : form);
    const names = table.get(key);
    if (names === undefined) table.set(key, [name]);
    else if (names.indexOf(name) < 0) names.push(name);
  }

/** The names under which a folded word, or a beginning of it, stands in the lexicon; each once. */
export function sensesOf(word: string): string[] {
  const found = (exact.get(word) ?? []).slice();
  for (let length = word.length; length > 1; length--)
    for (const name of beginnings.get(word.slice(0, length)) ?? [])
      if (found.indexOf(name) < 0) found.push(name);
  return found;
}
