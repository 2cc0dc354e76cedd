import Mustache from 'mustache';

/** Values are put in as they are: escaping belongs to the output (`html.ts`), which knows what it writes. */
const AS_IS = { escape: (value: unknown): string => String(value) };

const NO_BREAK = '\u00a0';

/** French wants a no-break space inside guillemets and before tall punctuation; a template's author types plain ones. */
const withNoBreaks = (source: string): string =>
  source.replace(/ (?=[:;!?»])/g, NO_BREAK).replace(/(?<=«) /g, NO_BREAK);

/** « Martin S.A. » at the end of a sentence: one stop serves for both. An ellipsis keeps its three. */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/g;

/** Fills a mustache text; the spaces that an absent section leaves behind are closed up. */
export const fill = (source: string, fields: object): string =>
  Mustache.render(withNoBreaks(source), fields, {}, AS_IS)
    .replace(/ {2,}/g, ' ')
    .replace(TWO_STOPS, '.')
    .trim();
