import type { NewJournalEntry } from '../../../src/domain/journal/journal';
import { appendMarking } from '../../../src/app/worklist/appendMarking';

/** The journal, and the list of the day that is told of each entry. */
const entry = (dossierId: string): NewJournalEntry => ({ dossierId }) as NewJournalEntry;

function machine({ fails = false } = {}) {
  const written: string[] = [];
  const marked: string[] = [];
  const journal = appendMarking(
    {
      append: async ({ dossierId }) => {
        if (dossierId === 'x') throw new Error('unreachable');
        written.push(dossierId);
        return written.length === 1 ? 'written' : 'already-there';
      },
    },
    {
      markChanged: async (dossierId) => {
        if (fails) throw new Error('no room');
        marked.push(dossierId);
      },
    },
  );
  return { journal, written, marked };
}

test('each entry is told, in its turn, and what became of it', async () => {
  const { journal, marked } = machine();
  await expect(journal.append(entry('12'))).resolves.toBe('written');
  expect(marked).toEqual(['12']);
  await expect(journal.append(entry('13'))).resolves.toBe('already-there');
  expect(marked).toEqual(['12', '13']);
});

test('what could not be written is not told', async () => {
  const { journal, marked } = machine();
  await expect(journal.append(entry('x'))).rejects.toThrow('unreachable');
  expect(marked).toEqual([]);
});

test('a list that cannot be told leaves the entry written', async () => {
  const { journal, written } = machine({ fails: true });
  await expect(journal.append(entry('12'))).resolves.toBe('written');
  expect(written).toEqual(['12']);
});
