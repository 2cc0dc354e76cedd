import type { Line } from './lines';
import { quotedThread, type ThreadOptions } from './quotedThread';
import type { TextRange } from './textRange';

/** What the markup says of a message's text, from `htmlToText`; absent for plain text. */
export interface ThreadHints {
  /** Ranges marked as quoted. */
  readonly quoted?: readonly TextRange[];
  /** Ranges marked up as the header that Outlook puts above the thread. */
  readonly headers?: readonly TextRange[];
}

/** For each line, whether it starts in one of the ranges (in order, disjoint); nothing is said of lines where there are none. */
export function linesIn(lines: readonly Line[], ranges: readonly TextRange[] = []): boolean[] {
  if (ranges.length === 0) return [];
  let next = 0;
  return lines.map(({ start, end }) => {
    while (next < ranges.length && ranges[next]!.end <= start) next += 1;
    const range = ranges[next];
    return range !== undefined && range.start <= start && (range.end > start || start === end);
  });
}

/** Which lines of a message belong to a message that it quotes. */
export const quotedLines = (
  lines: readonly Line[],
  { quoted, headers }: ThreadHints,
  { reply }: ThreadOptions,
): readonly boolean[] =>
  quotedThread(lines, { quoted: linesIn(lines, quoted), headers: linesIn(lines, headers) }, { reply });
