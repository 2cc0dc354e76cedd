import { policyFields } from '../../../src/domain/policy/policyFields';

const fields = policyFields();

test('every field says in French what it decides', () => {
  expect(fields.filter(({ description }) => description === '').map(({ path }) => path)).toEqual([]);
});

test('a field tells its type, its bounds and its choices', () => {
  expect(fields.find(({ path }) => path === 'sequences.*.steps[].from')).toEqual({
    path: 'sequences.*.steps[].from',
    type: 'integer',
    description: 'J : jours calendaires après l’échéance.',
    required: true,
    minimum: 0,
    maximum: 365,
  });
  expect(fields.find(({ path }) => path === 'clocks.tone')).toMatchObject({
    choices: ['journal', 'calendar'],
  });
  expect(fields.find(({ path }) => path === 'sequences.*.steps[].to')).toMatchObject({ required: false });
});

test.each([
  ['workingDays.closures[].from', 'day'],
  ['workingDays.closures[].to', 'day'],
  ['penalties.yearlyRatePercent', 'decimal'],
  ['sequences.*.limits.abandonUnder', 'decimal'],
  ['slots[].weekday', 'weekday'],
  ['workingDays.closedWeekdays', 'weekday'],
])('%s is asked for as a %s', (path, kind) => {
  expect(fields.find((field) => field.path === path)?.kind).toBe(kind);
});

test('two fields of one item never have the same name', () => {
  const names = fields.map(({ path, description }) => `${path.replace(/[^.[\]]+$/, '')} ${description}`);
  const kinds = new Set(
    fields.filter(({ path }) => path.endsWith('.kind')).map(({ path }) => path.slice(0, -4)),
  );
  const twice = fields.filter(
    ({ path }, at) => names.indexOf(names[at]!) !== at && ![...kinds].some((kind) => path.startsWith(kind)),
  );
  expect(twice.map(({ path }) => path)).toEqual([]);
});

test('the whole document is covered', () => {
  const tops = [...new Set(fields.map(({ path }) => path.split(/[.[]/)[0]))];
  expect(tops).toEqual(
    'schema version effectiveOn name firm clocks spacing workingDays message slots penalties objectifs sequences templates phrasing cosignature'.split(
      ' ',
    ),
  );
});
