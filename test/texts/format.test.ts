import { plainDate, type Instant } from '../../src/domain/dates/plainDate';
import {
  counted,
  formatAmount,
  formatDate,
  formatDayOffset,
  formatFreshness,
  formatInstant,
  formatNearDate,
  initials,
  plural,
} from '../../src/texts/format';
import { fr } from '../../src/texts/fr';

const NBSP = '\u00A0';
const NARROW = '\u202F';

test.each([
  ['2025-04-14', '14/04/2025'],
  ['2024-02-29', '29/02/2024'],
  ['2026-01-01', '01/01/2026'],
])('the day %s is written %s', (day, text) => {
  expect(formatDate(plainDate(day))).toBe(text);
});

test.each([
  ['2025-04-14', '2025-04-07', '14/04'],
  ['2025-01-03', '2024-12-28', '03/01'],
  ['2024-10-14', '2025-04-07', '14/10'],
  ['2024-10-01', '2025-04-07', '01/10/2024'],
  ['2026-04-14', '2025-04-07', '14/04/2026'],
])('the day %s seen on %s is written %s', (day, today, text) => {
  expect(formatNearDate(plainDate(day), plainDate(today))).toBe(text);
});

test.each([
  ['1247.50', `1${NARROW}247,50${NBSP}€`],
  ['0', `0,00${NBSP}€`],
  ['12', `12,00${NBSP}€`],
  ['12.5', `12,50${NBSP}€`],
  ['999', `999,00${NBSP}€`],
  ['1000', `1${NARROW}000,00${NBSP}€`],
  ['1234567.89', `1${NARROW}234${NARROW}567,89${NBSP}€`],
  ['-40', `−40,00${NBSP}€`],
  ['illisible', 'illisible'],
])('the amount %s is written %s', (decimal, text) => {
  expect(formatAmount(decimal)).toBe(text);
});

test.each([
  [7, 'J+7'],
  [0, 'J'],
  [-3, 'J−3'],
])('day %i is written %s', (days, text) => {
  expect(formatDayOffset(days)).toBe(text);
});

test.each([
  [0, 'pièce'],
  [1, 'pièce'],
  [2, 'pièces'],
  [30, 'pièces'],
])('%i takes %s', (count, word) => {
  expect(plural(count, 'pièce')).toBe(word);
  expect(counted(count, 'pièce')).toBe(`${count}${NBSP}${word}`);
});

test('an irregular plural is given', () => {
  expect(counted(12345, 'ligne')).toBe(`12\u202F345${NBSP}lignes`);
  expect(counted(2, 'pièce attendue', 'pièces attendues')).toBe(`2${NBSP}pièces attendues`);
});

test.each([
  ['2025-04-07T08:00:10Z', 'à jour à l’instant'],
  ['2025-04-07T08:01:00Z', `à jour il y a 1${NBSP}min`],
  ['2025-04-07T08:59:59Z', `à jour il y a 59${NBSP}min`],
  ['2025-04-07T11:00:00Z', `à jour il y a 3${NBSP}h`],
])('read at 08:00 and seen at %s: %s', (now, text) => {
  expect(formatFreshness('2025-04-07T08:00:00Z' as Instant, now as Instant)).toBe(text);
});

test('after a day the freshness is a date, since “il y a 50 h” tells nothing', () => {
  const readAt = '2025-04-05T08:00:00Z' as Instant;
  expect(formatFreshness(readAt, '2025-04-07T08:00:00Z' as Instant)).toBe(
    `à jour le ${formatInstant(readAt)}`,
  );
});

test.each([
  ['Claire Dumas', `C.${NBSP}D.`],
  ['Jean-Marc Le Goff', `J.${NBSP}M.${NBSP}L.${NBSP}G.`],
  ['Administrateur', 'Administrateur'],
  ['élodie été', `É.${NBSP}É.`],
])('%s signs %s', (name, text) => {
  expect(initials(name)).toBe(text);
});

describe('French spacing', () => {
  test('no-break spaces stand before : ; ! ? » and after «', () => {
    expect(fr`Un mot : « deux » ; trois ? Quatre !`).toBe(
      `Un mot${NBSP}: «${NBSP}deux${NBSP}»${NBSP}; trois${NBSP}? Quatre${NBSP}!`,
    );
  });

  test('around an interpolated excerpt', () => {
    expect(fr`Dites « ${'oui'} » ?`).toBe(`Dites «${NBSP}oui${NBSP}»${NBSP}?`);
  });

  test('what is interpolated is left as it is: a client’s name is no sentence of ours', () => {
    expect(fr`Dossier ${"<b>O'Hara & Fils</b> : « x »"}.`).toBe("Dossier <b>O'Hara & Fils</b> : « x ».");
  });
});
