import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { describesFirm, withFirmOf } from '../../../src/domain/policy/deliveredPolicy';
import { policyChanges } from '../../../src/domain/policy/policyChanges';
import { withValueAt, type Path } from '../../../src/domain/policy/place';
import type { Policy } from '../../../src/domain/policy/schema';

const set = (policy: unknown, path: Path, value: unknown): Policy =>
  withValueAt(policy, path, value) as Policy;

test('what describes the firm stays, above all its bank account', () => {
  let own = set(cabinetPolicy, ['firm', 'bank', 'iban'], 'FR14 2004 1010 0505 0001 3M02 606');
  own = set(own, ['workingDays', 'region'], 'alsace-moselle');
  own = set(own, ['penalties', 'yearlyRatePercent'], '10');
  own = set(own, ['cosignature', 'teamManagers'], ['marc@cabinet.example']);
  expect(policyChanges(own, withFirmOf(own, cabinetPolicy))).toEqual([]);
});

test('every choice of policy goes back to what was delivered', () => {
  let own = set(cabinetPolicy, ['sequences', 'pieces', 'steps', 1, 'from'], 9);
  own = set(own, ['phrasing', 'severities'], { emphase: 'off' });
  own = set(own, ['cosignature', 'recallAfterHours'], 5);
  expect(policyChanges(cabinetPolicy, withFirmOf(own, cabinetPolicy))).toEqual([]);
});

test.each([
  [['firm'], true],
  [['workingDays'], true],
  [['penalties'], true],
  [['cosignature'], false],
  [['sequences', 'pieces'], false],
])('%s describes the firm: %s', (path, expected) => {
  expect(describesFirm(path)).toBe(expected);
});
