import { readHandover, writeHandover, type Handover } from '../../../src/app/send/handover';

const handover: Handover = {
  v: 1,
  marks: {
    operationId: 'ABCDEFGHJKMN',
    dossierId: '12',
    reference: 'D-0012',
    sequence: 'pieces',
    step: 'R2',
    pieceIds: ['1'],
    policyVersion: '3.2',
  },
  sequence: 'pieces',
  step: 'R2',
  client: 'SCI Les Tilleuls',
  approvals: [],
  pieces: [{ label: 'Relevé BNP mars 2026', received: false }],
};

test('what the pane leaves is what the gate reads', () => {
  expect(readHandover(writeHandover(handover))).toEqual(handover);
});

test('what an earlier version left, without the client’s name, is read', () => {
  const { client: _, ...earlier } = handover;
  expect(readHandover(JSON.stringify(earlier))).toEqual(earlier);
});

test.each([
  ['absent', undefined],
  ['empty', ''],
  ['no JSON', '{"v":1'],
  ['null', 'null'],
  ['another version', JSON.stringify({ ...handover, v: 2 })],
  ['no marks', JSON.stringify({ ...handover, marks: undefined })],
  ['a client that is no name', JSON.stringify({ ...handover, client: 12 })],
  ['approvals of another shape', JSON.stringify({ ...handover, approvals: 'manager' })],
])('%s counts as absent', (_name, text) => {
  expect(readHandover(text)).toBeUndefined();
});
