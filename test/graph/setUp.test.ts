import { setUp } from '../../src/app/setUp';
import type { SetUpSite } from '../../src/app/setUpPorts';
import { columnDefinition } from '../../src/graph/lists/columnDefinition';
import { LISTS } from '../../src/graph/lists/declarations';
import { scopesOf } from '../../src/graph/scopes';
import { openSandbox, SITE, type TestSandbox } from './support/sandbox';

const EMPTY = 'cabinet-orme.sharepoint.example:/sites/essai';
const NAMES = Object.keys(LISTS);

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

const raw = (method: string, path: string, body?: unknown) =>
  sandbox.raw('admin', method, `/sites/${EMPTY}:/lists${path}`, body);
const namesOf = async (): Promise<readonly string[]> =>
  ((await raw('GET', '')).body.value as { name: string }[]).map(({ name }) => name).sort();
const tell = async (site: SetUpSite): Promise<readonly string[]> =>
  (await site.inspect()).tasks.map((task) =>
    task.kind === 'create-list' ? task.list : `${task.kind} ${task.list}.${task.column}`,
  );
const text = (name: string, more: object = {}) => ({ name, displayName: name, text: {}, ...more });

test('an empty site: every list is missing, then every list is as declared and holds rows', async () => {
  const site = sandbox.setUp('admin', EMPTY);
  expect(await tell(site)).toEqual(NAMES);
  const progress: string[] = [];
  const { metrics, value } = await sandbox.measured(() =>
    setUp(site, ({ done, total, task }) => progress.push(`${done}/${total} ${task.list}`)),
  );
  process.stdout.write(`set-up of ${NAMES.length} lists: ${metrics.resourceUnits} units\n`);
  expect(progress).toEqual(NAMES.map((name, index) => `${index}/${NAMES.length} ${name}`));
  expect(value).toMatchObject({ tasks: [], obstacles: [] });
  expect(value.lists.every(({ there }) => there)).toBe(true);

  const { records } = sandbox.as('admin', EMPTY);
  const fields = { Reference: 'D-1', Client: 'SCI', Collaborateur: 'a@x.example', Manager: 'b@x.example' };
  expect((await raw('POST', '/Dossiers/items', { fields })).status).toBe(201);
  expect((await raw('POST', '/Dossiers/items', { fields })).status).toBe(400);
  expect(await records.search('SCI')).toMatchObject([{ reference: 'D-1' }]);
});

test('the site in use is complete: nothing is done', async () => {
  const { metrics, value } = await sandbox.measured(() => setUp(sandbox.setUp('admin', SITE)));
  expect(value).toMatchObject({ tasks: [], obstacles: [] });
  expect(metrics.resourceUnits).toBe(1 + NAMES.length);
});

describe('a half-made site', () => {
  test('what was interrupted is resumed, and no list is made twice', async () => {
    const site = sandbox.setUp('admin', EMPTY);
    let made = 0;
    const interrupted: SetUpSite = {
      ...site,
      perform: async (task) => {
        if (made === 3) throw new Error('cut');
        made += 1;
        return site.perform(task);
      },
    };
    await expect(setUp(interrupted)).rejects.toThrow('cut');
    expect(await tell(site)).toEqual(NAMES.slice(3));
    expect(await setUp(site)).toMatchObject({ tasks: [], obstacles: [] });
    expect(await namesOf()).toEqual([...NAMES].sort());
  });

  test('an index and a choice that lack are added; what else is there stays; another type is told', async () => {
    await raw('POST', '', {
      displayName: 'Contacts',
      columns: [
        text('Cle', { required: true }),
        text('Adresse', { indexed: true }),
        text('Nom'),
        { name: 'Civilite', displayName: 'Civilité', choice: { choices: ['Maître', 'Madame'] } },
        text('Principal'),
        text('Fax'),
      ],
    });
    const site = sandbox.setUp('admin', EMPTY);
    expect((await tell(site)).filter((one) => one.includes('Contacts'))).toEqual([
      'repair-column Contacts.Cle',
      'add-column Contacts.DossierId',
      'repair-column Contacts.Civilite',
      'add-column Contacts.Telephone',
    ]);
    const { tasks, obstacles } = await setUp(site);
    expect(tasks).toEqual([]);
    expect(obstacles).toEqual([{ list: 'Contacts', column: 'Principal' }]);

    const { body } = await raw('GET', '/Contacts/columns');
    const column = (name: string) =>
      (body.value as { name: string; choice?: object }[]).find((one) => one.name === name);
    expect(column('Cle')).toMatchObject({ indexed: true, enforceUniqueValues: true });
    expect(column('Civilite')!.choice).toMatchObject({ choices: ['Maître', 'Madame', 'Monsieur'] });
    expect(column('Fax')).toBeDefined();
  });

  test('a key that holds the same value twice is told, and the rest is done', async () => {
    await raw('POST', '', { displayName: 'Factures', columns: [text('Numero')] });
    for (const Numero of ['F-1', 'F-1']) await raw('POST', '/Factures/items', { fields: { Numero } });
    const { tasks, obstacles } = await setUp(sandbox.setUp('admin', EMPTY));
    expect(tasks).toEqual([]);
    expect(obstacles).toEqual([{ list: 'Factures', column: 'Numero' }]);
  });
});

test('a site of an earlier version is brought up to date without losing a row', async () => {
  const earlier: Readonly<Record<string, readonly string[]>> = {
    Dossiers: ['Reference', 'Client', 'Mission', 'Collaborateur', 'Manager', 'SequenceFactures'],
    Contacts: ['Cle', 'Adresse', 'DossierId', 'Nom'],
    Journal: ['OperationId', 'DossierId', 'Date', 'Action', 'Etape', 'Auteur', 'Note'],
  };
  for (const [name, kept] of Object.entries(earlier)) {
    const columns = LISTS[name as keyof typeof LISTS].columns
      .filter((column) => kept.includes(column.name))
      // Not yet searched by, not yet unique; one choice fewer.
      .map((column) => {
        const { indexed: _indexed, enforceUniqueValues: _unique, choice, ...rest } = columnDefinition(column);
        return choice ? { ...rest, choice: { ...choice, choices: choice.choices!.slice(0, -1) } } : rest;
      });
    await raw('POST', '', { displayName: name, columns: [...columns, text('AjoutDuCabinet')] });
  }
  const rows: readonly [list: string, fields: Record<string, string>][] = [
    ...['D-1', 'D-2', 'D-3'].map((Reference): [string, Record<string, string>] => [
      'Dossiers',
      {
        Reference,
        Client: `SCI ${Reference}`,
        Collaborateur: 'a@x.example',
        Manager: 'b@x.example',
        SequenceFactures: 'encaissement',
        AjoutDuCabinet: 'gardé',
      },
    ]),
    ['Contacts', { Cle: 'c@x.example|1', Adresse: 'c@x.example', DossierId: '1', AjoutDuCabinet: 'gardé' }],
    [
      'Journal',
      {
        OperationId: 'OP23456789AB',
        DossierId: '1',
        Date: '2025-09-01T08:00:00Z',
        Action: 'appel',
        Auteur: 'a@x.example',
      },
    ],
  ];
  for (const [list, fields] of rows)
    expect((await raw('POST', `/${list}/items`, { fields })).status).toBe(201);
  const stored = async () =>
    Promise.all(
      Object.keys(earlier).map(
        async (list) =>
          (await raw('GET', `/${list}/items?$expand=fields`)).body.value as { id: string; fields: object }[],
      ),
    );
  const before = await stored();

  expect(await setUp(sandbox.setUp('admin', EMPTY))).toMatchObject({ tasks: [], obstacles: [] });
  const after = await stored();
  expect(after.map((list) => list.length)).toEqual([3, 1, 1]);
  for (const [index, list] of before.entries())
    for (const [at, row] of list.entries()) expect(after[index]![at]!.fields).toMatchObject(row.fields);

  const { records } = sandbox.as('admin', EMPTY);
  const { byAddress } = await records.lookUp({ addresses: ['c@x.example'] });
  const file = await records.read(byAddress[0]!.dossierId, undefined, { factures: true });
  expect(file).toMatchObject({
    dossier: { reference: 'D-1', sequenceFactures: 'encaissement' },
    journal: [{ operationId: 'OP23456789AB', action: 'appel' }],
    quarantine: [],
  });
});

test.each([
  ['somebody who does not own the site', 'claire', undefined],
  ['an owner without the scope of the set-up', 'admin', ['User.Read', 'Sites.Read.All']],
])('%s is refused, and nothing is made', async (_who, persona, scopes) => {
  const token = scopes && (await sandbox.token(persona, scopes));
  await expect(setUp(sandbox.setUp(persona, EMPTY, token))).rejects.toMatchObject({ code: 'forbidden' });
  expect(await namesOf()).toEqual([]);
});

test('the scope of the set-up is enough', async () => {
  const token = await sandbox.token('admin', scopesOf('set-up'));
  expect(await setUp(sandbox.setUp('admin', EMPTY, token))).toMatchObject({ tasks: [], obstacles: [] });
});

test('a site that does not exist', async () => {
  const site = sandbox.setUp('admin', 'cabinet-orme.sharepoint.example:/sites/ailleurs');
  await expect(site.inspect()).rejects.toMatchObject({ code: 'not-found' });
});

test('answers lost, calls throttled, connections cut: every list once in the end', async () => {
  await sandbox.faults({
    seed: 7,
    rate429: 0.1,
    rate503: 0.1,
    rateCutBefore: 0.1,
    rateCutAfter: 0.2,
    retryAfter: 0,
  });
  const site = sandbox.setUp('admin', EMPTY);
  for (let attempt = 0; attempt < 6; attempt++) await setUp(site).catch(() => undefined);
  await sandbox.noFaults();
  expect(await site.inspect()).toMatchObject({ tasks: [], obstacles: [] });
  expect(await namesOf()).toEqual([...NAMES].sort());
});
