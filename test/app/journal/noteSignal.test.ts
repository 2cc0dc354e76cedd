import { dueToday } from '../../../src/app/worklist/dueToday';
import { noteSignal } from '../../../src/app/journal/noteSignal';
import type { DossierFile } from '../../../src/app/ports';
import { addDays, plainDate, type Instant } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { TRIAGE_PARTS } from '../../../src/domain/triage/parts';
import { triage, type Signal } from '../../../src/domain/triage/triage';
import { signalNote } from '../../../src/texts/journal/signals';
import { clock, LISTS_PATH, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

jest.setTimeout(30_000);

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const RECEIVED = `${TODAY}T07:00:00Z` as Instant;
const item = {
  receivedAt: RECEIVED,
  internetMessageId: '<m1@client.example>',
  subject: 'RE: TVA',
  conversationId: 'AAQk1',
};

async function dossier(): Promise<{
  readonly file: DossierFile;
  reread(): Promise<DossierFile>;
  note(signal: Signal): Promise<unknown>;
}> {
  const { records } = sandbox.as('claire');
  const { body } = await sandbox.raw(
    'claire',
    'GET',
    `${LISTS_PATH}/Dossiers/items?$filter=${encodeURIComponent("fields/Client eq 'SCI Les Tilleuls'")}`,
  );
  const [{ id }] = body.value as [{ id: string }];
  const reread = (): Promise<DossierFile> => records.read(id);
  const file = await reread();
  return {
    file,
    reread,
    note: (signal) =>
      noteSignal({ records, clock, policy: cabinetPolicy }, file, CLAIRE, item, signal, signalNote(signal)),
  };
}

const read = (text: string): readonly Signal[] =>
  triage(cabinetPolicy, { text, receivedOn: plainDate(TODAY), attachments: [] }, [], TRIAGE_PARTS);

test.each<[string, string, object]>([
  [
    'a promise',
    'Bonjour, je vous envoie tout le 20 mars.',
    { action: 'promesse', promisedFor: '2026-03-20' },
  ],
  ['contested fees', 'Je conteste vos honoraires.', { action: 'message-recu' }],
  ['a payment said to be made', 'La facture est déjà réglée depuis lundi.', { action: 'message-recu' }],
])('%s is one entry, with the client’s words, however often it is noted', async (_name, text, expected) => {
  const { note, reread, file } = await dossier();
  const [signal] = read(text);
  expect(signal).toBeDefined();
  expect((await reread()).journal).toHaveLength(file.journal.length);
  await Promise.all([note(signal!), note(signal!)]);
  const added = (await reread()).journal.filter(
    ({ operationId }) => !file.journal.some((known) => known.operationId === operationId),
  );
  expect(added).toHaveLength(1);
  expect(added[0]).toMatchObject({ ...expected, author: CLAIRE.address });
  expect(added[0]!.note).toContain(signal!.excerpt);
});

test('a promise noted holds the relance until its day has passed', async () => {
  const { note, reread, file } = await dossier();
  const ofPieces = (of: DossierFile, today: string) =>
    dueToday(cabinetPolicy, of, plainDate(today)).find(({ sequence }) => sequence === 'pieces');
  expect(ofPieces(file, TODAY)).toMatchObject({ kind: 'due' });
  const [signal] = read('Je vous envoie tout le 20 mars.');
  await note(signal!);
  const after = await reread();
  expect(ofPieces(after, '2026-03-20')).toMatchObject({ kind: 'wait', until: '2026-03-21' });
  expect(ofPieces(after, '2026-03-21')).toMatchObject({ kind: 'due' });
});

test('a promise whose day has passed is kept as words of the client, and lifts nothing that another one holds', async () => {
  const { note, reread } = await dossier();
  const [later] = read('Je vous envoie tout le 20 mars.');
  await note(later!);
  const late: Signal = { kind: 'promesse', excerpt: 'C’est promis.', date: addDays(plainDate(TODAY), -1) };
  await note(late);
  const { journal } = await reread();
  const kept = journal.find(({ note: words }) => words?.includes('C’est promis.'));
  expect(kept).toMatchObject({ action: 'message-recu' });
  expect(kept!.promisedFor).toBeUndefined();
  expect(dueToday(cabinetPolicy, await reread(), plainDate(TODAY))[0]).toMatchObject({
    kind: 'wait',
    until: '2026-03-21',
  });
});
