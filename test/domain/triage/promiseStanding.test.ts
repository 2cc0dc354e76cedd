import fc from 'fast-check';
import { promiseInForce } from '../../../src/domain/steps/journalOf';
import { addDays, dayOf } from '../../../src/domain/dates/plainDate';
import { promiseStanding } from '../../../src/domain/triage/promiseStanding';
import { day, entry, noon } from '../support/dossiers';

const TODAY = day('2026-11-22');

/** A promise noted on a day for another one. */
const noted = (on: string, promisedFor: string) => entry('promesse', on, { promisedFor: day(promisedFor) });

test.each([
  ['to come, nothing noted', '2026-11-26', [], { kind: 'holds' }],
  ['for today', '2026-11-22', [], { kind: 'holds' }],
  ['for yesterday', '2026-11-21', [], { kind: 'past' }],
  [
    'past, another one noted before',
    '2026-11-20',
    [noted('2026-11-18', '2026-11-26')],
    { kind: 'past', noted: '2026-11-26' },
  ],
  [
    'past, another one noted since',
    '2026-11-20',
    [noted('2026-11-21', '2026-11-26')],
    { kind: 'past', noted: '2026-11-26' },
  ],
  ['past, like the one noted', '2026-11-20', [noted('2026-11-18', '2026-11-20')], { kind: 'past' }],
  ['to come, the one noted is past', '2026-11-26', [noted('2026-11-18', '2026-11-20')], { kind: 'holds' }],
  [
    'nearer than one noted since the message',
    '2026-11-24',
    [noted('2026-11-21', '2026-11-26')],
    { kind: 'overtaken', noted: '2026-11-26' },
  ],
  [
    'nearer than one noted before the message',
    '2026-11-24',
    [noted('2026-11-18', '2026-11-26')],
    { kind: 'holds', replaces: '2026-11-26' },
  ],
  [
    'for the day that is noted',
    '2026-11-26',
    [noted('2026-11-18', '2026-11-26')],
    { kind: 'overtaken', noted: '2026-11-26' },
  ],
  [
    'later than the one noted',
    '2026-11-28',
    [noted('2026-11-21', '2026-11-26')],
    { kind: 'holds', replaces: '2026-11-26' },
  ],
  [
    'only the last noted counts',
    '2026-11-24',
    [noted('2026-11-21', '2026-11-23'), noted('2026-11-18', '2026-11-30')],
    { kind: 'holds', replaces: '2026-11-23' },
  ],
])('%s', (_name, date, journal, standing) => {
  expect(promiseStanding(day(date), noon('2026-11-20'), journal, TODAY)).toEqual(standing);
});

const near = fc.integer({ min: -20, max: 20 }).map((days) => addDays(TODAY, days));
const before = fc.integer({ min: -20, max: 0 }).map((days) => addDays(TODAY, days));
const journals = fc.array(fc.tuple(before, near), { maxLength: 4 });

test('a day that has passed never holds the relances, whatever was noted', () => {
  fc.assert(
    fc.property(near, before, journals, (date, received, entries) => {
      const journal = entries.map(([on, promised]) => noted(on, promised));
      const { kind } = promiseStanding(date, noon(received), journal, TODAY);
      expect(kind === 'past').toBe(date < TODAY);
    }),
  );
});

test('noted where it holds, it is the promise in force; never does an older message shorten what was noted since', () => {
  fc.assert(
    fc.property(near, before, journals, (date, received, entries) => {
      const journal = entries.map(([on, promised]) => noted(on, promised));
      const standing = promiseStanding(date, noon(received), journal, TODAY);
      if (standing.kind !== 'holds') return;
      const held = promiseInForce(journal, 'pieces', [], TODAY);
      const since = journal.some(({ at, promisedFor }) => promisedFor === held && dayOf(at) > received);
      const after = promiseInForce([...journal, noted(TODAY, date)], 'pieces', [], TODAY);
      expect(after).toBe(date);
      expect(standing.replaces).toBe(held);
      if (held && held > date) expect(since).toBe(false);
    }),
  );
});
