import { daysBetween, type Instant, type PlainDate } from '../domain/dates/plainDate';

export { listed } from '../domain/listed';

const NBSP = '\u00A0';
const NARROW_NBSP = '\u202F';

/** `2025-04-14` as `14/04/2025`. */
export const formatDate = (day: PlainDate): string => `${formatDayMonth(day)}/${day.slice(0, 4)}`;

/** `2025-04-14` as `14/04`: only where the year is beyond doubt. */
export const formatDayMonth = (day: PlainDate): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`;

/** `14/04` within six months of `today`, else with its year: a short date must never be read in the wrong year. */
export const formatNearDate = (day: PlainDate, today: PlainDate): string =>
  Math.abs(daysBetween(day, today)) <= 182 ? formatDayMonth(day) : formatDate(day);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An instant in the reader's own zone: `14/04/2025 à 9 h 05`. */
export function formatInstant(instant: Instant): string {
  const date = new Date(instant);
  const day = `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`;
  return `${day} à${NBSP}${date.getHours()}${NBSP}h${NBSP}${twoDigits(date.getMinutes())}`;
}

const inThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, NARROW_NBSP);

/** An amount written as a decimal text (`"1247.5"`) as `1 247,50 €`. Rounds nothing: more than two decimals are kept. */
export function formatAmount(decimal: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim());
  if (!match) return decimal;
  const [, sign, whole = '', cents = ''] = match;
  return `${sign ? '−' : ''}${inThousands(whole)},${cents.padEnd(2, '0')}${NBSP}€`;
}

/** J of the policy: `J+7`, `J` on the due date, `J−2` before it. */
export const formatDayOffset = (days: number): string =>
  days === 0 ? 'J' : days > 0 ? `J+${days}` : `J−${Math.abs(days)}`;

/** French plural starts at two: 0 pièce, 1 pièce, 2 pièces. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  Math.abs(count) >= 2 ? many : one;

/** A whole number: `2 000`. */
export const formatCount = (count: number): string => inThousands(String(count));

/** `3 pièces`, with a no-break space. */
export const counted = (count: number, one: string, many?: string): string =>
  `${formatCount(count)}${NBSP}${plural(count, one, many)}`;

/** What a person wrote, as a sentence among others: with a stop where it has none. */
export const asSentence = (words: string): string => {
  const said = words.trim();
  return said && !/[.!?…]$/.test(said) ? `${said}.` : said;
};

const MINUTE = 60_000;

/** How fresh a reading is: `à jour à l’instant`, `à jour il y a 2 min`, then the time itself after a day. */
export function formatFreshness(readAt: Instant, now: Instant): string {
  const elapsed = Date.parse(now) - Date.parse(readAt);
  if (elapsed < MINUTE) return 'à jour à l’instant';
  if (elapsed < 60 * MINUTE) return `à jour il y a ${Math.floor(elapsed / MINUTE)}${NBSP}min`;
  if (elapsed < 24 * 60 * MINUTE) return `à jour il y a ${Math.floor(elapsed / (60 * MINUTE))}${NBSP}h`;
  return `à jour le ${formatInstant(readAt)}`;
}

/** `Claire Dumas` as `C. D.`; a name of one word is kept whole. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return words.length < 2 ? name : words.map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`).join(NBSP);
}
