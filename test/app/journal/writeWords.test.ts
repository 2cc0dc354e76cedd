import { Failure } from '../../../src/app/failure';
import { withEntries } from '../../../src/app/journal/withEntries';
import { writeWords } from '../../../src/app/journal/writeWords';
import type { Said } from '../../../src/app/journal/writeEntry';
import type { JournalEntry, NewJournalEntry } from '../../../src/domain/journal/journal';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { promiseInForce, sentSteps } from '../../../src/domain/steps/journalOf';
import type { Claim } from '../../../src/domain/factures/claims';
import { plainDate } from '../../../src/domain/dates/plainDate';

/** What was typed, sent once more after a failure: what the journal holds in the end. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire@orme.example' };
const STEPS = cabinetPolicy.sequences.multicanale.steps;
const PROMISED = plainDate('2026-03-20');
const call = (note: string, more: Partial<Said> = {}): Said => ({
  operationId: 'AAAAAAAAAA22',
  dossierId: '7',
  action: 'appel',
  sequence: 'multicanale',
  step: 'R3',
  pieces: [{ id: '12', label: 'F-12' }],
  note,
  ...more,
});

function world() {
  const rows: NewJournalEntry[] = [];
  let lost = false;
  const needs = {
    clock: { now: () => '2026-03-10T09:00:00Z', today: () => '2026-03-10' } as never,
    policy: { version: '3.2' },
    records: {
      append: async (entry: NewJournalEntry) => {
        if (rows.some(({ operationId }) => operationId === entry.operationId))
          return 'already-there' as const;
        rows.push(entry);
        if (lost) throw new Failure('unsure');
        return 'written' as const;
      },
      read: async () => ({ journal: rows }) as never,
    },
  };
  return {
    rows,
    write: (said: Said) => writeWords(needs, CLAIRE, said),
    writeLost: async (said: Said) => {
      lost = true;
      await expect(writeWords(needs, CLAIRE, said)).rejects.toMatchObject({ code: 'unsure' });
      lost = false;
    },
  };
}

const told = (rows: readonly NewJournalEntry[]) =>
  rows.map(({ action, note, promisedFor }) => [action, note, promisedFor]);

test('at the first attempt it is one entry', async () => {
  const { rows, write } = world();
  expect(await write(call('Joint.'))).toHaveLength(1);
  expect(told(rows)).toEqual([['appel', 'Joint.', undefined]]);
});

test('the same words again: still one entry', async () => {
  const { rows, write, writeLost } = world();
  await writeLost(call('Joint.'));
  expect(await write(call('Joint.'))).toHaveLength(1);
  expect(told(rows)).toEqual([['appel', 'Joint.', undefined]]);
});

test('other words: the first stay, and the others correct them, once', async () => {
  const { rows, write, writeLost } = world();
  await writeLost(call('Joint.'));
  await writeLost(call('Joint. Paie vendredi.'));
  const written = await write(call('Joint. Paie vendredi.'));
  expect(written.map(({ note }) => note)).toEqual(['Joint.', 'Joint. Paie vendredi.']);
  expect(told(rows)).toEqual([
    ['appel', 'Joint.', undefined],
    ['correction', 'Joint. Paie vendredi.', undefined],
  ]);
  expect(rows[1]!.follows).toBe(rows[0]!.operationId);
});

test('a date promised in the other words holds for the same claims', async () => {
  const { rows, write, writeLost } = world();
  await writeLost(call('Joint.'));
  await write(call('Joint. Promis.', { promisedFor: PROMISED }));
  expect(rows[1]).toMatchObject({
    action: 'correction',
    sequence: 'multicanale',
    promisedFor: PROMISED,
    pieces: [{ id: '12' }],
  });
});

test('nobody was reached, then somebody was: the step is done with the correction', async () => {
  const { rows, write, writeLost } = world();
  await writeLost(call('Personne.', { step: undefined }));
  await write(call('Joint.'));
  expect(rows[1]).toMatchObject({
    action: 'correction',
    sequence: 'multicanale',
    step: 'R3',
    pieces: [{ id: '12' }],
  });
});

test('somebody was reached, then nobody was: the correction takes the step and the promise back', async () => {
  const { rows, write, writeLost } = world();
  await writeLost(call('Joint. Promis.', { promisedFor: PROMISED }));
  await write(call('Personne.', { step: undefined }));
  expect(rows[1]).toMatchObject({ action: 'correction', sequence: 'multicanale', pieces: [{ id: '12' }] });
  expect(rows[1]!.step).toBeUndefined();
  expect(sentSteps(rows as JournalEntry[], 'multicanale', STEPS)).toEqual([]);
  expect(
    promiseInForce(rows as JournalEntry[], 'multicanale', [{ id: '12' } as Claim], PROMISED),
  ).toBeUndefined();
});

test.each([
  ['reached', 'Joint.', 'Personne.', 1],
  ['not reached', 'Personne.', 'Joint.', 0],
])('%s, changed, and changed back: the last word counts', async (_name, first, second, steps) => {
  const { rows, write, writeLost } = world();
  const say = (note: string): Said => call(note, note === 'Joint.' ? {} : { step: undefined });
  await writeLost(say(first));
  await writeLost(say(second));
  await write(say(first));
  await write(say(first));
  expect(rows).toHaveLength(3);
  expect(sentSteps(rows as JournalEntry[], 'multicanale', STEPS)).toHaveLength(steps);
  await write(say(second));
  expect(sentSteps(rows as JournalEntry[], 'multicanale', STEPS)).toHaveLength(1 - steps);
});

test('other words about a call that reached somebody leave its step done', async () => {
  const { rows, write, writeLost } = world();
  await writeLost(call('Joint.'));
  await write(call('Joint. Rappelle demain.'));
  expect(sentSteps(rows as JournalEntry[], 'multicanale', STEPS)).toHaveLength(1);
});

test('an entry that follows another is corrected itself', async () => {
  const { rows, write, writeLost } = world();
  const closing = (note: string): Said => call(note, { action: 'escalade-close', follows: 'BBBBBBBBBB22' });
  await writeLost(closing('Réglé.'));
  await write(closing('Réglé, il a payé.'));
  expect(rows[1]!.follows).toBe('AAAAAAAAAA22');
});

test('a correction in other words corrects the same entry, not the correction', async () => {
  const { rows, write, writeLost } = world();
  const correction = (note: string): Said =>
    call(note, { action: 'correction', follows: 'BBBBBBBBBB22', operationId: 'CCCCCCCCCC22' });
  await writeLost(correction('Le 12.'));
  await write(correction('Le 13.'));
  expect(rows.map(({ follows }) => follows)).toEqual(['BBBBBBBBBB22', 'BBBBBBBBBB22']);
});

test('what the pane knows already is not shown twice', async () => {
  const { write } = world();
  const written = await write(call('Joint.'));
  expect(withEntries(written, written)).toHaveLength(1);
});
