import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import type { JournalEntry } from '../../src/domain/journal/journal';
import { plainDate } from '../../src/domain/dates/plainDate';
import { worklist } from '../../src/domain/worklist/worklist';
import { connectWith } from '../../src/graph';
import { ADDIN, clock, LISTS_PATH, openSandbox, SITE, TODAY, type TestSandbox } from './support/sandbox';
import { countedTokens, notedPace, scriptedGraph } from './support/scriptedGraph';

/** A firm whose Pieces and Journal are beyond SharePoint's 5,000 rows. */
// Each reading of a large firm's list is 2 MB, on a machine that does other things as well.
jest.setTimeout(60_000);

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox({ firm: 1000 });
}, 60_000);
afterAll(() => sandbox.close());
afterEach(() => sandbox.noFaults());

const CLAIRE = 'claire.dumas@cabinet-orme.example';
const DOSSIER = {
  Reference: 'D-1',
  Client: 'SCI Les Tilleuls',
  Collaborateur: CLAIRE,
  Manager: 'marc.lefevre@cabinet-orme.example',
};

test('what 200 dossiers of mine cost, and what 40 do', async () => {
  const { worklists, trips } = sandbox.as('claire');
  const progress: (readonly [number, number])[] = [];
  const { value, metrics } = await sandbox.measured(() =>
    worklists.mine(CLAIRE, { onProgress: (...one) => progress.push(one) }),
  );
  const count = value.files.length;
  const cost = (dossiers: number): string =>
    `${1 + Math.ceil(dossiers / 60)} round trips, ${8 + 6 * Math.ceil(dossiers / 10)} units`;
  process.stdout.write(
    `worklist: ${count} dossiers, ${trips.length} round trips, ${metrics.resourceUnits} units, ${metrics.bytesSent} bytes; 40 dossiers: ${cost(40)}\n`,
  );
  expect(count).toBeGreaterThan(100);
  expect(`${trips.length} round trips, ${metrics.resourceUnits} units`).toBe(cost(count));
  expect(progress[0]).toEqual([0, count]);
  expect(value.quarantine).toEqual([]);
});

test.each([
  ['claire', CLAIRE, false],
  ['marc', 'marc.lefevre@cabinet-orme.example', true],
] as const)(
  'whether dossiers have %s as their manager comes with the list',
  async (who, address, manages) => {
    expect((await sandbox.as(who).worklists.mine(address)).manages).toBe(manages);
  },
);

test('every dossier as it is read alone, and none of a colleague', async () => {
  const { worklists, records } = sandbox.as('claire');
  const { files } = await worklists.mine(CLAIRE.toUpperCase());
  expect(new Set(files.map(({ dossier }) => dossier.collaborateur.address))).toEqual(new Set([CLAIRE]));
  for (const file of [files[0]!, files.at(-1)!]) {
    const alone = await records.read(file.dossier.id, undefined, { factures: true });
    expect(file.dossier).toEqual(alone.dossier);
    const told = ({ operationId, at, action, sequence, step, channel, pieces, promisedFor }: JournalEntry) =>
      JSON.stringify([operationId, at, action, sequence, step, channel, pieces, promisedFor]);
    expect(file.journal.map(told)).toEqual(alone.journal.map(told));
    expect(file.journal.flatMap(({ message }) => message?.recipients ?? [])).toEqual([]);
    expect(worklist(cabinetPolicy, [file], plainDate(TODAY))).toEqual(
      worklist(cabinetPolicy, [alone], plainDate(TODAY)),
    );
    expect(new Set(file.pieces)).toEqual(new Set(alone.pieces));
    expect(new Set(file.factures)).toEqual(new Set(alone.factures));
  }
  const rows = worklist(cabinetPolicy, files, plainDate(TODAY));
  expect(rows.length).toBeGreaterThan(0);
});

test('a group that SharePoint refuses is read one dossier at a time', async () => {
  const id = (url: string): string => /DossierId eq '(\w+)'/.exec(url)![1]!;
  const row = (itemId: string, fields: object): object => ({ id: itemId, eTag: '"1"', fields });
  const graph = await scriptedGraph(({ body }) => ({
    status: 200,
    body: {
      responses: (body as { requests: { id: string; url: string }[] }).requests.map((request) => {
        const url = decodeURIComponent(request.url);
        if (url.includes('/delta') || url.includes('fields/Manager eq'))
          return { id: request.id, status: 404, body: {} };
        if (url.includes('/Dossiers/'))
          return { id: request.id, status: 200, body: { value: ['1', '2'].map((one) => row(one, DOSSIER)) } };
        if (url.includes(' or ')) return { id: request.id, status: 429, body: {} };
        const value = url.includes('/Pieces/')
          ? [row(`p${id(url)}`, { DossierId: id(url), Libelle: 'Relevé', Objectif: 'TVA', Echeance: TODAY })]
          : [];
        return { id: request.id, status: 200, body: { value } };
      }),
    },
  }));
  try {
    const where = { graphUrl: graph.graphUrl, site: SITE, addinId: ADDIN };
    const { worklists } = connectWith(where, clock, countedTokens(), { pace: notedPace() });
    const { files, manages } = await worklists.mine(CLAIRE);
    expect(files.map(({ pieces }) => pieces.map((piece) => piece.id))).toEqual([['p1'], ['p2']]);
    // Not known is no reason to read nothing.
    expect(manages).toBeUndefined();
  } finally {
    await graph.close();
  }
});

test('a row that cannot be read is set aside, the others are there', async () => {
  const [some] = (await sandbox.as('claire').worklists.mine(CLAIRE)).files;
  await sandbox.raw('admin', 'POST', `${LISTS_PATH}/Factures/items`, {
    fields: {
      Numero: 'F-ILLISIBLE',
      DossierId: some!.dossier.id,
      EmiseLe: '2026-02-01T12:00:00Z',
      MontantTtc: 'douze',
      Echeance: '2026-03-01T12:00:00Z',
    },
  });
  const { quarantine, files } = await sandbox.as('claire').worklists.mine(CLAIRE);
  expect(quarantine).toMatchObject([{ list: 'Factures', fields: ['Montant TTC'] }]);
  expect(files.length).toBeGreaterThan(100);
});
