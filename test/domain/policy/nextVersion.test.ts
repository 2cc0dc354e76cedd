import { compareVersions, nextVersion } from '../../../src/domain/policy/nextVersion';

test.each<[readonly string[], string]>([
  [['3.2'], '3.3'],
  [['3.2', '3.10', '3.9'], '3.11'],
  [['3'], '3.1'],
  [['3.2.1', '3.2'], '3.3'],
  [[], '1.1'],
  [['brouillon', '2.0'], '2.1'],
])('after %j comes %s', (known, expected) => {
  expect(nextVersion(known)).toBe(expected);
});

test.each<[string, string, number]>([
  ['3.9', '3.10', -1],
  ['3', '3.0', 0],
  ['4.0', '3.12', 1],
])('%s and %s', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign);
});
