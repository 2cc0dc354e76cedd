import fc from 'fast-check';
import { groupBy } from '../../src/domain/groupBy';

test('keys in the order in which they first appear, rows in their own', () => {
  expect([...groupBy(['banque', 'achats', 'bilan', 'avoir'], (word) => word[0])]).toEqual([
    ['b', ['banque', 'bilan']],
    ['a', ['achats', 'avoir']],
  ]);
});

test('every row stands under its key, once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (rows) => {
      const groups = groupBy(rows, (row) => row % 7);
      for (const [key, some] of groups) expect(some.every((row) => row % 7 === key)).toBe(true);
      expect([...groups.values()].flat().sort()).toEqual([...rows].sort());
    }),
  );
});
