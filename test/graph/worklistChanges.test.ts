import { worklist } from '../../src/domain/worklist/worklist';
import { cabinetPolicy } from '../../src/domain/policy/builtin/cabinet';
import { plainDate } from '../../src/domain/dates/plainDate';
import type { WorklistFiles } from '../../src/app/worklist/worklistPorts';
import { clock, LISTS_PATH, openSandbox, TODAY, type TestSandbox } from './support/sandbox';

const CLAIRE = 'claire.dumas@cabinet-orme.example';

// Each reading of a large firm's list is 2 MB, on a machine that does other things as well.
jest.setTimeout(60_000);

let sandbox: TestSandbox;
let known: WorklistFiles;
beforeAll(async () => {
  sandbox = await openSandbox({ firm: 300 });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await sandbox.noFaults();
  known = await sandbox.as('claire').worklists.mine(CLAIRE);
});

const since = (list = known) => sandbox.as('claire').worklists.since(CLAIRE, list);
const rowsOf = ({ files }: WorklistFiles) =>
  worklist(cabinetPolicy, files, clock.today()).map(({ key, due }) => `${key} ${due.step}`);
/** What reading the whole again gives. */
const whole = async () => rowsOf(await sandbox.as('claire').worklists.mine(CLAIRE));
const awaited = () =>
  known.files.flatMap(({ pieces }) => pieces).filter(({ recueLe }) => recueLe === undefined);

test('nothing changed: four units, and the same list', async () => {
  const { value, metrics } = await sandbox.measured(() => since());
  expect(value!.files).toEqual(known.files);
  expect(value!.manages).toBe(false);
  expect([metrics.requests, metrics.resourceUnits]).toEqual([1, 4]);
});

test('a colleague’s dossier gets me as its manager: known from then on, in one round trip more', async () => {
  const { body } = await sandbox.raw(
    'admin',
    'GET',
    `${LISTS_PATH}/Dossiers/items?$filter=${encodeURIComponent("fields/Collaborateur eq 'julien.morel@cabinet-orme.example'")}&$top=1`,
  );
  const fields = `${LISTS_PATH}/Dossiers/items/${(body.value as { id: string }[])[0]!.id}/fields`;
  await sandbox.raw('admin', 'PATCH', fields, { Manager: CLAIRE });
  const { value, metrics } = await sandbox.measured(() => since());
  expect(value!.manages).toBe(true);
  expect([metrics.requests, metrics.resourceUnits]).toEqual([2, 6]);
  expect((await since(value))!.manages).toBe(true);
  await sandbox.raw('admin', 'PATCH', fields, { Manager: 'marc.lefevre@cabinet-orme.example' });
  expect((await since(value))!.manages).toBe(false);
});

test('a piece received by a colleague: its dossier is read again, and no other', async () => {
  const [piece] = awaited();
  await sandbox.as('julien').records.setReceived(piece!, plainDate(TODAY));
  const { value, metrics } = await sandbox.measured(() => since());
  expect(rowsOf(value!)).toEqual(await whole());
  const unchanged = (list: WorklistFiles) =>
    list.files.filter(({ dossier }) => dossier.id !== piece!.dossierId);
  expect(unchanged(value!)).toEqual(unchanged(known));
  expect(metrics.resourceUnits).toBe(4 + 1 + 6);
});

test('a relance that left: its rows leave the list', async () => {
  const [row] = worklist(cabinetPolicy, known.files, clock.today());
  const { dossier, due } = row!;
  await sandbox.as('claire').records.append({
    operationId: 'ABCDEFGHJK23',
    dossierId: dossier.id,
    at: clock.now(),
    action: 'relance',
    sequence: due.sequence,
    step: due.step,
    channel: 'email',
    author: CLAIRE,
    pieces: [],
    policyVersion: '3.2',
    origin: 'gate',
  });
  const list = (await since())!;
  expect(new Set(rowsOf(list))).toEqual(new Set(await whole()));
  expect(rowsOf(list)).not.toContain(`${row!.key} ${due.step}`);
});

test('changes of colleagues’ dossiers cost nothing more', async () => {
  const mine = new Set(known.files.map(({ dossier }) => dossier.id));
  const { body } = await sandbox.raw('julien', 'GET', `${LISTS_PATH}/Pieces/items?$expand=fields&$top=500`);
  const [other] = (body.value as { id: string; fields: { DossierId: string } }[]).filter(
    ({ fields }) => !mine.has(fields.DossierId),
  );
  await sandbox.raw('julien', 'PATCH', `${LISTS_PATH}/Pieces/items/${other!.id}/fields`, { Priorite: 3 });
  const { value, metrics } = await sandbox.measured(() => since());
  expect(value!.files).toEqual(known.files);
  expect(metrics.resourceUnits).toBe(4);
});

test('a row deleted, a dossier that comes to me and one that goes', async () => {
  const [piece] = awaited();
  await sandbox.raw('admin', 'DELETE', `${LISTS_PATH}/Pieces/items/${piece!.id}`);
  const given = known.files.at(-1)!.dossier.id;
  const assign = (id: string, Collaborateur: string) =>
    sandbox.raw('admin', 'PATCH', `${LISTS_PATH}/Dossiers/items/${id}/fields`, { Collaborateur });
  await assign(given, 'julien.morel@cabinet-orme.example');
  const { body } = await sandbox.raw(
    'admin',
    'GET',
    `${LISTS_PATH}/Dossiers/items?$filter=${encodeURIComponent("fields/Collaborateur eq 'julien.morel@cabinet-orme.example'")}&$top=50`,
  );
  const taken = (body.value as { id: string }[]).find(({ id }) => id !== given)!.id;
  await assign(taken, CLAIRE);

  const list = (await since())!;
  const ids = new Set(list.files.map(({ dossier }) => dossier.id));
  expect([ids.has(given), ids.has(taken)]).toEqual([false, true]);
  expect(list.files.flatMap(({ pieces }) => pieces).some(({ id }) => id === piece!.id)).toBe(false);
  expect(new Set(rowsOf(list))).toEqual(new Set(await whole()));
  expect((await since(list))!.files).toEqual(list.files);
});

test('a dossier that cannot be read any more: the whole is to be read', async () => {
  await sandbox.raw('admin', 'PATCH', `${LISTS_PATH}/Dossiers/items/${known.files[0]!.dossier.id}/fields`, {
    Mission: 'Changée',
  });
  await sandbox.faults({ rules: [{ match: '/Dossiers.items.\\d/', status: 404 }] });
  expect(await since()).toBeUndefined();
});

test.each([
  ['a mark that the service no longer knows (410)', () => sandbox.reset()],
  [
    'a list of a machine that kept no mark',
    async () => {
      known = { files: known.files, quarantine: [] };
    },
  ],
])('%s: the whole is to be read', async (_what, happen) => {
  await happen();
  expect(await since()).toBeUndefined();
});

test('a service that does not answer is no reason to read everything', async () => {
  await sandbox.faults({ rules: [{ match: 'delta', status: 'cutBefore' }] });
  await expect(since()).rejects.toMatchObject({ code: 'unreachable' });
});
