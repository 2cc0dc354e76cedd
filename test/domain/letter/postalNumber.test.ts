import { postalNumber } from '../../../src/domain/letter/postalNumber';

test.each<[string, string | undefined]>([
  ['1A 234 567 8901 2', '1A23456789012'],
  ['rr123456789fr', 'RR123456789FR'],
  ['2C 012\u00a0345\u202f6789 0', '2C01234567890'],
  ['', undefined],
  ['1A 234', undefined],
  ['lettre suivie', undefined],
  ['1A 234 567 8901 2 345 678', undefined],
])('%j is %j', (typed, expected) => {
  expect(postalNumber(typed)).toBe(expected);
});
