import { fold, INVISIBLE, SPACES } from '../../fold';
import { remember } from '../../remember';

/** A line of a text, with what is needed to recognise it. */
export interface Line {
  readonly start: number;
  /** Offset of the line break, or of the end of the text. */
  readonly end: number;
  /** Lower case, without accents or typographic variants, spaces made simple, trimmed. Not for offsets. */
  readonly key: string;
  /** As written, spaces made simple, trimmed. */
  readonly words: string;
  /** What was asked of its words, and answered: two bits a question, see `askedOnce`. */
  known: number;
}

/** No signature, header or notice has to be recognised in more of a line. */
export const READ = 2000;

const NOTHING = { words: '', key: '' };
const written = remember((part) => {
  const words = part.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  return { words, key: words === '' ? '' : fold(words) };
});

let questions = 0;

/** A question that a line's words alone answer, asked once of each line: one number holds up to 15 answers. */
export function askedOnce(ask: (line: Line) => boolean): (line: Line) => boolean {
  const asked = 1 << (2 * questions++);
  return (line) => {
    if ((line.known & asked) === 0) line.known |= ask(line) ? 3 * asked : asked;
    return (line.known & (2 * asked)) !== 0;
  };
}

/**
 * The lines of a text.
 * @param read how many characters of a line its `key` and `words` hold
 */
export function linesOf(text: string, read = READ): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const part = text.slice(start, Math.min(end, start + read));
    const { words, key } = part === '' ? NOTHING : written(part);
    lines.push({ start, end, words, key, known: 0 });
    start = end + 1;
  }
  return lines;
}
