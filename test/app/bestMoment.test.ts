import { bestMoment } from '../../src/app/bestMoment';
import { instantOf, plainDate } from '../../src/domain/plainDate';
import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';

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
  const moment = bestMoment(cabinetPolicy, clock);
  expect(moment && `${moment.date} ${moment.from}`).toBe(expected);
  if (moment) expect(moment.opensAt).toBe(instantOf(new Date(`${moment.date}T${moment.from}:00`)));
});

test('a firm that prefers nothing is advised nothing', () => {
  const clock = {
    today: () => plainDate('2026-03-16'),
    now: () => instantOf(new Date('2026-03-16T10:00:00')),
  };
  expect(bestMoment({ ...cabinetPolicy, slots: [] }, clock)).toBeUndefined();
});
