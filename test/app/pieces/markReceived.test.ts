import { Failure } from '../../../src/app/failure';
import { markReceived, withMarked } from '../../../src/app/pieces/markReceived';
import type { Unwritten, UnwrittenEntry } from '../../../src/app/ports';
import { writeUnwritten } from '../../../src/app/journal/writeUnwritten';
import type { Piece } from '../../../src/domain/dossier';
import type { JournalEntry } from '../../../src/domain/journal/journal';
import { clock, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

let sandbox: TestSandbox;
let piece: Piece;
let owed: Map<string, UnwrittenEntry>;
let unwritten: Unwritten;

beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.reset();
  owed = new Map();
  unwritten = {
    all: async () => [...owed.values()],
    put: async (one) => void owed.set(one.entry.operationId, one),
    remove: async (id) => void owed.delete(id),
  };
  const { pieces } = await sandbox.as('claire').records.read('1');
  piece = pieces.find(({ recueLe }) => recueLe === undefined)!;
});

let drawn = 0;
const mark = (persona = 'claire', received = true, from = piece) =>
  markReceived(
    {
      records: sandbox.as(persona).records,
      unwritten,
      clock,
      policy: { version: '3.2' },
      randomBytes: (count) => new Uint8Array(count).fill(++drawn),
    },
    from,
    received,
    { name: persona, address: `${persona}@cabinet-orme.example` },
  );
const told = async () =>
  (await sandbox.as('claire').records.journal('1'))
    .filter(({ action, pieces }) => action.startsWith('piece-') && pieces.some(({ id }) => id === piece.id))
    .map(({ action, author }) => `${action} ${author.split('@')[0]}`);
const settle = () => writeUnwritten({ records: sandbox.as('claire').records, unwritten });
const APPENDS = '/^POST .*Journal/';

test('the row and the journal, and nothing left to write', async () => {
  const before = await told();
  expect(await mark()).toMatchObject({ piece: { recueLe: TODAY }, journal: 'written' });
  expect(await told()).toEqual([...before, 'piece-recue claire']);
  expect(owed.size).toBe(0);
});

test('the dossier shown takes the entry with the piece, once', async () => {
  const file = await sandbox.as('claire').records.read('1');
  const marked = await mark();
  const shown = withMarked(withMarked(file, marked), marked);
  const there = await sandbox.as('claire').records.journal('1');
  const facts = ({ operationId, action, at, pieces }: JournalEntry) => ({ operationId, action, at, pieces });
  expect(shown.journal.map(facts)).toEqual(there.map(facts));
  expect(shown.journal.at(-1)).toMatchObject({ writtenBy: { name: 'claire' }, writtenAt: clock.now() });
  expect(shown.pieces.find(({ id }) => id === piece.id)).toMatchObject({ recueLe: TODAY });
});

test('an entry that waits is not shown as written', async () => {
  const file = await sandbox.as('claire').records.read('1');
  await sandbox.faults({ rules: [{ match: APPENDS, status: 'cutBefore' }] });
  const marked = await mark();
  await sandbox.noFaults();
  expect(marked.journal).toBe('later');
  expect(withMarked(file, marked).journal).toEqual(file.journal);
});

test.each([['cutBefore'], ['cutAfter']] as const)(
  'the journal lost (%s): the change holds, its entry is written later, once',
  async (status) => {
    const before = await told();
    await sandbox.faults({
      rules: [
        { match: APPENDS, status },
        { match: 'Journal/items', status: 'cutBefore' },
      ],
    });
    expect(await mark()).toMatchObject({ piece: { recueLe: TODAY }, journal: 'later' });
    await expect(settle()).rejects.toBeInstanceOf(Failure);
    await sandbox.noFaults();
    await settle();
    await settle();
    expect(await told()).toEqual([...before, 'piece-recue claire']);
    expect(owed.size).toBe(0);
  },
);

test.each([
  ['made', 'cutAfter', ['piece-recue claire']],
  ['not made', 'cutBefore', []],
] as const)(
  'nobody knows, and it was %s: the journal tells the truth in the end',
  async (_what, status, entries) => {
    const before = await told();
    await sandbox.faults({
      rules: [
        { match: '/^PATCH .*Pieces/', status },
        { match: '/^GET .*Pieces.items.\\d/', status: 'cutBefore' },
      ],
    });
    await expect(mark()).rejects.toMatchObject({ code: 'unsure' });
    await sandbox.noFaults();
    await settle();
    expect(await told()).toEqual([...before, ...entries]);
    expect(owed.size).toBe(0);
  },
);

/** The change of a piece arrives, its answer does not, nor does any reading of the piece. */
const changeUnsure = (): Promise<unknown> =>
  sandbox.faults({
    rules: [
      { match: '/^PATCH .*Pieces/', status: 'cutAfter', times: 4 },
      { match: '/^GET .*Pieces.items.\\d/', status: 'cutBefore', times: 12 },
    ],
  });

test('nobody knows, and the person presses again: one entry', async () => {
  const before = await told();
  await changeUnsure();
  await expect(mark()).rejects.toMatchObject({ code: 'unsure' });
  await sandbox.noFaults();
  expect(await mark()).toMatchObject({ piece: { recueLe: TODAY } });
  await settle();
  expect(await told()).toEqual([...before, 'piece-recue claire']);
});

test('nobody knows, the person presses again, and the journal is lost too: one entry', async () => {
  const before = await told();
  await changeUnsure();
  await expect(mark()).rejects.toMatchObject({ code: 'unsure' });
  await sandbox.faults({ rules: [{ match: 'Journal/items', status: 'cutBefore' }] });
  expect(await mark()).toMatchObject({ journal: 'later' });
  await sandbox.noFaults();
  await settle();
  expect(await told()).toEqual([...before, 'piece-recue claire']);
});

test('somebody else did the same first: their entry tells it', async () => {
  await mark('julien');
  const before = await told();
  expect(await mark('claire')).toMatchObject({ piece: { recueLe: TODAY }, journal: 'already' });
  expect(await told()).toEqual(before);
});

test('somebody else did the contrary first: both are told, and nothing is written', async () => {
  const { piece: received } = await mark('julien');
  await mark('julien', false, received);
  const before = await told();
  await expect(mark('claire')).rejects.toMatchObject({
    code: 'conflict',
    by: expect.stringContaining('Julien'),
  });
  expect(await told()).toEqual(before);
  expect(owed.size).toBe(0);
});

describe('what the journal will never take holds up no other entry', () => {
  test.each<[string, (of: UnwrittenEntry) => UnwrittenEntry]>([
    [
      'of a dossier that is gone',
      (of) => ({ ...of, changed: false, entry: { ...of.entry, dossierId: '999999' } }),
    ],
    ['that SharePoint refuses', (of) => ({ ...of, entry: { ...of.entry, step: 'x'.repeat(300) } })],
    [
      'that no column can hold',
      (of) => ({ ...of, entry: { ...of.entry, sequence: 'inconnue' as 'pieces' } }),
    ],
  ])('one %s', async (_name, spoil) => {
    const before = await told();
    await sandbox.faults({ rules: [{ match: APPENDS, status: 'cutBefore' }] });
    expect(await mark()).toMatchObject({ journal: 'later' });
    await sandbox.noFaults();
    const [good] = [...owed.values()];
    const bad = spoil({ ...good!, entry: { ...good!.entry, operationId: 'BADBADBADB22' } });
    owed = new Map([bad, good!].map((one) => [one.entry.operationId, one]));
    await settle();
    expect(await told()).toEqual([...before, 'piece-recue claire']);
    // Kept: a person may still mend what refuses it.
    expect([...owed.keys()]).toEqual(['BADBADBADB22']);
  });
});
