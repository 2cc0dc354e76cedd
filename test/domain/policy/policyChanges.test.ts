import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { valueAt, withItemMoved, withValueAt, type Path } from '../../../src/domain/policy/place';
import { policyChanges } from '../../../src/domain/policy/policyChanges';

const STEPS: Path = ['sequences', 'pieces', 'steps'];
const BODY: Path = ['templates', 'pieces-r1', 'body'];
const items = (path: Path): readonly unknown[] => valueAt(cabinetPolicy, path) as readonly unknown[];
const without = (path: Path, at: number) => items(path).filter((_, index) => index !== at);

const told = (after: unknown): readonly string[] =>
  policyChanges(cabinetPolicy, after).map(({ kind, path }) => `${kind} ${path.join('.')}`);

test('two documents that decide the same have no difference, whatever their version and the order of their fields', () => {
  const { name, ...others } = cabinetPolicy;
  expect(told({ ...others, version: '9.9', effectiveOn: '2030-01-01', name })).toEqual([]);
});

test.each<[string, Path, unknown, readonly string[]]>([
  ['a number', [...STEPS, 1, 'from'], 8, ['changed sequences.pieces.steps.1.from']],
  ['a field filled in', [...STEPS, 1, 'to'], 9, ['added sequences.pieces.steps.1.to']],
  ['a field taken away', ['firm', 'phone'], undefined, ['removed firm.phone']],
  ['values of a list', ['workingDays', 'closedWeekdays'], [7], ['changed workingDays.closedWeekdays']],
  ['a step taken away', STEPS, without(STEPS, 1), ['removed sequences.pieces.steps.1']],
  ['steps in another order', STEPS, withItemMoved(items(STEPS), 0, 2), ['moved sequences.pieces.steps.2']],
  ['a block gone up', BODY, withItemMoved(items(BODY), 3, 0), ['moved templates.pieces-r1.body.0']],
  ['a block taken away', BODY, without(BODY, 2), ['removed templates.pieces-r1.body.2']],
  [
    'a text of a block',
    [...BODY, 1, 'text'],
    'Nous restons joignables.',
    ['changed templates.pieces-r1.body.1.text'],
  ],
  [
    'a block more',
    BODY,
    [{ kind: 'paragraph', text: 'Un mot.' }, ...items(BODY)],
    ['added templates.pieces-r1.body.0'],
  ],
  ['a template taken away', ['templates', 'pieces-r1'], undefined, ['removed templates.pieces-r1']],
  ['no list any more', ['slots'], 'lundi', ['removed slots.0', 'removed slots.1']],
])('%s', (_name, path, value, expected) => {
  expect(told(withValueAt(cabinetPolicy, path, value))).toEqual(expected);
});

test('a change tells both values', () => {
  const after = withValueAt(cabinetPolicy, ['spacing', 'minimumGapDays'], 5);
  expect(policyChanges(cabinetPolicy, after)).toEqual([
    { kind: 'changed', path: ['spacing', 'minimumGapDays'], before: 3, after: 5 },
  ]);
});
