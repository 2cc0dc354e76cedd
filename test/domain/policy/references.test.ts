import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { referenceAt } from '../../../src/domain/policy/references';
import type { Path } from '../../../src/domain/policy/place';

const idsAt = (path: Path): readonly string[] | undefined => referenceAt(cabinetPolicy, path)?.ids;

test('a step may name the templates of its channel', () => {
  const ids = idsAt(['sequences', 'honoraires', 'steps', 4, 'templates', 'formel']);
  expect(ids).toContain('honoraires-r5');
  expect(ids).not.toContain('honoraires-r1');
});

test('what a variant changes names the steps of its sequence, and templates of the step’s channel', () => {
  const change: Path = ['sequences', 'factures-courtoise', 'variants', 0, 'steps', 0];
  expect(idsAt([...change, 'id'])).toEqual(
    cabinetPolicy.sequences['factures-courtoise'].steps.map(({ id }) => id),
  );
  expect(idsAt([...change, 'templates', 'formel'])).toContain('courtoise-r1');
});

test('the messages besides the steps are e-mails', () => {
  expect(idsAt(['message', 'callConfirmation'])).toContain('confirmation-appel');
  expect(idsAt(['message', 'annexTitle'])).toBeUndefined();
});

test('a place that is no reference has none', () => {
  expect(idsAt(['sequences', 'pieces', 'steps', 0, 'id'])).toBeUndefined();
  expect(idsAt(['firm', 'name'])).toBeUndefined();
});
