import { foldWord } from './foldWord';

/**
 * Classes made of single words only ("piece", "travail"...) are looked up once per word instead of being written out in
 * every expression: a word of the line carries one mark per class that it belongs to.
 */
interface WordClass {
  readonly mark: string;
  readonly forms: string;
  words?: Set<string>;
  prefixes?: Set<string>;
}

/** Ends the word and begins its marks in a sentence's line. */
export const MARKS = '\u0001';
const FIRST_MARK = 0xe000;
/** Shorter lists are as fast written out. */
const LEAST_FORMS = 8;
const REMEMBERED = 20000;

const classes: WordClass[] = [];
const byForms = new Map<string, WordClass>();
const marksByWord = new Map<string, string>();

/** The mark of a class of single words; undefined when its forms are phrases, or too few to be worth it. */
export function markOf(forms: string): string | undefined {
  const known = byForms.get(forms);
  if (known !== undefined) return known.mark;
  if (
    /[\s()|<=~^$?!]/.test(forms.trim()) ||
    forms.split('/').length < LEAST_FORMS ||
    /(?:^|\/)\*/.test(forms)
  )
    return undefined;
  const created: WordClass = { mark: String.fromCharCode(FIRST_MARK + classes.length), forms };
  classes.push(created);
  byForms.set(forms, created);
  marksByWord.clear();
  return created.mark;
}

/** The marks of all classes that a folded word belongs to. */
export function marksOf(word: string): string {
  const known = marksByWord.get(word);
  if (known !== undefined) return known;
  let marks = '';
  for (const wordClass of classes) if (belongs(word, wordClass)) marks += wordClass.mark;
  if (marksByWord.size >= REMEMBERED) marksByWord.clear();
  marksByWord.set(word, marks);
  return marks;
}

function belongs(word: string, wordClass: WordClass): boolean {
  if (wordClass.words === undefined || wordClass.prefixes === undefined) {
    const forms = wordClass.forms.trim().split('/');
    wordClass.words = new Set(forms.filter((form) => !form.endsWith('*')).map(foldWord));
    wordClass.prefixes = new Set(
      forms.filter((form) => form.endsWith('*')).map((form) => foldWord(form.slice(0, -1))),
    );
  }
  if (wordClass.words.has(word)) return true;
  for (let length = 1; length <= word.length; length++)
    if (wordClass.prefixes.has(word.slice(0, length))) return true;
  return false;
}
