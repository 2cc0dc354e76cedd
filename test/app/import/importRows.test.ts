import { assignPeople, namelessManagers } from '../../../src/app/import/assignPeople';
import { importDossiers } from '../../../src/app/import/importDossiers';
import type { ImportStore } from '../../../src/app/import/importPorts';
import { importRows } from '../../../src/app/import/importRows';
import { LISTS_PATH, openSandbox, type TestSandbox } from '../../graph/support/sandbox';

const MANAGER = 'marc.lefevre@cabinet-orme.example';
const CLAIRE = 'claire.dumas@cabinet-orme.example';
const HEADER = 'dossier;client;adresse;objectif;pièce;échéance;reçue le;collaborateur';

/** Two pieces of each of so many dossiers. */
const fileOf = (dossiers: number): string =>
  [
    HEADER,
    ...Array.from({ length: dossiers }, (_, index) =>
      ['Relevé bancaire', 'Inventaire'].map(
        (piece) => `N-${index};Client ${index};c${index}@neuf.example;Bilan 2025;${piece};03/04/2026;;`,
      ),
    ).flat(),
  ].join('\n');

const rowsOf = (text: string) =>
  assignPeople(importDossiers(text).rows, { collaborateur: CLAIRE, manager: MANAGER }).rows;

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const count = async (list: string, column: string, start: string): Promise<number> => {
  const filter = encodeURIComponent(`startswith(fields/${column},'${start}')`);
  const { body } = await sandbox.raw(
    'admin',
    'GET',
    `${LISTS_PATH}/${list}/items?$filter=${filter}&$top=999`,
  );
  return (body.value as unknown[]).length;
};
const counts = async () => [
  await count('Dossiers', 'Reference', 'N-'),
  await count('Contacts', 'Adresse', 'c'),
  await count('Pieces', 'Cle', ''),
];

test('a file is imported; a second import of the same file changes nothing and writes nothing', async () => {
  const rows = rowsOf(fileOf(12));
  const before = await counts();
  const progress: string[] = [];
  const first = await importRows(sandbox.importing('admin'), rows, (done, total) =>
    progress.push(`${done}/${total}`),
  );
  expect(first).toEqual({ written: { Dossiers: 12, Contacts: 12, Pieces: 24 }, there: 0, problems: [] });
  expect(progress).toEqual(['0/24', '20/24', '24/24']);
  const after = await counts();
  expect(after[0]).toBe(before[0]! + 12);

  const { value, metrics } = await sandbox.measured(() => importRows(sandbox.importing('admin'), rows));
  expect(value).toEqual({ written: { Dossiers: 0, Contacts: 0, Pieces: 0 }, there: 24, problems: [] });
  expect(metrics.calls.filter(({ method, url }) => method === 'POST' && url !== '/$batch')).toEqual([]);
  expect(await counts()).toEqual(after);
});

test('what it wrote is opened by the pane, with who is in charge', async () => {
  await importRows(sandbox.importing('admin'), rowsOf(fileOf(1)));
  const { records } = sandbox.as('claire');
  const { byAddress } = await records.lookUp({ addresses: ['C0@neuf.example'] });
  expect(await records.read(byAddress[0]!.dossierId)).toMatchObject({
    dossier: { reference: 'N-0', collaborateur: { address: CLAIRE }, manager: { address: MANAGER } },
    contacts: [{ address: 'c0@neuf.example', principal: true }],
    pieces: [{ label: 'Relevé bancaire', echeance: '2026-04-03' }, { label: 'Inventaire' }],
  });
});

test('names of the people whom its dossiers name are understood, and written with their address', async () => {
  const store = sandbox.importing('admin');
  const text = fileOf(1).replaceAll('03/04/2026;;', '03/04/2026;;MOREL Julien');
  const { rows } = assignPeople(
    importDossiers(text).rows,
    { collaborateur: CLAIRE, manager: MANAGER },
    await store.people(),
  );
  await importRows(store, rows);
  const { records } = sandbox.as('claire');
  const { byAddress } = await records.lookUp({ addresses: ['c0@neuf.example'] });
  expect(await records.read(byAddress[0]!.dossierId)).toMatchObject({
    dossier: {
      collaborateur: { name: 'Julien Morel', address: 'julien.morel@cabinet-orme.example' },
      manager: { name: 'Marc Lefèvre', address: MANAGER },
    },
  });
});

test.each([
  ['before anything', 0],
  ['after the dossiers', 1],
  ['after the contacts', 2],
])('stopped %s, it is resumed: each row once', async (_when, writes) => {
  const store = sandbox.importing('admin');
  const rows = rowsOf(fileOf(3));
  let left = writes;
  const stopping: ImportStore = {
    ...store,
    write: async (added, signal) => {
      if (left-- === 0) throw new Error('the machine stops');
      return store.write(added, signal);
    },
  };
  await expect(importRows(stopping, rows)).rejects.toThrow('the machine stops');
  await importRows(store, rows);
  expect(await count('Dossiers', 'Reference', 'N-')).toBe(3);
  for (const index of [0, 1, 2]) expect(await count('Contacts', 'Adresse', `c${index}@neuf`)).toBe(1);
  expect(await importRows(store, rows)).toMatchObject({
    written: { Dossiers: 0, Contacts: 0, Pieces: 0 },
    there: 6,
  });
});

test('two administrators import the same file at the same time: each row once', async () => {
  const rows = rowsOf(fileOf(5));
  const reports = await Promise.all(
    ['admin', 'helene'].map((one) => importRows(sandbox.importing(one), rows)),
  );
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  expect(reports[0]!.written.Pieces + reports[1]!.written.Pieces).toBe(10);
  expect(await count('Dossiers', 'Reference', 'N-')).toBe(5);
});

test('answers lost, calls throttled, connections cut: each row once, and said to be written', async () => {
  await sandbox.faults({
    seed: 3,
    rate429: 0.1,
    rate503: 0.05,
    rateCutBefore: 0.1,
    rateCutAfter: 0.15,
    retryAfter: 0,
  });
  const rows = rowsOf(fileOf(15));
  for (let attempt = 0; attempt < 6; attempt++)
    await importRows(sandbox.importing('admin'), rows).catch(() => undefined);
  await sandbox.noFaults();
  expect(await importRows(sandbox.importing('admin'), rows)).toEqual({
    written: { Dossiers: 0, Contacts: 0, Pieces: 0 },
    there: 30,
    problems: [],
  });
  expect(await count('Dossiers', 'Reference', 'N-')).toBe(15);
});

test('a reference that is another client’s dossier: no piece goes there', async () => {
  await importRows(sandbox.importing('admin'), rowsOf(fileOf(1)));
  const other = `${HEADER}\nN-0;Une autre société;x@autre.example;Bilan 2025;Statuts;03/04/2026;;`;
  expect(await importRows(sandbox.importing('admin'), rowsOf(other))).toEqual({
    written: { Dossiers: 0, Contacts: 0, Pieces: 0 },
    there: 0,
    problems: [{ line: 2, code: 'other-client', value: 'Client 0' }],
  });
});

test('formulas, quotes and markup stay texts', async () => {
  const nasty = [`=HYPERLINK("http://x";1)`, `O'Brien %27 &$filter=1`, `<img src=x>)`];
  const text = [
    HEADER,
    ...nasty.map(
      (one, index) =>
        `"N-X${index}";"${one.replaceAll('"', '""')}";x@y.example;"${one.replaceAll('"', '""')}";"${one.replaceAll('"', '""')}";03/04/2026;;`,
    ),
  ].join('\n');
  const rows = rowsOf(text);
  await importRows(sandbox.importing('admin'), rows);
  expect((await importRows(sandbox.importing('admin'), rows)).there).toBe(nasty.length);
  const found = await sandbox.as('claire').records.search('N-X');
  expect(found.map(({ client }) => client).sort()).toEqual([...nasty].sort());
});

test('two documents whose names differ only at their end are two pieces', async () => {
  const long = 'Relevé de compte '.repeat(14);
  const text = [
    HEADER,
    ...['A', 'B'].map((end) => `N-L;SCI;x@y.example;Bilan 2025;${long}${end};03/04/2026;;`),
  ].join('\n');
  expect(await importRows(sandbox.importing('admin'), rowsOf(text))).toMatchObject({
    written: { Pieces: 2 },
    problems: [],
  });
});

test('someone without the right is refused as a whole', async () => {
  await sandbox.faults({ rules: [{ match: 'POST /sites/', status: 403 }] });
  await expect(importRows(sandbox.importing('claire'), rowsOf(fileOf(1)))).rejects.toMatchObject({
    code: 'forbidden',
  });
});

describe('who is in charge', () => {
  const [row] = importDossiers(fileOf(1)).rows;
  const FORM = { collaborateur: CLAIRE, manager: MANAGER };
  const KNOWN = [
    { name: 'Claire Dumas', address: CLAIRE },
    { name: 'Marc Lefèvre', address: MANAGER },
    { name: 'Julien Morel', address: 'j.morel@cabinet-orme.example' },
    { name: 'Anne Petit', address: 'anne.petit@cabinet-orme.example' },
    { name: 'Anne Petit', address: 'anne.petit2@cabinet-orme.example' },
    // As a dossier names somebody of whom an earlier file said the address alone.
    { name: 'lea.noel@cabinet-orme.example', address: 'lea.noel@cabinet-orme.example' },
  ];
  const JULIEN = KNOWN[2];
  const LEA = { name: 'Léa Noël', address: 'lea.noel@cabinet-orme.example' };
  test.each([
    ['named by address', { collaborateur: 'A@x.example' }, { name: 'a@x.example', address: 'a@x.example' }],
    ['named by the address of somebody known', { collaborateur: 'J.Morel@cabinet-orme.example' }, JULIEN],
    ['said nowhere but in the form', {}, KNOWN[0]],
    ['named', { collaborateur: 'Julien Morel' }, JULIEN],
    ['named family name first, in capitals', { collaborateur: 'MOREL Julien' }, JULIEN],
    ['named as an address is made of it', { collaborateur: 'Léa Noël' }, LEA],
  ])('%s', (_what, said, collaborateur) => {
    const { rows, problems } = assignPeople([{ ...row!, ...said }], FORM, KNOWN);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ collaborateur, manager: KNOWN[1] }]);
  });

  test('a manager of whom nothing but the address is known is told: clients would read it', () => {
    const { rows } = assignPeople(
      [row!, { ...row!, line: 3, manager: 'Ines.Roy@cabinet-orme.example' }],
      FORM,
      KNOWN,
    );
    expect(namelessManagers(rows)).toEqual(['ines.roy@cabinet-orme.example']);
  });

  test('a name is known by the address that the form, or another line, gives', () => {
    const rows = [
      { ...row!, collaborateur: 'Paul Roux', manager: 'Marc Lefevre' },
      { ...row!, line: 3, collaborateur: 'paul.roux@cabinet-orme.example' },
    ];
    const paul = { name: 'Paul Roux', address: 'paul.roux@cabinet-orme.example' };
    expect(assignPeople(rows, FORM)).toMatchObject({
      rows: [{ collaborateur: paul, manager: { name: 'Marc Lefevre', address: MANAGER } }, { line: 3 }],
      problems: [],
    });
  });

  test.each([
    ['by a name that nobody has', { manager: 'Luc Blanc' }, 'unknown-person'],
    ['by a first name alone', { manager: 'Marc' }, 'unknown-person'],
    ['by the name of two people', { manager: 'Anne Petit' }, 'several-people'],
    ['by half an address', { manager: 'marc@' }, 'not-an-address'],
  ])('named %s: the line is left out', (_what, said, code) => {
    expect(assignPeople([{ ...row!, ...said }], FORM, KNOWN)).toMatchObject({
      rows: [],
      problems: [{ line: 2, code, column: 'manager', value: said.manager }],
      unnamed: { collaborateur: 0, manager: 0 },
    });
  });
  test.each([
    ['not', ''],
    ['half', 'marc@'],
  ])(
    'said nowhere, and %s named in the form: the lines wait for it, they are not at fault',
    (_how, manager) => {
      const rows = [row!, { ...row!, line: 3 }, { ...row!, line: 4, manager: MANAGER }];
      expect(assignPeople(rows, { collaborateur: CLAIRE, manager })).toMatchObject({
        rows: [{ line: 4 }],
        problems: [],
        unnamed: { collaborateur: 0, manager: 2 },
      });
    },
  );
});
