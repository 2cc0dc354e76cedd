import { installMovedClock } from '../../../../src/sandbox/outlook/inject/movedClock';

describe('a moved clock', () => {
  const Real = Date;
  const DAY = 86_400_000;
  let offset = 3 * DAY;
  const place = { Date: Real } as typeof globalThis;
  beforeAll(() => installMovedClock(place, () => offset));
  afterAll(() =>
    Object.defineProperty(Real.prototype, 'constructor', { value: Real, writable: true, configurable: true }),
  );

  test('now is moved, by either way of asking', () => {
    expect(place.Date.now() - Real.now()).toBeCloseTo(3 * DAY, -3);
    expect(new place.Date().getTime() - Real.now()).toBeCloseTo(3 * DAY, -3);
    expect(Real.parse(place.Date()) - Real.now()).toBeCloseTo(3 * DAY, -4);
  });

  test('it follows the offset', () => {
    offset = 10 * DAY;
    expect(place.Date.now() - Real.now()).toBeCloseTo(10 * DAY, -3);
  });

  test('a given instant stays what it is', () => {
    expect(new place.Date(0).getTime()).toBe(0);
    expect(new place.Date('2025-04-14T00:00:00Z').toISOString()).toBe('2025-04-14T00:00:00.000Z');
    expect(new place.Date(2025, 3, 14).getDate()).toBe(14);
    expect(place.Date.UTC(2025, 0)).toBe(Real.UTC(2025, 0));
    expect(place.Date.parse('2025-01-01T00:00:00Z')).toBe(Real.parse('2025-01-01T00:00:00Z'));
  });

  test('it is a date to everybody', () => {
    const date = new place.Date();
    expect(date).toBeInstanceOf(place.Date);
    expect(date).toBeInstanceOf(Real);
    expect(date.constructor).toBe(place.Date);
    expect(Object.prototype.toString.call(date)).toBe('[object Date]');
    class Day extends place.Date {}
    expect(new Day(0)).toBeInstanceOf(Day);
  });
});
