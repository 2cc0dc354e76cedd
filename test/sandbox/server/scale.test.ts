import { SITE, TestSandbox, query } from './support';
import type { Answer } from './support';

/** 700 dossiers: 7,000 pieces and as many journal entries, beyond SharePoint's threshold of 5,000. */
let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await TestSandbox.start({ today: '2026-03-10', firm: 700 });
}, 60_000);
afterAll(() => sandbox.close());

const allow = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
const pieces = (options: Record<string, string | number>, headers = {}): Promise<Answer> =>
  sandbox.graph(
    'claire',
    'GET',
    `${SITE}/lists/Pieces/items${query({ $top: 20, ...options })}`,
    undefined,
    headers,
  );

test.each([
  ['an indexed column that leaves few rows', { $filter: "fields/DossierId eq '500'" }, 10],
  [
    'the same, then a column without index, with the header',
    { $filter: "fields/DossierId eq '500' and fields/Priorite eq 1" },
    2,
  ],
  [
    'several values of an indexed column',
    { $filter: "fields/DossierId eq '500' or fields/DossierId eq '501'" },
    20,
  ],
  ['the beginning of an indexed column', { $filter: "startswith(fields/Cle,'500|')" }, 10],
  ['no filter at all', {}, 20],
  ['sorted by an indexed column', { $orderby: 'fields/Echeance' }, 20],
])('%s: answered', async (_what, options, rows) => {
  const { status, body } = await pieces(options as Record<string, string>, allow);
  expect([status, body.value?.length]).toEqual([200, rows]);
});

test.each([
  ['a column without index', { $filter: 'fields/Priorite eq 1' }],
  [
    'the same written before an indexed one',
    { $filter: "fields/Priorite eq 1 and fields/DossierId eq '500'" },
  ],
  ['an indexed column that leaves more than 5,000 rows', { $filter: "fields/Echeance gt '2020-01-01'" }],
  [
    'one half of an "or" that is not indexed',
    { $filter: "fields/DossierId eq '500' or fields/Priorite eq 1" },
  ],
  ['the whole list, newest first', { $orderby: 'id desc' }],
])('%s: throttled as SharePoint does, even with the header', async (_what, options) => {
  const { status, body } = await pieces(options as Record<string, string>, allow);
  expect([status, body.error?.code]).toEqual([429, 'activityLimitReached']);
});

test('a generated firm is the same each time', async () => {
  const other = await TestSandbox.start({ today: '2026-03-10', firm: 60 });
  const read = async (from: TestSandbox): Promise<unknown> =>
    (
      await from.graph(
        'claire',
        'GET',
        `${SITE}/lists/Journal/items${query({ $filter: "fields/DossierId eq '55'", $expand: 'fields($select=OperationId,Date,Etape,Pieces)' })}`,
      )
    ).body.value.map((item: { fields: { OperationId: string; Date: string } }) => [
      item.fields.OperationId,
      item.fields.Date,
    ]);
  expect(await read(other)).toEqual(await read(sandbox));
  await other.close();
});
