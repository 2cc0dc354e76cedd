import * as fc from 'fast-check';
import { changeOf, type Change } from '../../../src/domain/phrasing/change';
import { Changes } from '../../../src/domain/phrasing/changes';
import { keepOwn, ownChange } from '../../../src/domain/phrasing/keepOwn';
import { linesOfParted, plainField } from '../../../src/domain/phrasing/messageText';
import { linesOf } from '../../../src/domain/phrasing/ownText/lines';
import { ownLines } from '../../../src/domain/phrasing/ownText/ownLines';
import type { TextRange } from '../../../src/domain/phrasing/ownText/textRange';

const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '\t', '\n', '\u2029'), maxLength: 30 });

/** A text and ranges of it, in order and disjoint. */
const parted = texts.chain((text) =>
  fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }).map((places) => {
    const sorted = [...places].sort((one, other) => one - other);
    const ranges: TextRange[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2)
      ranges.push({ start: sorted[i]!, end: sorted[i + 1]! } as TextRange);
    return { text, ranges };
  }),
);

/** The writer's own text, put together letter by letter. */
const ownOf = (text: string, ranges: readonly TextRange[]): string =>
  [...text]
    .map((letter, i) =>
      letter === '\n' || letter === '\u2029' || ranges.some(({ start, end }) => start <= i && i < end)
        ? letter
        : ' ',
    )
    .join('');

/** All that is outside of a change is the same in both texts. */
function expectHolds({ from, to, by }: Change, before: string, now: string): void {
  expect(now.length).toBe(before.length + by);
  expect(from).toBeLessThanOrEqual(to);
  expect(from).toBeLessThanOrEqual(to - by);
  expect(now.slice(0, from)).toBe(before.slice(0, from));
  expect(now.slice(to)).toBe(before.slice(to - by));
}

test('each stretch of the own text is that of the whole', () => {
  fc.assert(
    fc.property(parted, fc.nat(30), fc.nat(30), ({ text, ranges }, one, other) => {
      const [from, to] = [one, other]
        .map((place) => Math.min(place, text.length))
        .sort((low, high) => low - high) as [number, number];
      const all = { from: 0, to: text.length, by: text.length };
      const { own } = keepOwn()(text, all, ranges, linesOfParted(text));
      const whole = ownOf(text, ranges);
      expect(own.slice(0, own.length)).toBe(whole.slice(0, own.length));
      expect(whole.slice(own.length).trim()).toBe('');
      // Below the last line of it nothing is read.
      expect(whole.slice(ranges[ranges.length - 1]?.end ?? 0, own.length)).toMatch(/^ *$/);
      if (to <= own.length) expect(own.slice(from, to)).toBe(whole.slice(from, to));
    }),
    { numRuns: 3000 },
  );
});

test('each line of the own text is that of the whole, though it is not read again', () => {
  const long = `${' '.repeat(2000)}a`;
  fc.assert(
    fc.property(parted, fc.boolean(), ({ text, ranges }, isLong) => {
      const by = isLong ? long.length : 0;
      const all = isLong ? long + text : text;
      const moved = ranges.map(({ start, end }) => ({ start: start + by, end: end + by }) as TextRange);
      const lines = linesOfParted(all);
      const { own } = keepOwn()(all, { from: 0, to: all.length, by: all.length }, moved, lines);
      const words = ownLines(own, lines, moved).map((line) => line.words);
      const whole = linesOf(ownOf(all, moved).replace(/\u2029/g, '\n'), Infinity).map((line) => line.words);
      expect(words).toEqual(whole.slice(0, words.length));
      // Below the last line of it nothing is read.
      expect(whole.slice(words.length).join('')).toBe('');
    }),
    { numRuns: 2000 },
  );
});

test('what is new of the own text: what is of the text, and where the ranges changed', () => {
  fc.assert(
    fc.property(
      parted,
      fc.tuple(fc.nat(30), fc.nat(6), texts),
      fc.array(fc.nat(40), { maxLength: 4 }),
      fc.boolean(),
      (before, [place, removed, put], other, anew) => {
        const at = Math.min(place, before.text.length);
        const text = before.text.slice(0, at) + put + before.text.slice(at + removed);
        const edit = changeOf(before.text, text);
        // As before and moved, or some of them gone, grown or others.
        const moved = before.ranges.flatMap(({ start, end }, i) => {
          const [low, high] = [start, end].map((one) => (one <= edit.from ? one : one + edit.by));
          if (low! >= high! || high! > text.length || other[0] === i || anew) return [];
          return [{ start: low! + (other[1] === i ? 1 : 0), end: high! } as TextRange];
        });
        const ranges = moved.filter(
          ({ start, end }, i) => start < end && start >= (moved[i - 1]?.end ?? 0) && start >= 0,
        );
        expectHolds(
          ownChange(before.ranges, ranges, edit),
          ownOf(before.text, before.ranges),
          ownOf(text, ranges),
        );
      },
    ),
    { numRuns: 5000 },
  );
});

test('the own text kept from text to text is told with what changed of it', () => {
  fc.assert(
    fc.property(fc.array(parted, { minLength: 1, maxLength: 5 }), (states) => {
      const kept = keepOwn();
      let before = '';
      let text = '';
      let known = 0;
      for (const state of states) {
        const edit = changeOf(text, state.text);
        text = state.text;
        const { own, changes } = kept(text, edit, state.ranges, linesOfParted(text));
        const now = own.slice(0, own.length);
        expectHolds(changes.since(known)!, before, now);
        known = changes.count;
        before = now;
      }
    }),
    { numRuns: 3000 },
  );
});

test('several changes as one', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), fc.nat(6), (states, skipped) => {
      const changes = new Changes();
      const all = ['', ...states];
      for (let i = 1; i < all.length; i += 1) changes.add(changeOf(all[i - 1]!, all[i]!));
      const from = Math.min(skipped, states.length);
      expectHolds(changes.since(from)!, all[from]!, all[states.length]!);
    }),
    { numRuns: 2000 },
  );
  const many = new Changes();
  for (let i = 0; i < 100; i += 1) many.add({ from: 0, to: 1, by: 1 });
  expect(many.since(10)).toBeUndefined();
  expect(many.since(99)).toEqual({ from: 0, to: 1, by: 1 });
});

test('a message that is all the writer’s is the text itself', () => {
  const all = { from: 0, to: 3, by: 3 };
  const { own } = keepOwn()('abc', all, [{ start: 0, end: 3 } as TextRange], linesOfParted('abc'));
  expect(own.slice(0, 3)).toBe(plainField('abc').own);
});
