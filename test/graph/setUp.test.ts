import { setUp } from '../../src/app/installation/setUp';
import type { SetUpSite } from '../../src/app/installation/setUpPorts';
import { columnDefinition } from '../../src/graph/lists/columnDefinition';
import { LISTS } from '../../src/graph/lists/declarations';
import { scopesOf } from '../../src/graph/scopes';
import { inSharePoint } from '../sandbox/inSharePoint';
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
  expect(value).toMatchObject({ tasks: [], byHand: [] });
  expect(value.lists.every(({ there }) => there)).toBe(true);

  const { records } = sandbox.as('admin', EMPTY);
  const fields = { Reference: 'D-1', Client: 'SCI', Collaborateur: 'a@x.example', Manager: 'b@x.example' };
  expect((await raw('POST', '/Dossiers/items', { fields })).status).toBe(201);
  expect((await raw('POST', '/Dossiers/items', { fields })).status).toBe(400);
  expect(await records.search('SCI')).toMatchObject([{ reference: 'D-1' }]);
});

test('the site in use is complete: nothing is done', async () => {
  const { metrics, value } = await sandbox.measured(() => setUp(sandbox.setUp('admin', SITE)));
  expect(value).toMatchObject({ tasks: [], byHand: [] });
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
    expect(await setUp(site)).toMatchObject({ tasks: [], byHand: [] });
    expect(await namesOf()).toEqual([...NAMES].sort());
  });

  test('what is missing is added; what is there stays as it is, and is told with the page of SharePoint', async () => {
    await raw('POST', '', {
      displayName: 'Contacts',
      columns: [
        text('Cle', { required: true }),
        text('Adresse'),
        text('Nom'),
        { name: 'Civilite', displayName: 'Civilité', choice: { choices: ['Maître', 'Madame'] } },
        text('Principal', { displayName: 'Contact principal' }),
        text('Fax'),
      ],
    });
    const site = sandbox.setUp('admin', EMPTY);
    expect((await tell(site)).filter((one) => one.includes('Contacts'))).toEqual([
      'add-column Contacts.DossierId',
      'add-column Contacts.Telephone',
    ]);
    const before = (await raw('GET', '/Contacts/columns')).body.value as { name: string }[];
    const { tasks, byHand } = await setUp(site);
    expect(tasks).toEqual([]);
    const { id } = (await raw('GET', '/Contacts')).body as { id: string };
    const pages = `https://cabinet-orme.sharepoint.example/sites/essai/_layouts/15`;
    const repair = (column: string, what: string, page: string, more: object = {}) => ({
      list: 'Contacts',
      column,
      label: column,
      what,
      type: 'text',
      choices: [],
      page: `${pages}/${page}.aspx?List=%7B${id}%7D${page === 'FldEdit' ? `&Field=${column}` : ''}`,
      ...more,
    });
    expect(byHand).toEqual([
      repair('Cle', 'unique', 'FldEdit'),
      repair('Adresse', 'index', 'IndexedColumns'),
      repair('Civilite', 'choices', 'FldEdit', { label: 'Civilité', type: 'choice', choices: ['Monsieur'] }),
      repair('Principal', 'type', 'FldEdit', { label: 'Contact principal', type: 'boolean' }),
    ]);
    expect((await raw('GET', '/Contacts/columns')).body.value).toEqual(expect.arrayContaining(before));
  });

  test('each of them, done in SharePoint as it is told, is told no more', async () => {
    await raw('POST', '', {
      displayName: 'Contacts',
      columns: [
        text('Cle'),
        text('Adresse'),
        { name: 'Civilite', displayName: 'Civilité', choice: { choices: ['Maître'] } },
        text('Principal'),
      ],
    });
    const site = sandbox.setUp('admin', EMPTY);
    const left = async () => (await setUp(site)).byHand.map(({ column, what }) => `${column} ${what}`);
    const { byHand } = await setUp(site);
    const mend = (column: string, form: Record<string, string>) =>
      inSharePoint(sandbox.url, byHand.find((one) => one.column === column)!.page!, form);
    expect(await left()).toEqual(['Cle unique', 'Adresse index', 'Civilite choices', 'Principal type']);
    await mend('Cle', { do: 'save', unique: 'oui' });
    expect(await left()).toEqual(['Adresse index', 'Civilite choices', 'Principal type']);
    await mend('Adresse', { do: 'index', column: 'Adresse' });
    expect(await left()).toEqual(['Civilite choices', 'Principal type']);
    await mend('Civilite', { do: 'save', choices: 'Maître\r\nMadame\r\nMonsieur' });
    expect(await left()).toEqual(['Principal type']);
    await mend('Principal', { do: 'delete' });
    // The set-up makes it again, of its type.
    expect(await tell(site)).toEqual(['add-column Contacts.Principal']);
    expect(await setUp(site)).toMatchObject({ tasks: [], byHand: [] });
  });

  test('a key that holds the same value twice: SharePoint refuses, and it stays told', async () => {
    await raw('POST', '', { displayName: 'Factures', columns: [text('Numero')] });
    for (const Numero of ['F-1', 'F-1']) await raw('POST', '/Factures/items', { fields: { Numero } });
    const site = sandbox.setUp('admin', EMPTY);
    const { tasks, byHand } = await setUp(site);
    expect(tasks).toEqual([]);
    expect(byHand).toMatchObject([{ list: 'Factures', column: 'Numero', what: 'unique' }]);
    const said = await inSharePoint(sandbox.url, byHand[0]!.page!, { do: 'save', unique: 'oui' });
    expect(said).toContain('La colonne contient deux fois la même valeur.');
    expect((await site.inspect()).byHand).toEqual(byHand);
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

  const { tasks, byHand } = await setUp(sandbox.setUp('admin', EMPTY));
  expect(tasks).toEqual([]);
  expect(byHand.map(({ list, column, what }) => `${list}.${column} ${what}`)).toEqual([
    'Dossiers.Reference unique',
    'Dossiers.Client index',
    'Dossiers.Collaborateur index',
    'Dossiers.Manager index',
    'Dossiers.SequenceFactures choices',
    'Contacts.Cle unique',
    'Contacts.Adresse index',
    'Contacts.DossierId index',
    'Journal.OperationId unique',
    'Journal.DossierId index',
    'Journal.Date index',
  ]);
  const kept = ['honoraires', 'factures-courtoise', 'encaissement'];
  for (const { column, what, choices, page } of byHand) {
    const forms = {
      index: { do: 'index', column },
      unique: { do: 'save', unique: 'oui' },
      choices: { do: 'save', choices: [...kept, ...choices].join('\n') },
      type: {},
    };
    await inSharePoint(sandbox.url, page!, forms[what]);
  }
  expect(await sandbox.setUp('admin', EMPTY).inspect()).toMatchObject({ tasks: [], byHand: [] });
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
  expect(await setUp(sandbox.setUp('admin', EMPTY, token))).toMatchObject({ tasks: [], byHand: [] });
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
  expect(await site.inspect()).toMatchObject({ tasks: [], byHand: [] });
  expect(await namesOf()).toEqual([...NAMES].sort());
});
