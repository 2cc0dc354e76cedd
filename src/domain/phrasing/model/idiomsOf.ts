import { foldForm, formTable, isBeginning } from '../engine/formTable';
import { idioms } from '../lexicon/idioms';
import { hashText } from './hash';

/** A turn of phrase, by its first word. */
export interface Idiom {
  /** What must follow the first word: words, or beginnings with a `*`. */
  readonly rest: readonly string[];
  /** One more word may stand after the first. */
  readonly isLoose: boolean;
  /** Hashes of what it means, as those of a word's senses. */
  readonly senses: readonly number[];
}

const table = formTable<Idiom>();
const ELISION = /(^|[ -])([cdjlmnst]|qu|jusqu)'/g;

for (const notion of Object.keys(idioms)) {
  const dot = notion.indexOf('.');
  const names = dot < 0 ? [notion] : [notion, notion.slice(0, dot)];
  const senses = names.map((name) => hashText(`#${name}`));
  for (const phrase of idioms[notion]!.split(', ')) {
    const [first, ...rest] = phrase.replace(ELISION, "$1$2' ").split(' ').map(foldForm) as [
      string,
      ...string[],
    ];
    table.add(first, { rest, isLoose: isBeginning(first), senses });
  }
}

/** The turns of phrase that a folded word may open. */
export const idiomsFrom = (word: string): readonly Idiom[] => table.of(word);

interface Word {
  readonly text: string;
}

/** The place of the last word of a turn that opens at a word; undefined when it does not stand there. */
export function endOfIdiom({ rest, isLoose }: Idiom, words: readonly Word[], at: number): number | undefined {
  if (stands(rest, words, at + 1)) return at + rest.length;
  return isLoose && rest.length > 0 && stands(rest, words, at + 2) ? at + 1 + rest.length : undefined;
}

function stands(rest: readonly string[], words: readonly Word[], at: number): boolean {
  for (let k = 0; k < rest.length; k++) {
    const word = words[at + k];
    const form = rest[k]!;
    if (word === undefined) return false;
    if (isBeginning(form) ? word.text.slice(0, form.length - 1) !== form.slice(0, -1) : word.text !== form)
      return false;
  }
  return true;
}
