import 'fake-indexeddb/auto';
import type { DueNow, PreparedRelance } from '../../../src/app/relance/prepareRelance';
import { prepareDrafts, type Drafted } from '../../../src/app/worklist/prepareDrafts';
import { prepareRelance } from '../../../src/app/relance/prepareRelance';
import type { DossierFile } from '../../../src/app/ports';
import type { Contact } from '../../../src/domain/dossier';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { worklist, type WorklistRow } from '../../../src/domain/worklist/worklist';
import { scopesOf } from '../../../src/graph/scopes';
import { openStores } from '../../../src/graph/store';
import { clock, openSandbox, type TestSandbox } from '../../graph/support/sandbox';

const CLAIRE = { name: 'Claire Dumas', address: 'claire.dumas@cabinet-orme.example' };

let sandbox: TestSandbox;
let rows: readonly WorklistRow[];
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.reset();
  const { files } = await sandbox.as('claire').worklists.mine(CLAIRE.address);
  rows = worklist(cabinetPolicy, files, clock.today())
    .filter(({ due }) => due.channel === 'email')
    .slice(0, 3);
});

let drawn = 0;
async function run(options: { readonly scopes?: readonly string[]; readonly stopAfter?: number } = {}) {
  const { cache, pending } = openStores(`essai-${++drawn}`, clock);
  const token = await sandbox.token('claire', options.scopes ?? scopesOf('drafts'));
  const abort = new AbortController();
  const outcomes: string[] = [];
  const ports = {
    policy: cabinetPolicy,
    clock,
    records: sandbox.as('claire').records,
    cache,
    pending,
    drafts: sandbox.drafts(token),
    preparing: async () => ({
      prepare: (file: DossierFile, due: DueNow, to: Contact | undefined): PreparedRelance =>
        prepareRelance(
          {
            policy: cabinetPolicy,
            clock,
            randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
          },
          file,
          due,
          CLAIRE,
          to,
        ),
    }),
  };
  const onRow = (_row: WorklistRow, outcome: Drafted | undefined): void => {
    if (!outcome) return;
    outcomes.push(outcome.kind === 'failed' ? (outcome.error as { code: string }).code : outcome.kind);
    if (outcomes.length === options.stopAfter) abort.abort();
  };
  const failure = await prepareDrafts(ports, rows, onRow, abort.signal).then(
    () => undefined,
    (error: { code: string }) => error.code,
  );
  return { outcomes, failure, remembered: (await pending.all()).map(({ marks }) => marks) };
}
const draftsOf = async () =>
  (await sandbox.raw('claire', 'GET', '/me/mailFolders/drafts/messages?$top=50')).body.value as {
    subject: string;
    body: { content: string };
    toRecipients: { emailAddress: { address: string } }[];
  }[];

test('each chosen relance waits in the drafts, with its reference and its recipient; nothing is sent', async () => {
  const before = (await draftsOf()).length;
  const { outcomes, remembered } = await run();
  expect(outcomes).toEqual(['drafted', 'drafted', 'drafted']);
  const drafts = await draftsOf();
  expect(drafts).toHaveLength(before + 3);
  for (const { operationId, reference } of remembered) {
    const draft = drafts.find(({ body }) => body.content.includes(operationId))!;
    expect(draft.body.content).toContain(reference);
    expect(draft.toRecipients).toHaveLength(1);
  }
});

test.each(['cutBefore', 'cutAfter', 503] as const)('an answer lost (%s): each draft once', async (status) => {
  const before = (await draftsOf()).length;
  await sandbox.faults({ rules: [{ match: 'POST /me/messages', status, times: 1 }] });
  expect((await run()).outcomes).toEqual(['drafted', 'drafted', 'drafted']);
  expect(await draftsOf()).toHaveLength(before + 3);
});

test('one that fails is said, and the others are prepared', async () => {
  await sandbox.faults({ rules: [{ match: 'POST /me/messages', status: 403, times: 1 }] });
  const { outcomes, remembered } = await run();
  expect(outcomes).toEqual(['forbidden', 'drafted', 'drafted']);
  expect(remembered).toHaveLength(2);
});

test('a dossier that changed since the list was read is left alone', async () => {
  const { records } = sandbox.as('claire');
  for (const piece of rows[0]!.due.pieces) await records.setReceived(piece, clock.today());
  expect((await run()).outcomes[0]).toBe(rows[0]!.due.pieces.length > 0 ? 'nothing-due' : 'drafted');
});

test('stopped, the rest is left', async () => {
  expect((await run({ stopAfter: 1 })).outcomes).toEqual(['drafted']);
});

test('the right to read mail is not enough', async () => {
  expect((await run({ scopes: scopesOf('everybody') })).outcomes).toEqual([
    'forbidden',
    'forbidden',
    'forbidden',
  ]);
});
