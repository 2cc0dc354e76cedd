import fc from 'fast-check';
import type { NewJournalEntry } from '../../../src/domain/journal/journal';
import {
  openEnds,
  sealEntry,
  verifyJournal,
  type SealedEntry,
} from '../../../src/domain/journal/journalSeal';
import type { Instant, PlainDate } from '../../../src/domain/dates/plainDate';

const entry = (operationId: string, change: Partial<NewJournalEntry> = {}): NewJournalEntry => ({
  operationId,
  dossierId: '12',
  at: '2026-03-10T09:12:34.000Z' as Instant,
  action: 'relance',
  step: 'R1',
  channel: 'email',
  author: 'claire.dumas@orme.example',
  pieces: [{ id: '4', label: 'Relevé BNP février 2026' }],
  message: { subject: 'TVA février 2026', recipients: ['durand@tilleuls.example'] },
  policyVersion: '3.2',
  origin: 'gate',
  ...change,
});

/** A journal written one entry after the other. */
const written = (...entries: NewJournalEntry[]): SealedEntry[] =>
  entries.reduce<SealedEntry[]>(
    (journal, one) => [...journal, { ...one, seal: sealEntry(one, journal) }],
    [],
  );

const three = (): SealedEntry[] => written(entry('A'), entry('B'), entry('C'));

test('a journal as it was written holds', () => {
  expect(verifyJournal(three())).toEqual({ holds: true, sealed: 3, unsealed: 0 });
});

describe('a change of any fact is named', () => {
  test.each<[string, Partial<NewJournalEntry>]>([
    ['the date', { at: '2026-03-11T09:12:34.000Z' as Instant }],
    ['the step', { step: 'R2' }],
    ['the author', { author: 'marc.lefevre@orme.example' }],
    ['a piece', { pieces: [{ id: '5', label: 'Autre' }] }],
    ['a recipient', { message: { subject: 'TVA février 2026', recipients: ['x@y.example'] } }],
    ['the note', { note: 'accord du client' }],
    ['the operation', { operationId: 'Z' }],
    ['what it closes', { follows: 'A' }],
    ['who must do it', { owner: 'marc.lefevre@orme.example' }],
    ['the day by which', { dueOn: '2026-04-01' as PlainDate }],
  ])('%s', (_what, change) => {
    const [first, second, third] = three();
    const verification = verifyJournal([first!, { ...second!, ...change }, third!]);
    expect(verification).toMatchObject({
      holds: false,
      problem: 'changed',
      entry: { operationId: change.operationId ?? 'B' },
    });
  });
});

test('what SharePoint does by itself is no change', () => {
  const original = entry('A', { note: 'Rappel promis\nlundi', at: '2026-03-10T09:12:34.567Z' as Instant });
  const [sealed] = written(original);
  const readBack: SealedEntry = {
    ...sealed!,
    note: ' Rappel promis\r\nlundi ',
    at: '2026-03-10T09:12:34Z' as Instant,
  };
  expect(verifyJournal([readBack]).holds).toBe(true);
});

test('an entry removed although another follows it is noticed at the follower', () => {
  const [first, , third] = three();
  expect(verifyJournal([first!, third!])).toMatchObject({
    holds: false,
    problem: 'parent-missing',
    entry: { operationId: 'C' },
  });
});

test('the newest entry can be removed unnoticed: the scheme says so', () => {
  expect(verifyJournal(three().slice(0, 2)).holds).toBe(true);
});

test('two people who write at once both hold, and the next entry ties them together', () => {
  const base = written(entry('A'));
  const claire: SealedEntry = { ...entry('B'), seal: sealEntry(entry('B'), base) };
  const marc: SealedEntry = { ...entry('C'), seal: sealEntry(entry('C'), base) };
  const both = [...base, claire, marc];
  expect(openEnds(both)).toHaveLength(2);
  const next: SealedEntry = { ...entry('D'), seal: sealEntry(entry('D'), both) };
  expect(next.seal!.parents).toHaveLength(2);
  expect(verifyJournal([...both, next]).holds).toBe(true);
  expect(verifyJournal([...base, marc, next])).toMatchObject({ holds: false, entry: { operationId: 'D' } });
});

test('entries from before sealing began may stand unsealed at the beginning only', () => {
  const old: SealedEntry = entry('OLD');
  const [first] = written(entry('A'));
  expect(verifyJournal([old, first!])).toEqual({ holds: true, sealed: 1, unsealed: 1 });
  expect(verifyJournal([first!, old])).toMatchObject({ holds: false, problem: 'unsealed-after-sealed' });
});

test('an entry moved from another dossier is named', () => {
  const [first] = written(entry('A'));
  const [moved] = written(entry('B', { dossierId: '13' }));
  expect(verifyJournal([first!, moved!])).toMatchObject({ holds: false, problem: 'other-dossier' });
});

test('however many people write at once, and whatever each had seen, every journal holds until one entry is touched', () => {
  const seen = fc.array(fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(seen, fc.nat(), (sights, victim) => {
      const journal: SealedEntry[] = [];
      sights.forEach((sight, index) => {
        const one = entry(`OP${index}`);
        const visible = journal.filter((_, position) => sight[position]);
        journal.push({ ...one, seal: sealEntry(one, visible) });
      });
      expect(verifyJournal(journal).holds).toBe(true);

      const touched = victim % journal.length;
      const forged = journal.map((one, index) => (index === touched ? { ...one, note: 'autre' } : one));
      expect(verifyJournal(forged)).toMatchObject({ holds: false, problem: 'changed' });
    }),
  );
});
