import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import {
  emptyGroup,
  emptyItem,
  fieldAt,
  fieldPath,
  fieldsUnder,
  keyOf,
  shapesUnder,
  valueAt,
  withItem,
  withItemMoved,
  withValueAt,
  type Path,
} from '../../../src/domain/policy/place';
import { parsePolicy } from '../../../src/domain/policy/parsePolicy';
import { policyFields } from '../../../src/domain/policy/policyFields';

const fields = policyFields();

test.each<[Path, string]>([
  [['name'], 'name'],
  [['sequences', 'pieces', 'steps', 1, 'from'], 'sequences.*.steps[].from'],
  [['templates', 'pieces-r1', 'body', 0, 'text'], 'templates.*.body[].text'],
  [['phrasing', 'severities', 'emphase'], 'phrasing.severities.*'],
  [['phrasing', 'phrases', 2, 'text'], 'phrasing.phrases[].text'],
])('%j is described by %s', (path, expected) => {
  expect(fieldPath(path)).toBe(expected);
  expect(fieldAt(fields, path)?.description).toBeTruthy();
});

test('every value of the firm’s policy has its field', () => {
  const lost: string[] = [];
  const look = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((item, at) => look(item, [...path, at]));
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([key, item]) => look(item, [...path, key]));
    // The items of a plain list are described by their list.
    else if (!fieldAt(fields, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path))
      lost.push(fieldPath(path));
  };
  look(cabinetPolicy, []);
  expect(lost).toEqual([]);
});

describe('changing a value', () => {
  test.each<[string, Path, unknown, Path, unknown]>([
    [
      'a field',
      ['sequences', 'pieces', 'steps', 1, 'from'],
      8,
      ['sequences', 'pieces', 'steps', 1, 'from'],
      8,
    ],
    ['one more item', ['slots', 2], { weekday: 4 }, ['slots', 2, 'weekday'], 4],
    ['an item taken away', ['slots', 0], undefined, ['slots', 0, 'weekday'], 3],
    ['a field taken away', ['firm', 'phone'], undefined, ['firm', 'phone'], undefined],
    [
      'a list that was not there',
      ['phrasing', 'phrases', 0],
      { id: 'a' },
      ['phrasing', 'phrases'],
      [{ id: 'a' }],
    ],
  ])('%s', (_name, path, value, look, expected) => {
    const before = JSON.stringify(cabinetPolicy);
    const after = withValueAt(cabinetPolicy, path, value);
    if (expected !== undefined || value === undefined) expect(valueAt(after, look)).toEqual(expected);
    expect(JSON.stringify(cabinetPolicy)).toBe(before);
  });

  test('the fields keep their order', () => {
    const after = withValueAt(cabinetPolicy, ['firm', 'name'], 'Autre') as typeof cabinetPolicy;
    expect(Object.keys(after)).toEqual(Object.keys(cabinetPolicy));
    expect(Object.keys(after.firm)).toEqual(Object.keys(cabinetPolicy.firm));
  });

  test('a new phrase begins with its required fields', () => {
    expect(emptyItem(fields, ['phrasing', 'phrases'])).toEqual({
      id: '',
      text: '',
      severity: 'error',
      reason: '',
    });
    expect(fieldsUnder(fields, ['slots', 0]).map(keyOf)).toEqual(['weekday', 'from', 'to']);
  });
});

const BODY: Path = ['templates', 'pieces-r1', 'body'];

test('a template’s blocks have their shapes', () => {
  expect(shapesUnder(fields, BODY)).toEqual([
    'paragraph',
    'pieces',
    'objectifs',
    'options',
    'factures',
    'versements',
    'signature',
  ]);
  expect(shapesUnder(fields, ['slots'])).toEqual([]);
});

test.each([
  ['paragraph', { kind: 'paragraph', text: '' }],
  ['pieces', { kind: 'pieces' }],
  ['options', { kind: 'options', items: [] }],
  ['signature', { kind: 'signature', lines: [] }],
])('a new block begins with the fields of its own shape: %s', (shape, expected) => {
  expect(emptyItem(fields, BODY, shape)).toEqual(expected);
});

test('a new block stands above the signature', () => {
  const items = [
    { kind: 'paragraph', text: 'a' },
    { kind: 'signature', lines: [] },
  ];
  expect(withItem(items, { kind: 'pieces' })).toEqual([items[0], { kind: 'pieces' }, items[1]]);
  expect(withItem([1, 2], 3)).toEqual([1, 2, 3]);
});

test.each([
  [1, 0, ['b', 'a', 'c']],
  [1, 2, ['a', 'c', 'b']],
  [0, 2, ['b', 'c', 'a']],
  [5, 0, ['a', 'b', 'c']],
])('the item at %i taken to %i', (from, to, expected) => {
  expect(withItemMoved(['a', 'b', 'c'], from, to)).toEqual(expected);
});

test('a new table of severities begins empty, and knows the rules that it may name', () => {
  const severities: Path = ['phrasing', 'severities'];
  const made = withValueAt(cabinetPolicy, severities, emptyGroup(fields, severities));
  expect(parsePolicy(made).ok).toBe(true);
  expect(fieldAt(fields, severities)?.keys).toContain('delai-flou');
  expect(fieldAt(fields, [...severities, 'delai-flou'])).toMatchObject({ required: false });
});
