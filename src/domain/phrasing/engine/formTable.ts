import { foldWord } from './foldWord';

/** Values by word: each stands under whole forms, or under beginnings, which end with a `*`. */
export interface FormTable<Value> {
  add(form: string, value: Value): void;
  /** The values of a word: those of the word itself, then those of its beginnings, the longest first. */
  of(word: string): readonly Value[];
}

export function formTable<Value>(): FormTable<Value> {
  const exact = new Map<string, Value[]>();
  const beginnings = new Map<string, Value[]>();
  return {
    add(form, value) {
      const table = isBeginning(form) ? beginnings : exact;
      const key = isBeginning(form) ? form.slice(0, -1) : form;
      const values = table.get(key);
      if (values === undefined) table.set(key, [value]);
      else values.push(value);
    },
    of(word) {
      let found: readonly Value[] = exact.get(word) ?? [];
      for (let length = word.length; length > 0; length--) {
        const more = beginnings.get(word.slice(0, length));
        if (more !== undefined) found = found.concat(more);
      }
      return found;
    },
  };
}

function isBeginning(form: string): boolean {
  return form.charAt(form.length - 1) === '*';
}

/** A form as the engine folds words; the mark of a beginning stays. */
export function foldForm(form: string): string {
  return isBeginning(form) ? `${foldWord(form.slice(0, -1))}*` : foldWord(form);
}
