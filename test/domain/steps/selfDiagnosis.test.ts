import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { selfDiagnosis } from '../../../src/domain/steps/selfDiagnosis';
import type { Point } from '../../../src/domain/steps/selfDiagnosis';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { day, entry } from '../support/dossiers';
import { dossier } from '../support/parties';

const diagnose = (
  journal: readonly JournalEntry[],
  asked: Partial<Record<Point, boolean>> = {},
  sequence: 'multicanale' | 'factures-courtoise' = 'multicanale',
) => selfDiagnosis({ policy: cabinetPolicy, sequence, dossiers: [dossier], journal }, asked);
const answer = (diagnosis: ReturnType<typeof diagnose>, point: Point) =>
  diagnosis.answers.find((one) => one.point === point);

const call = (on: string) => entry('appel', on, { channel: 'telephone', promisedFor: day('2026-05-01') });
const mail = (on: string) => entry('relance', on, { channel: 'email' });

test('policy and dossiers answer six points; two are asked', () => {
  const diagnosis = diagnose([]);
  expect(diagnosis.score).toBe(6);
  expect(diagnosis.maturity).toBe('base-solide');
  // What nobody answered yet is a question, not a fault.
  expect(diagnosis.toImprove).toEqual([]);
  expect(diagnose([], { confirmation: false }).toImprove).toEqual(['confirmation']);
  expect(diagnosis.answers.filter(({ from }) => from === 'nobody').map(({ point }) => point)).toEqual([
    'confirmation',
    'contestations',
  ]);
});

test('what a person says fills what the data do not know', () => {
  const diagnosis = diagnose([], { confirmation: true, contestations: false });
  expect([diagnosis.score, diagnosis.maturity]).toEqual([7, 'mature']);
  expect(answer(diagnosis, 'confirmation')).toEqual({ point: 'confirmation', yes: true, from: 'person' });
});

test('what a person says does not change what the data know', () => {
  expect(answer(diagnose([], { canaux: false }), 'canaux')).toMatchObject({ yes: true, from: 'policy' });
});

test.each([
  ['confirmed the day after', [call('2026-04-14'), mail('2026-04-15')], true],
  ['confirmed too late', [call('2026-04-14'), mail('2026-04-17')], false],
  ['never confirmed', [call('2026-04-14')], false],
  ['one of two', [call('2026-04-14'), mail('2026-04-15'), call('2026-04-20')], false],
])('a promise on the telephone, %s', (_what, journal, yes) => {
  expect(answer(diagnose(journal), 'confirmation')).toMatchObject({ yes, from: 'journal' });
});

test.each([
  ['answered in the week', [entry('escalade', '2026-04-14'), entry('appel', '2026-04-17')], true],
  ['left alone', [entry('escalade', '2026-04-14'), entry('appel', '2026-05-17')], false],
])('a dispute %s', (_what, journal, yes) => {
  expect(answer(diagnose(journal), 'contestations')).toMatchObject({ yes, from: 'journal' });
});

test('a sequence without a call says so', () => {
  expect(diagnose([], {}, 'factures-courtoise').toImprove).toContain('appel');
});

test('a single step, one channel, nobody in charge: to be structured', () => {
  const { multicanale } = cabinetPolicy.sequences;
  const policy = {
    ...cabinetPolicy,
    sequences: {
      ...cabinetPolicy.sequences,
      multicanale: { ...multicanale, steps: multicanale.steps.slice(0, 1) },
    },
  };
  const nobody = { name: '', address: '' };
  const diagnosis = selfDiagnosis(
    { policy, sequence: 'multicanale', dossiers: [{ collaborateur: nobody, manager: nobody }], journal: [] },
    {},
  );
  expect([diagnosis.score, diagnosis.maturity]).toEqual([1, 'a-structurer']);
});
