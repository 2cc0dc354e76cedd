import { listed } from '../../src/domain/listed';

test.each([
  [[], undefined, ''],
  [['a'], undefined, 'a'],
  [['a', 'b'], undefined, 'a et b'],
  [['a', 'b', 'c'], undefined, 'a, b et c'],
  [['a', 'b', 'c'], 'ou', 'a, b ou c'],
])('%j, the last after %s: « %s »', (items, last, text) => {
  expect(listed(items, last)).toBe(text);
});
