import { FASTEST, SLOWEST, watchBody } from '../../src/outlook/bodyWatch';

function setUp(options: { answersAfter?: number } = {}) {
  const state = { body: 'a', hidden: false, fails: false, under: 0, most: 0, readings: 0 };
  const shown = new Set<() => void>();
  const hints = new Set<() => void>();
  const changes: string[] = [];
  const troubles: unknown[] = [];
  const stop = watchBody({
    async read() {
      state.readings++;
      state.most = Math.max(state.most, ++state.under);
      const value = state.body;
      await new Promise((resolve) => setTimeout(resolve, options.answersAfter ?? 0));
      state.under--;
      if (state.fails) throw new Error('9020');
      return value;
    },
    same: (one, other) => one === other,
    onChange: (value) => void changes.push(value),
    onTrouble: (failure) => void troubles.push(failure),
    hidden: () => state.hidden,
    onShown: (listener) => {
      shown.add(listener);
      return () => shown.delete(listener);
    },
    onHint: (listener) => {
      hints.add(listener);
      return () => hints.delete(listener);
    },
  });
  const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
  return { state, changes, troubles, stop, pass, shown, hints };
}

const fire = (listeners: Set<() => void>): void => listeners.forEach((listener) => listener());

describe('watching a draft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('tells the text it finds at once, then each new one', async () => {
    const { state, changes, pass, stop } = setUp();
    await pass(0);
    expect(changes).toEqual(['a']);
    state.body = 'ab';
    await pass(FASTEST * SLOWEST);
    expect(changes).toEqual(['a', 'ab']);
    stop();
  });

  test('never two readings under way, however slow Outlook is', async () => {
    const { state, pass, hints, stop } = setUp({ answersAfter: 4_000 });
    for (let times = 0; times < 10; times++) {
      await pass(500);
      fire(hints);
    }
    await pass(20_000);
    expect(state.most).toBe(1);
    stop();
  });

  test('slows down while nothing changes: at most 25 readings in the first minute', async () => {
    const { state, pass, stop } = setUp();
    await pass(60_000);
    expect(state.readings).toBeLessThanOrEqual(25);
    expect(state.readings).toBeGreaterThanOrEqual(60_000 / SLOWEST);
    stop();
  });

  test('goes fast again after a change', async () => {
    const { state, changes, pass, stop } = setUp();
    await pass(60_000);
    state.body = 'ab';
    await pass(SLOWEST);
    const before = state.readings;
    await pass(FASTEST + 10);
    expect(changes).toEqual(['a', 'ab']);
    expect(state.readings).toBe(before + 1);
    stop();
  });

  test('reads nothing while hidden, and at once when shown again', async () => {
    const { state, changes, pass, shown, stop } = setUp();
    await pass(0);
    state.hidden = true;
    await pass(FASTEST);
    const before = state.readings;
    await pass(60_000);
    expect(state.readings).toBe(before);
    state.body = 'later';
    state.hidden = false;
    fire(shown);
    await pass(0);
    expect(changes).toEqual(['a', 'later']);
    stop();
  });

  test('new recipients are told although the text is the same', async () => {
    const { changes, pass, hints, stop } = setUp();
    await pass(0);
    fire(hints);
    await pass(0);
    expect(changes).toEqual(['a', 'a']);
    stop();
  });

  test('a run of failures is told once, and goes on by itself', async () => {
    const { state, changes, troubles, pass, stop } = setUp();
    await pass(0);
    state.fails = true;
    await pass(60_000);
    expect(troubles).toHaveLength(1);
    state.fails = false;
    state.body = 'back';
    await pass(10_000);
    expect(changes).toEqual(['a', 'back']);
    state.fails = true;
    await pass(60_000);
    expect(troubles).toHaveLength(2);
    stop();
  });

  test('says nothing once stopped, not even what was being read', async () => {
    const { state, changes, troubles, pass, stop, shown, hints } = setUp({ answersAfter: 1_000 });
    await pass(500);
    stop();
    state.fails = true;
    await pass(60_000);
    expect([changes, troubles, state.readings]).toEqual([[], [], 1]);
    expect([shown.size, hints.size]).toEqual([0, 0]);
  });
});
