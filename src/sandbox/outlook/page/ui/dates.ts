const DAY_MS = 86_400_000;
const NBSP = '\u00a0';

const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Whole days between two local calendar days; positive when `date` is in the past. */
const daysAgo = (date: Date, now: Date): number => Math.round((startOfDay(now) - startOfDay(date)) / DAY_MS);

const time = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat('fr-FR', { weekday: 'short', hour: '2-digit', minute: '2-digit' });
const dayMonth = new Intl.DateTimeFormat('fr-FR', { weekday: 'short', day: '2-digit', month: '2-digit' });
const full = new Intl.DateTimeFormat('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' });
const long = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const wholeDay = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** As the list shows it: the hour today, the day and hour this week, then the date. */
export function shortDate(date: Date, now: Date): string {
  const ago = daysAgo(date, now);
  if (ago <= 0) return time.format(date);
  if (ago < 5) return dayAndTime.format(date).replace(' ', NBSP);
  return date.getFullYear() === now.getFullYear()
    ? dayMonth.format(date).replace(' ', NBSP)
    : full.format(date);
}

export const longDate = (date: Date): string => long.format(date);

export const dayName = (date: Date): string => wholeDay.format(date);

/** The heading under which the list puts a message. */
export function dateGroup(date: Date, now: Date): string {
  const ago = daysAgo(date, now);
  if (ago <= 0) return 'Aujourd’hui';
  if (ago === 1) return 'Hier';
  const weekday = (now.getDay() + 6) % 7;
  if (ago <= weekday) return 'Cette semaine';
  if (ago <= weekday + 7) return 'La semaine dernière';
  if (date.getMonth() === now.getMonth() && date.getFullYear() === now.getFullYear()) return 'Ce mois-ci';
  if (ago <= 60) return 'Le mois dernier';
  return 'Plus ancien';
}
