import { decideRequest, openRequest } from '../../../src/app/agreement/decideRequest';
import { mayHaveRequest, openRequests } from '../../../src/app/agreement/openRequests';
import type { WholeFile } from '../../../src/app/ports';
import { stateOf } from '../../../src/app/agreement/requestState';
import { requestCosign } from '../../../src/app/agreement/requestCosign';
import type { Outcome } from '../../../src/domain/agreement/approval';
import type { SequenceId } from '../../../src/domain/dossier';
import { operationId, type JournalAction, type JournalEntry } from '../../../src/domain/journal/journal';
import { addDays, plainDate, type Instant, type PlainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy as policy } from '../../../src/domain/policy/builtin/cabinet';
import type { Due } from '../../../src/domain/policy/sequence';
import { clock, LISTS_PATH, openSandbox, TODAY, type TestSandbox } from '../../graph/support/sandbox';

/** What the dossier says of the agreements that were asked about it and are still open. */
const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };
const today = plainDate(TODAY);
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
const LATER = `${addDays(today, 1)}T09:00:00Z` as Instant;

let sandbox: TestSandbox;
let dossiers: WholeFile[];
let file: WholeFile;

beforeAll(async () => {
  sandbox = await openSandbox();
  const { records } = sandbox.as('claire');
  const found = await records.search('D-');
  dossiers = (await Promise.all(found.map(({ id }) => records.read(id)))).filter(({ dossier }) =>
    dossier.manager.address.startsWith('marc.'),
  );
});
afterAll(() => sandbox.close());
beforeEach(() => {
  // A dossier of its own for each test: nobody asked about it before.
  const next = dossiers.pop();
  if (!next) throw new Error('too few dossiers');
  file = { ...next, journal: [] };
});

async function ask(step = 'R4', sequence?: SequenceId, operation?: string): Promise<string> {
  const request = await requestCosign({ ...sandbox.as('claire'), clock, policy, randomBytes }, CLAIRE, {
    dossier: file.dossier,
    marks: {
      step,
      ...(sequence ? { sequence } : {}),
      operationId: operation ?? operationId(randomBytes(12)),
    },
    message: { subject: step, html: '<p>Bonjour,</p>', to: [], cc: [], bcc: [], attachments: [] },
    approvals: ['manager'],
    findings: [],
  });
  return request.id;
}
async function decide(requestId: string, outcome: Outcome): Promise<void> {
  const open = await openRequest(sandbox.as('marc'), policy, requestId);
  await decideRequest(sandbox.as('marc').requests, randomBytes, open, outcome);
}
async function open(journal: readonly Partial<JournalEntry>[] = [], on: PlainDate = today) {
  const files = await sandbox.as('claire').requests.ofDossier(file.dossier.id);
  const now = { ...file, journal: journal as JournalEntry[] };
  return openRequests(policy, now, files, on).map(({ file: { request }, state }) => [
    request.step,
    state.status,
  ]);
}

test.each<[string, Outcome[], string]>([
  ['nobody answered', [], 'waiting'],
  ['co-signed', ['cosigned'], 'granted'],
  ['refused', ['refused'], 'refused'],
  ['to be changed', ['changes-asked'], 'changes-asked'],
  ['refused, and taken back', ['refused', 'withdrawn'], 'waiting'],
])('%s', async (_name, outcomes, status) => {
  const id = await ask('R4', 'pieces');
  for (const outcome of outcomes) await decide(id, outcome);
  expect(await open()).toEqual([['R4', status]]);
});

test('asked again in other words: the latest request counts', async () => {
  await decide(await ask('R4', 'pieces'), 'refused');
  await ask('R4', 'pieces');
  expect(await open()).toEqual([['R4', 'waiting']]);
});

test('each sequence has its own; a note has its block elsewhere', async () => {
  await ask('R4', 'pieces');
  await ask('MED', 'honoraires');
  await ask('escalade');
  expect(await open()).toEqual([
    ['MED', 'waiting'],
    ['R4', 'waiting'],
  ]);
});

test('once the message left, or another of its sequence did, or after two months, nothing is open', async () => {
  const operation = operationId(randomBytes(12));
  await ask('R4', 'pieces', operation);
  expect(await open([{ operationId: operation, action: 'relance', at: LATER }])).toEqual([]);
  expect(await open([{ action: 'relance', sequence: 'pieces', at: LATER }])).toEqual([]);
  expect(await open([{ action: 'relance', sequence: 'honoraires', at: LATER }])).toHaveLength(1);
  expect(await open([{ action: 'piece-recue', at: LATER }])).toHaveLength(1);
  expect(await open([], addDays(today, 61))).toEqual([]);
});

test('requests and decisions are read in one round trip, however many there are', async () => {
  for (let count = 0; count < 3; count++) await decide(await ask('R4', 'pieces'), 'changes-asked');
  const { requests, trips } = sandbox.as('claire');
  const before = trips.length;
  const { metrics } = await sandbox.measured(async () => {
    expect(await requests.ofDossier(file.dossier.id)).toHaveLength(3);
  });
  expect([trips.length - before, metrics.resourceUnits]).toEqual([1, 4]);
});

test('a refusal whose row was changed since: nothing on its request counts, and the others are as they were', async () => {
  const { requests, trips } = sandbox.as('claire');
  const other = await ask('MED', 'honoraires');
  await decide(other, 'cosigned');
  const id = await ask('R4', 'pieces');
  await decide(id, 'cosigned');
  await decide(id, 'withdrawn');
  await decide(id, 'cosigned');
  const refusal = (await requests.read(id)).decisions.find(({ outcome }) => outcome === 'withdrawn')!;
  await sandbox.raw('admin', 'PATCH', `${LISTS_PATH}/Decisions/items/${refusal.id}/fields`, {
    Commentaire: 'Rien',
  });
  const before = trips.length;
  const files = await requests.ofDossier(file.dossier.id);
  expect(trips.length - before).toBe(2);
  expect(files.map(({ request }) => [request.step, request.altered])).toEqual([
    ['R4', true],
    ['MED', false],
  ]);
  expect(await open()).toEqual([
    ['R4', 'waiting'],
    ['MED', 'granted'],
  ]);
});

test('a request whose words were changed since is not agreed to, whatever was decided on it', async () => {
  const id = await ask('R4', 'pieces');
  await decide(id, 'cosigned');
  const { request } = await sandbox.as('claire').requests.read(id);
  const [found] = await sandbox.as('claire').requests.ofDossier(file.dossier.id);
  expect(found!.request.id).toBe(request.id);
  const { address } = file.dossier.manager;
  const deciders = { manager: [address], direction: [] };
  expect(stateOf(found!, deciders).status).toBe('granted');
  const changed = { ...request, message: { ...request.message, html: '<p>Autre chose</p>' } };
  expect(stateOf({ ...found!, request: changed }, deciders).status).toBe('waiting');
});

describe('when SharePoint is asked at all', () => {
  const due = (approvals: readonly string[]): Due => ({ kind: 'due', approvals }) as unknown as Due;
  const entry = (action: JournalAction, at: string, step?: string): JournalEntry =>
    ({ action, at, step }) as JournalEntry;
  test.each<[string, boolean, Due[], JournalEntry[], string?]>([
    ['nobody has to agree to what is due', false, [due([])], []],
    ['somebody has to agree to what is due', true, [due([]), due(['manager'])], []],
    ['a decision since the last relance', true, [], [entry('relance', '1'), entry('cosignature', '2', 'R4')]],
    [
      'a decision before the last relance',
      false,
      [],
      [entry('cosignature', '1', 'R4'), entry('relance', '2')],
    ],
    ['a decision on a note', false, [], [entry('cosignature', '2', 'escalade')]],
    ['asked on this machine', true, [], [], '12-K7M2P9QRSTVW'],
  ])('%s: %s', async (...row) => {
    const [, expected, dues, journal, remembered] = row;
    const cache = { recall: () => Promise.resolve(remembered) };
    expect(await mayHaveRequest(cache, { ...file, journal }, dues)).toBe(expected);
  });
});
