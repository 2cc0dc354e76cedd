import type { JournalEntry } from '../../../src/domain/journal/journal';
import { filterJournal, type JournalFilter } from '../../../src/taskpane/journal/filterJournal';
import { JOURNAL } from '../story/fixtures';

const exception = { ...JOURNAL[2]!, id: '5', action: 'exception', note: 'Formule gardée' } as JournalEntry;
const correction = {
  ...JOURNAL[1]!,
  id: '6',
  operationId: 'PQRSTVWXYZ23',
  action: 'correction',
  follows: JOURNAL[0]!.operationId,
  pieces: [],
} as JournalEntry;
const all = [...JOURNAL, exception, correction];
const ids = (filter: JournalFilter, looked = ''): string[] =>
  filterJournal(all, filter, looked).map(({ id }) => id);

test.each<[JournalFilter, string[]]>([
  ['all', ['1', '2', '3', '4', '5', '6']],
  ['contacts', ['1', '3', '4']],
  ['pieces', ['2']],
  ['exceptions', ['5']],
  // What was corrected, with what corrects it.
  ['corrections', ['1', '6']],
])('%s', (filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['releve cic', ['2']],
  ['RELEVÉ', ['1', '2', '3']],
  ['banque', ['3']],
  ['durand@tilleuls', ['1']],
  ['r1', ['1']],
  ['dumas', ['1', '2', '3', '4', '5', '6']],
  ['gardee formule', ['5']],
  ['introuvable', []],
])('« %s », whatever the accents, the capitals and the order of the words', (looked, expected) => {
  expect(ids('all', looked)).toEqual(expected);
});
