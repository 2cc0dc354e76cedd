import { bestMoment, piecesAsked } from '../../../src/app/relance/bestMoment';
import type { Piece } from '../../../src/domain/dossier';
import { instantOf, plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';

/** Tuesdays and Wednesdays, 9 to 11 h; Wednesday 11 November is a public holiday. */
test.each<[string, string, string, string | undefined]>([
  ['on a Monday', '2026-03-16', '10:00', '2026-03-17 09:00'],
  ['before the slot opens', '2026-03-17', '08:10', '2026-03-17 09:00'],
  ['within the slot: now', '2026-03-17', '09:30', undefined],
  ['after the slot', '2026-03-17', '11:00', '2026-03-18 09:00'],
  ['after the second one', '2026-03-18', '14:00', '2026-03-24 09:00'],
  ['before a public holiday', '2026-11-10', '15:00', '2026-11-17 09:00'],
])('%s', (_name, day, hour, expected) => {
  const clock = { today: () => plainDate(day), now: () => instantOf(new Date(`${day}T${hour}:00`)) };
  const moment = bestMoment(cabinetPolicy, clock, []);
  if (moment && !('opensAt' in moment)) throw new Error('no deadline, nobody to agree');
  expect(moment && `${moment.date} ${moment.from}`).toBe(expected);
  if (moment) expect(moment.opensAt).toBe(instantOf(new Date(`${moment.date}T${moment.from}:00`)));
});

test('a firm that prefers nothing is advised nothing', () => {
  const clock = {
    today: () => plainDate('2026-03-16'),
    now: () => instantOf(new Date('2026-03-16T10:00:00')),
  };
  expect(bestMoment({ ...cabinetPolicy, slots: [] }, clock, [])).toBeUndefined();
});

/** Our own work takes three working days: of a deadline on Tuesday 24 March, Thursday 19 is the day that leaves them. */
test.each<[string, string, string, readonly string[], string | undefined]>([
  ['the slot leaves our own days', '2026-03-16', '10:00', ['2026-03-24'], '2026-03-17 09:00'],
  ['the day before the one that leaves them', '2026-03-17', '14:00', ['2026-03-24'], '2026-03-18 09:00'],
  ['on that day nobody can answer in time', '2026-03-17', '14:00', ['2026-03-23'], 'today, for 2026-03-23'],
  ['a day later than that', '2026-03-17', '14:00', ['2026-03-20'], 'today, for 2026-03-20'],
  ['the slot is the deadline', '2026-03-18', '14:00', ['2026-03-24'], 'today, for 2026-03-24'],
  ['the deadline is before the slot', '2026-03-18', '14:00', ['2026-03-20'], 'today, for 2026-03-20'],
  ['the deadline is today', '2026-03-19', '14:00', ['2026-03-19'], 'today, for 2026-03-19'],
  ['the deadline is passed', '2026-03-19', '14:00', ['2026-03-10'], 'today, for 2026-03-10'],
  ['later today is not too late', '2026-03-17', '08:10', ['2026-03-18'], '2026-03-17 09:00'],
  ['now', '2026-03-17', '09:30', ['2026-03-18'], undefined],
  ['the nearest of two', '2026-03-18', '14:00', ['2026-05-15', '2026-03-20'], 'today, for 2026-03-20'],
  ['none is known', '2026-03-18', '14:00', [], '2026-03-24 09:00'],
])('with a legal deadline: %s', (_name, day, hour, deadlines, expected) => {
  const clock = { today: () => plainDate(day), now: () => instantOf(new Date(`${day}T${hour}:00`)) };
  const pieces = deadlines.map(
    (echeanceLegale, index) => ({ objectif: `TVA ${index}`, echeanceLegale, priorite: 1 }) as Piece,
  );
  const moment = bestMoment(cabinetPolicy, clock, pieces);
  const told =
    moment &&
    ('urgentFor' in moment
      ? `today, for ${moment.urgentFor}`
      : 'on' in moment
        ? moment.approvals
        : `${moment.date} ${moment.from}`);
  expect(told).toBe(expected);
});

/** From the 18th on the manager must agree. */
test.each([
  ['2026-03-16', { date: '2026-03-17' }],
  ['2026-03-17', { on: '2026-03-18', approvals: ['manager'] }],
])('on %s: no day is proposed on which somebody would have to agree first', (day, expected) => {
  const clock = { today: () => plainDate(day), now: () => instantOf(new Date(`${day}T14:00:00`)) };
  const lacking = (on: string) => (on >= '2026-03-18' ? (['manager'] as const) : []);
  expect(bestMoment(cabinetPolicy, clock, [], lacking)).toMatchObject(expected);
});

test('what is received, or belongs to another sequence with the same numbers, presses nobody', () => {
  const pieces = [{ id: '1' }, { id: '2', recueLe: '2026-03-10' }, { id: '3' }] as unknown as Piece[];
  const ids = (sequence: 'pieces' | 'honoraires') =>
    piecesAsked({ pieces }, { sequence, pieceIds: ['1', '2'] }).map(({ id }) => id);
  expect(ids('pieces')).toEqual(['1']);
  expect(ids('honoraires')).toEqual([]);
});
