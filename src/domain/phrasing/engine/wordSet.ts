import { foldWord } from './foldWord';

/** The words that a pattern takes at one place. */
export interface WordSet {
  /** From 0 on, in the order in which sets were made. */
  readonly number: number;
  /** Folded words, and beginnings with a `*`, a space before and after each. */
  readonly forms: string;
  readonly hasBeginnings: boolean;
  /** Words given otherwise: by an ending, by an expression. */
  readonly expressions: readonly RegExp[];
}

const sets = new Map<string, WordSet>();

function made(key: string, make: () => Pick<WordSet, 'forms' | 'expressions'>): WordSet {
  const before = sets.get(key);
  if (before !== undefined) return before;
  const { forms, expressions } = make();
  const set = { number: sets.size, forms, hasBeginnings: forms.indexOf('*') >= 0, expressions };
  sets.set(key, set);
  return set;
}

const ENDING = / \*([^ ]+)/g;

/** The set of words, beginnings (`mot*`) and endings (`*mot`) written with a stroke between them. */
export function setOfForms(written: string): WordSet {
  return made(written, () => {
    const forms = ` ${foldWord(written).split('/').join(' ')} `;
    const expressions = (forms.match(ENDING) ?? []).map((ending) => new RegExp(`${ending.slice(2)}$`));
    return { forms: expressions.length > 0 ? forms.replace(ENDING, '') : forms, expressions };
  });
}

/** The set of the words that are wholly as the expression says. */
export function setOfExpression(source: string): WordSet {
  return made(`=${source}`, () => ({ forms: ' ', expressions: [new RegExp(`^${source}$`)] }));
}

/** The set of the words of any of these sets. */
export function unionOf(parts: readonly WordSet[]): WordSet {
  if (parts.length === 1) return parts[0]!;
  return made(parts.map(({ number }) => number).join(), () => ({
    forms: parts.map(({ forms }) => forms).join(''),
    expressions: parts.reduce<RegExp[]>((all, { expressions }) => all.concat(expressions), []),
  }));
}
