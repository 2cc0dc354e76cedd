import type { JournalEntry } from '../../../src/domain/journal/journal';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { rulesToImprove } from '../../../src/domain/journal/rulesToImprove';

const TODAY = plainDate('2026-03-31');
const kept = (rule: string | undefined, day: string, action = 'exception'): JournalEntry =>
  ({ action, rule, at: `${day}T09:00:00.000Z` }) as JournalEntry;
const found = (...journal: JournalEntry[]): string[] =>
  rulesToImprove(journal, TODAY).map(({ rule, exceptions }) => `${rule} ${exceptions.length}`);

test.each<[string, JournalEntry[], string[]]>([
  ['twice is not enough', [kept('accusation', '2026-03-20'), kept('accusation', '2026-03-21')], []],
  [
    'three times in a month',
    ['20', '21', '22'].map((day) => kept('accusation', `2026-03-${day}`)),
    ['accusation 3'],
  ],
  ['three times on three rules', ['a', 'b', 'c'].map((rule) => kept(rule, '2026-03-20')), []],
  [
    'one of the three too old',
    ['2026-03-01', '2026-03-20', '2026-03-21'].map((day) => kept('accusation', day)),
    [],
  ],
  [
    'one of the three tomorrow',
    ['2026-04-01', '2026-03-20', '2026-03-21'].map((day) => kept('accusation', day)),
    [],
  ],
  [
    'what is no exception',
    ['20', '21', '22'].map((day) => kept('accusation', `2026-03-${day}`, 'relance')),
    [],
  ],
  [
    'exceptions from before rules were noted',
    ['20', '21', '22'].map((day) => kept(undefined, `2026-03-${day}`)),
    [],
  ],
  [
    'the one that people get around most, first',
    [
      ...['20', '21', '22'].map((day) => kept('emphase', `2026-03-${day}`)),
      ...['20', '21', '22', '23'].map((day) => kept('accusation', `2026-03-${day}`)),
    ],
    ['accusation 4', 'emphase 3'],
  ],
])('%s', (_name, journal, expected) => {
  expect(found(...journal)).toEqual(expected);
});
