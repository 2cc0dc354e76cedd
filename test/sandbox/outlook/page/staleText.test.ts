import { StaleText } from '../../../../src/sandbox/outlook/page/compose/staleText';

describe('what an add-in is told while one types (stale for 300 ms)', () => {
  const typing = (keys: readonly (readonly [at: number, text: string])[], readAt: number): string => {
    let now = 0;
    const told = new StaleText(
      'avant',
      () => 300,
      () => now,
    );
    for (const [at, text] of keys) {
      now = at;
      told.typed(text);
    }
    now = readAt;
    return told.read();
  };

  test.each([
    { case: 'nothing typed', keys: [], readAt: 0, told: 'avant' },
    { case: 'just typed: the text of before', keys: [[1000, 'a']], readAt: 1100, told: 'avant' },
    { case: 'a moment later: the key is there', keys: [[1000, 'a']], readAt: 1300, told: 'a' },
    {
      case: 'in the middle of typing: the keys that are old enough',
      keys: [
        [1000, 'a'],
        [1200, 'ab'],
        [1400, 'abc'],
      ],
      readAt: 1550,
      told: 'ab',
    },
    {
      case: 'after a pause: everything',
      keys: [
        [1000, 'a'],
        [1100, 'ab'],
      ],
      readAt: 9000,
      told: 'ab',
    },
  ] as const)('$case', ({ keys, readAt, told }) => expect(typing(keys, readAt)).toBe(told));

  test('what a program sets is known at once', () => {
    const told = new StaleText(
      'avant',
      () => 300,
      () => 1000,
    );
    told.typed('avanta');
    told.set('remplacé');
    expect(told.read()).toBe('remplacé');
  });
});
