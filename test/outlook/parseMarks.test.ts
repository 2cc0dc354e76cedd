import { parseMarks } from '../../src/outlook/parseMarks';

const MARKS = {
  operationId: 'ABCDEFGHJK23',
  dossierId: '3',
  reference: 'D-0003',
  sequence: 'pieces',
  step: 'R1',
  pieceIds: ['7'],
  policyVersion: '3.2',
};

test('what was written is read', () => {
  expect(parseMarks(JSON.stringify(MARKS))).toEqual(MARKS);
});

test('the escalation that a message answered demands is read', () => {
  const marks = { ...MARKS, escalation: { trigger: 'refus', receivedAt: '2026-03-07T09:00:00Z' } };
  expect(parseMarks(JSON.stringify(marks))).toEqual(marks);
});

test('what a later version adds does not matter', () => {
  expect(parseMarks(JSON.stringify({ ...MARKS, later: 1 }))).toMatchObject(MARKS);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['an object that is no text', MARKS],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no operation', JSON.stringify({ ...MARKS, operationId: '' })],
  ['an unknown sequence', JSON.stringify({ ...MARKS, sequence: 'toString' })],
  ['an escalation of no day', JSON.stringify({ ...MARKS, escalation: { trigger: 'refus' } })],
  ['an escalation that is none', JSON.stringify({ ...MARKS, escalation: null })],
  ['pieces that are no ids', JSON.stringify({ ...MARKS, pieceIds: [7] })],
])('%s is no mark', (_name, text) => {
  expect(parseMarks(text)).toBeUndefined();
});
