import { htmlToText } from '../phrasing/html/htmlToText';
import { frenchDates } from '../phrasing/facts/frenchDates';
import { linesOf, type Line } from '../phrasing/ownText/lines';
import { quotedLines } from '../phrasing/ownText/quotedLines';
import { attributionAt, fieldOf } from '../phrasing/ownText/quotedThread';
import { instantOf, type Instant, type PlainDate } from '../dates/plainDate';

/** The message that a draft answers, as its quotation shows it. */
export interface AnsweredMessage {
  /** Who wrote it, as its header says: a name, mostly with an address. */
  readonly from: string;
  /** What it says, with the older messages that it quotes itself. */
  readonly text: string;
  /** When it came, to the minute where the header says the hour, else from that day on; absent when it cannot be read. */
  readonly receivedAt?: Instant;
}

/** Lines between the first quoted one and its header: separators, empty lines. */
const NEAR = 6;
/** Lines of a header's block without a field: an address list that goes on. */
const APART = 3;

/** The header at `at`: where it ends, who wrote, and what says when. */
interface Header {
  readonly end: number;
  readonly from: string;
  readonly date: string;
}

function headerAt(lines: readonly Line[], at: number): Header | undefined {
  const count = attributionAt(lines, at);
  const joined = lines
    .slice(at, at + count)
    .map(({ words }) => words)
    .join(' ');
  if (count > 0) return { end: at + count - 1, from: joined, date: joined };
  if (fieldOf(lines[at]!) !== 'from') return undefined;
  let end = at;
  let date = lines[at]!.words;
  for (let i = at + 1; i < lines.length && i <= end + APART; i += 1) {
    const field = fieldOf(lines[i]!);
    if (field === 'from') break;
    if (!field) continue;
    if (field === 'date') date = lines[i]!.words;
    end = i;
  }
  return { end, from: lines[at]!.words, date };
}

/**
 * The topmost message that a draft quotes; `undefined` when it quotes none, or one without a header that says who wrote.
 * @param today brings a date without a year to its year
 */
export function answeredMessage(html: string, today: PlainDate): AnsweredMessage | undefined {
  const page = htmlToText(html);
  const lines = linesOf(page.text);
  const first = quotedLines(lines, page, {}).indexOf(true);
  if (first < 0) return undefined;
  for (let at = first; at < lines.length && at < first + NEAR; at += 1) {
    const header = headerAt(lines, at);
    if (!header) continue;
    const { from, date, end } = header;
    const text = page.text
      .slice(lines[end]!.end)
      .split('\n')
      .map((line) => line.replace(/^\s*> ?/, ''))
      .join('\n')
      .trim();
    const receivedAt = instantIn(date, today);
    return { from, text, ...(receivedAt ? { receivedAt } : {}) };
  }
  return undefined;
}

const CLOCK = /(\d{1,2})\s?[:h]\s?(\d{2})/;

/** The header's hour is the reader's, as his Outlook wrote it. */
function instantIn(date: string, today: PlainDate): Instant | undefined {
  const [found] = frenchDates(date.normalize('NFC'), today);
  if (!found) return undefined;
  const [year, month, day] = found.day.split('-').map(Number) as [number, number, number];
  const clock = CLOCK.exec(date.slice(found.end));
  return instantOf(new Date(year, month - 1, day, Number(clock?.[1] ?? 0), Number(clock?.[2] ?? 0)));
}
