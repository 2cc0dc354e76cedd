import fc from 'fast-check';
import {
  answerOperation,
  escalationOwed,
  openEscalation,
  validationOperation,
} from '../../../src/domain/escalation/escalation';
import { linesOf, MOST_LINES, noteLines, noteProblems } from '../../../src/domain/escalation/escalationNote';
import { operationId } from '../../../src/domain/journal/journal';
import { entry, noon } from '../support/dossiers';

const OPENED = entry('escalade', '2026-03-06', { operationId: 'K7M2P9QRSTVW' });

test.each([
  ['nothing was opened', [entry('relance', '2026-03-06')], undefined],
  ['opened', [OPENED], OPENED],
  ['a call that is no answer leaves it open', [OPENED, entry('appel', '2026-03-07')], OPENED],
  ['closed', [OPENED, entry('escalade-close', '2026-03-07')], undefined],
  ['closed the same second', [OPENED, entry('escalade-close', '2026-03-06')], undefined],
  ['an earlier one was closed', [entry('escalade-close', '2026-03-05'), OPENED], OPENED],
  [
    'answered by its own message',
    [OPENED, entry('relance', '2026-03-07', { operationId: 'WVTSRQ9P2M7K' })],
    undefined,
  ],
  [
    'answered by its own call',
    [entry('appel', '2026-03-07', { operationId: 'WVTSRQ9P2M7K' }), OPENED],
    undefined,
  ],
])('%s', (_name, journal, open) => {
  expect(openEscalation(journal)).toBe(open);
});

const DEMAND = { trigger: 'refus', receivedAt: noon('2026-03-07') } as const;

test.each([
  ['nothing was opened', [], DEMAND],
  ['it is open since before the message', [OPENED], undefined],
  ['one was closed before the message', [OPENED, entry('escalade-close', '2026-03-06')], DEMAND],
  ['opened since, and still open', [entry('escalade', '2026-03-07')], undefined],
  [
    'opened since, and closed',
    [entry('escalade', '2026-03-08'), entry('escalade-close', '2026-03-09')],
    undefined,
  ],
  ['something else was written since', [entry('message-recu', '2026-03-08')], DEMAND],
])('an escalation that a message demands, %s', (_name, journal, owed) => {
  expect(escalationOwed(DEMAND, journal)).toBe(owed);
});

test('a message that demands no escalation owes none', () => {
  expect(escalationOwed(undefined, [])).toBeUndefined();
});

test('what belongs to an escalation has ids of its own, and is found again from it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const id = operationId(bytes);
      const derived = [validationOperation(id), answerOperation(id)];
      for (const one of derived) expect([...one].sort()).toEqual([...id].sort());
      expect(answerOperation(answerOperation(id))).toBe(id);
    }),
  );
});

test.each([
  ['', 0],
  ['une ligne', 1],
  ['une\n\n  \ndeux', 2],
  ['x'.repeat(100), 1],
  ['x'.repeat(101), 2],
])('%j: %i lines', (text, lines) => {
  expect(linesOf(text)).toBe(lines);
});

const note = (facts: number) => ({ facts: 'fait\n'.repeat(facts), risks: 'un risque', options: 'appeler' });

test.each([
  [note(8), 10, []],
  [note(9), 11, ['too-long']],
  [{ facts: ' ', risks: '', options: 'appeler' }, 1, ['facts', 'risks']],
])('%j', (given, lines, problems) => {
  expect(noteLines(given)).toBe(lines);
  expect(noteProblems(given)).toEqual(problems);
});

test('the policy’s ten lines', () => expect(MOST_LINES).toBe(10));
