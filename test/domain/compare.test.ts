import { by, compare } from '../../src/domain/compare';

test.each([
  ['2026-03-31', '2026-04-01', -1],
  ['2026-04-01', '2026-03-31', 1],
  ['2026-04-01', '2026-04-01', 0],
  ['2026-04-01T09:00:00.000Z', '2026-04-01T10:00:00.000Z', -1],
  ['', '2026-04-01', -1],
])('%s against %s: %d', (one, other, order) => {
  expect(compare(one, other)).toBe(order);
});

test('what has the same text stays in the order in which it came', () => {
  const entries = [
    { day: '2026-04-02', number: 1 },
    { day: '2026-04-01', number: 2 },
    { day: '2026-04-02', number: 3 },
    { day: '2026-04-01', number: 4 },
  ];
  expect([...entries].sort(by(({ day }) => day)).map(({ number }) => number)).toEqual([2, 4, 1, 3]);
});
