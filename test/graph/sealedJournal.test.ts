import { randomBytes } from 'node:crypto';
import { operationId, type NewJournalEntry } from '../../src/domain/journal/journal';
import { verifyJournal } from '../../src/domain/journal/journalSeal';
import { plainDate, type Instant } from '../../src/domain/dates/plainDate';
import { LISTS_PATH, openSandbox, type TestSandbox } from './support/sandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.noFaults());

/** A dossier of the seed that nobody has written to yet in these tests. */
const DOSSIERS = ['3', '4', '5', '6', '7'];
const entry = (
  dossierId: string,
  operationId: string,
  change: Partial<NewJournalEntry> = {},
): NewJournalEntry => ({
  operationId,
  dossierId,
  at: '2026-03-16T09:12:34.567Z' as Instant,
  action: 'relance',
  sequence: 'pieces',
  step: 'R1',
  channel: 'email',
  author: 'Claire.Dumas@cabinet-orme.example',
  pieces: [{ id: '4', label: 'Relevé BNP de février 2026 ' }],
  policyVersion: '3.2',
  origin: 'gate',
  ...change,
});
const holds = async (dossierId: string) => verifyJournal(await sandbox.as('marc').records.journal(dossierId));

test.each<[string, Partial<NewJournalEntry>]>([
  ['a relance', {}],
  [
    'a subject longer than SharePoint keeps',
    { message: { subject: 'é'.repeat(400), recipients: ['B@x.example', 'a@x.example'] } },
  ],
  ['a subject cut in the middle of a sign', { message: { subject: 'a' + '😀'.repeat(200), recipients: [] } }],
  ['a message of which nothing is known', { message: { subject: '', recipients: [] } }],
  [
    'a call with a note of several lines',
    { action: 'appel', channel: 'telephone', note: ' Il dit : « oui »\r\n\nlundi ' },
  ],
  ['a promised day', { action: 'promesse', promisedFor: plainDate('2026-03-31') }],
  [
    'a corrective action with its owner and day',
    {
      action: 'base-incomplete',
      follows: 'K7M2P9QRSTVW',
      owner: 'claire.dumas@cabinet-orme.example',
      dueOn: plainDate('2026-04-15'),
    },
  ],
  [
    'nothing but what is required',
    { step: undefined, sequence: undefined, channel: undefined, pieces: [], policyVersion: '' },
  ],
])('%s is sealed as SharePoint gives it back', async (_name, change) => {
  const { records } = sandbox.as('claire');
  const id = operationId(randomBytes(12));
  expect(await records.append(entry(DOSSIERS[0]!, id, change))).toBe('written');
  expect(await holds(DOSSIERS[0]!)).toMatchObject({ holds: true });
});

test('two people who write at the same moment both hold, and the next entry ties them together', async () => {
  const [, dossierId = ''] = DOSSIERS;
  await Promise.all(
    ['claire', 'julien', 'marc'].map((who, index) =>
      sandbox.as(who).records.append(entry(dossierId, `ATONCEATNC${index}2`)),
    ),
  );
  await sandbox.as('claire').records.append(entry(dossierId, 'AFTERAFTER22'));
  const journal = await sandbox.as('claire').records.journal(dossierId);
  expect(verifyJournal(journal)).toMatchObject({ holds: true, sealed: 4 });
  expect(journal.at(-1)!.seal!.parents.length).toBeGreaterThanOrEqual(1);
});

test('an entry changed in the list is named, whoever changed it', async () => {
  const [, , dossierId = ''] = DOSSIERS;
  const { records } = sandbox.as('claire');
  for (const id of ['CHANGEDCHA22', 'CHANGEDCHA33', 'CHANGEDCHA44'])
    await records.append(entry(dossierId, id));
  const second = (await records.journal(dossierId)).find((one) => one.operationId === 'CHANGEDCHA33')!;
  const path = `${LISTS_PATH}/Journal/items/${second.id}/fields`;
  expect((await sandbox.raw('admin', 'PATCH', path, { Etape: 'R3' })).status).toBe(200);
  expect(await holds(dossierId)).toMatchObject({
    holds: false,
    problem: 'changed',
    entry: { operationId: 'CHANGEDCHA33' },
  });
});

test('an entry removed from the list is missed by the one that followed it', async () => {
  const [, , , dossierId = ''] = DOSSIERS;
  const { records } = sandbox.as('claire');
  for (const id of ['REMVEDREMV22', 'REMVEDREMV33', 'REMVEDREMV44'])
    await records.append(entry(dossierId, id));
  const second = (await records.journal(dossierId)).find((one) => one.operationId === 'REMVEDREMV33')!;
  expect((await sandbox.raw('admin', 'DELETE', `${LISTS_PATH}/Journal/items/${second.id}`)).status).toBe(204);
  expect(await holds(dossierId)).toMatchObject({
    holds: false,
    problem: 'parent-missing',
    entry: { operationId: 'REMVEDREMV44' },
  });
});

test('a write whose answer was lost is sealed once', async () => {
  const [, , , , dossierId = ''] = DOSSIERS;
  const { records } = sandbox.as('claire');
  await sandbox.faults({ rules: [{ match: '/^POST .*Journal.items/', status: 'cutAfter', times: 1 }] });
  await records.append(entry(dossierId, 'CUTAFTERCT22'));
  await records.append(entry(dossierId, 'CUTAFTERCT33'));
  expect(await holds(dossierId)).toMatchObject({ holds: true, sealed: 2 });
});

test('the whole firm’s entries of a period, day by day, each once', async () => {
  const { records, trips } = sandbox.as('marc');
  const one = (id: string, at: string) => entry('9', id, { at: at as Instant });
  await records.append(one('PERDPERD2222', '2025-01-01T12:00:00Z'));
  await records.append(one('PERDPERD3333', '2025-01-31T12:00:00Z'));
  await records.append(one('PERDPERD4444', '2025-02-02T12:00:00Z'));
  trips.length = 0;
  const january = await records.journalBetween(plainDate('2025-01-01'), plainDate('2025-01-31'));
  expect(january.map(({ operationId: id }) => id)).toEqual(['PERDPERD2222', 'PERDPERD3333']);
  // 31 days in two batches.
  expect(trips).toHaveLength(2);
});
