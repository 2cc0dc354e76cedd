import type { Stretches } from '../stretches';
import { linesOf, READ, type Line } from './lines';
import type { TextRange } from './textRange';

const [BLANK] = linesOf('') as [Line];

/**
 * The lines of the writer's own text, each read to its end: most are those of the message as they are.
 * @param own the text with all that stands outside of the ranges blanked, down to the last line that holds one
 */
export function ownLines(own: Stretches, lines: readonly Line[], ranges: readonly TextRange[]): Line[] {
  const result: Line[] = [];
  let next = 0;
  for (const line of lines) {
    const { start, end } = line;
    if (start >= own.length) break;
    while (next < ranges.length && ranges[next]!.end <= start) next += 1;
    const range = ranges[next];
    if (!range || range.start >= end) result.push(BLANK);
    else if (range.start <= start && end <= range.end && end - start <= READ) result.push(line);
    else result.push(...linesOf(own.slice(start, end), Infinity));
  }
  return result;
}
