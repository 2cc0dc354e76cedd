import { LISTS } from '../../../src/graph/lists/declarations';
import { SITE, TestSandbox, query } from './support';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await TestSandbox.start();
});
afterAll(() => sandbox.close());

const items = (list: string, options: Record<string, string | number>, persona = 'claire', headers = {}) =>
  sandbox.graph(persona, 'GET', `${SITE}/lists/${list}/items${query(options)}`, undefined, headers);

let made = 0;
const newPiece = (fields: Record<string, unknown> = {}) =>
  sandbox.created('claire', 'Pieces', {
    Cle: `test-${made++}`,
    DossierId: '900',
    Libelle: 'Relevé',
    Objectif: 'TVA',
    Echeance: '2026-03-31T12:00:00Z',
    ...fields,
  });

describe('sites, lists and columns', () => {
  test('a site is found by its path and by its id, and is the same', async () => {
    const byPath = await sandbox.graph(
      'claire',
      'GET',
      '/sites/cabinet-orme.sharepoint.example:/sites/relances',
    );
    const byId = await sandbox.graph('claire', 'GET', `/sites/${byPath.body.id}`);
    expect([byPath.status, byId.status]).toEqual([200, 200]);
    expect(byId.body).toEqual(byPath.body);
  });

  test('the lists and columns are those of the declarations', async () => {
    const { body } = await sandbox.graph('claire', 'GET', `${SITE}/lists`);
    expect(body.value.map((list: { name: string }) => list.name)).toEqual(Object.keys(LISTS));
    const columns = await sandbox.graph('claire', 'GET', `${SITE}/lists/Journal/columns`);
    const unique = columns.body.value.find((column: { name: string }) => column.name === 'OperationId');
    expect(unique).toMatchObject({
      indexed: true,
      enforceUniqueValues: true,
      required: true,
      text: { maxLength: 255 },
    });
  });

  test.each([
    ['no such site', '/sites/cabinet-orme.sharepoint.example:/sites/rien'],
    ['no such list', `${SITE}/lists/Rien/items`],
    ['no such item', `${SITE}/lists/Pieces/items/999999`],
    ['no such site by id', '/sites/rien,rien,rien'],
  ])('%s: 404 itemNotFound', async (_what, path) => {
    const { status, body } = await sandbox.graph('claire', 'GET', path);
    expect([status, body.error.code]).toEqual([404, 'itemNotFound']);
    expect(body.error.innerError).toHaveProperty('request-id');
  });

  test('an administrator creates a list on an empty site, adds a column; a collaborateur may not', async () => {
    const site = '/sites/cabinet-orme.sharepoint.example:/sites/essai:';
    const list = {
      displayName: 'Journal',
      list: { template: 'genericList' },
      columns: [{ name: 'OperationId', text: {}, indexed: true, enforceUniqueValues: true }],
    };
    expect((await sandbox.graph('claire', 'POST', `${site}/lists`, list)).status).toBe(403);
    const created = await sandbox.graph('admin', 'POST', `${site}/lists`, list);
    expect(created.status).toBe(201);
    expect((await sandbox.graph('admin', 'POST', `${site}/lists`, list)).status).toBe(409);
    const column = await sandbox.graph('admin', 'POST', `${site}/lists/${created.body.id}/columns`, {
      name: 'Note',
      text: {},
    });
    expect(column.status).toBe(201);
    const path = `${site}/lists/Journal/columns/${column.body.id}`;
    expect((await sandbox.graph('admin', 'GET', path)).body).toMatchObject({ name: 'Note', indexed: false });
    expect(
      (await sandbox.graph('admin', 'POST', `${site}/lists/Journal/columns`, { name: 'Note', text: {} }))
        .status,
    ).toBe(409);
  });
});

describe('items', () => {
  test('what is written is read back as Graph gives it: days as midnight of the site, blanks left out', async () => {
    const { id } = await newPiece({ EcheanceLegale: null, Priorite: 2 });
    const { body } = await sandbox.graph(
      'claire',
      'GET',
      `${SITE}/lists/Pieces/items/${id}${query({ $expand: 'fields' })}`,
    );
    // 31 March is in summer time in Paris, and 31 December is not.
    expect(body.fields).toMatchObject({
      Libelle: 'Relevé',
      Priorite: 2,
      Echeance: '2026-03-30T22:00:00Z',
      id,
    });
    expect(body.fields).not.toHaveProperty('EcheanceLegale');
    const winter = await newPiece({ Echeance: '2026-12-31' });
    expect(winter.fields.Echeance).toBe('2026-12-30T23:00:00Z');
  });

  test('who wrote comes from the token, whatever the text says', async () => {
    const { id } = await newPiece();
    await sandbox.graph('marc', 'PATCH', `${SITE}/lists/Pieces/items/${id}/fields`, { Libelle: 'Autre' });
    const { body } = await sandbox.graph('claire', 'GET', `${SITE}/lists/Pieces/items/${id}`);
    expect(body.createdBy.user).toMatchObject({
      displayName: 'Claire Dumas',
      email: 'claire.dumas@cabinet-orme.example',
    });
    expect(body.lastModifiedBy.user).toMatchObject({ displayName: 'Marc Lefèvre' });
  });

  test('$select and $expand leave what was asked for', async () => {
    const { body } = await items('Pieces', {
      $select: 'id,eTag',
      $expand: 'fields($select=Libelle)',
      $filter: "fields/DossierId eq '1'",
    });
    expect(Object.keys(body.value[0]).sort()).toEqual(['@odata.etag', 'eTag', 'fields', 'id']);
    expect(Object.keys(body.value[0].fields).sort()).toEqual(['@odata.etag', 'Libelle']);
  });

  test('a text is the same in any case', async () => {
    const { body } = await items('Contacts', {
      $filter: "fields/Adresse eq 'ANNE.Vasseur@SCI-Tilleuls.example'",
      $expand: 'fields',
    });
    expect(body.value[0].fields.Nom).toBe('Anne Vasseur');
  });

  test('an apostrophe doubled is an apostrophe, and nothing in a literal is more than text', async () => {
    const found = await items('Contacts', { $filter: "fields/Adresse eq 'sean.o''hara@ohara-fils.example'" });
    expect(found.body.value).toHaveLength(1);
    for (const text of [
      "x' or fields/Adresse ne 'y",
      "') or 1 eq 1",
      '%27 or fields/Adresse ne %27',
      'a&$filter=id gt 0',
      '"; drop table rows_1; --',
      'a\nb',
      '100 %',
    ]) {
      const { status, body } = await items('Contacts', {
        $filter: `fields/Adresse eq '${text.replaceAll("'", "''")}'`,
      });
      expect([status, body.value]).toEqual([200, []]);
    }
    expect((await items('Contacts', { $filter: "fields/Adresse eq 'x' or 'y" })).status).toBe(400);
  });

  test('pages follow each other to the end, without repeating or missing a row', async () => {
    const ids: string[] = [];
    let path: string | undefined =
      `/graph/v1.0${SITE}/lists/Pieces/items${query({ $top: 40, $select: 'id' })}`;
    while (path) {
      const answer = await sandbox.send('GET', path, undefined, {
        Authorization: `Bearer ${sandbox.token('claire')}`,
      });
      ids.push(...answer.body.value.map((item: { id: string }) => item.id));
      path = answer.body['@odata.nextLink']?.replace(sandbox.url, '');
    }
    expect(ids.length).toBeGreaterThan(120);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('$orderby sorts, both ways, and pages follow it', async () => {
    const { body } = await items('Pieces', {
      $orderby: 'fields/Echeance desc',
      $top: 30,
      $expand: 'fields($select=Echeance)',
    });
    const days = body.value.map((item: { fields: { Echeance: string } }) => item.fields.Echeance);
    expect(days).toEqual([...days].sort().reverse());
    const next = await sandbox.send('GET', body['@odata.nextLink'].replace(sandbox.url, ''), undefined, {
      Authorization: `Bearer ${sandbox.token('claire')}`,
    });
    expect(next.body.value[0].fields.Echeance <= days.at(-1)).toBe(true);
  });

  test('If-Match: the version read passes, an older one is 412, none at all passes', async () => {
    const { id, eTag } = await newPiece();
    const path = `${SITE}/lists/Pieces/items/${id}/fields`;
    const first = await sandbox.graph('claire', 'PATCH', path, { Priorite: 1 }, { 'If-Match': eTag });
    const second = await sandbox.graph('marc', 'PATCH', path, { Priorite: 2 }, { 'If-Match': eTag });
    const third = await sandbox.graph('marc', 'PATCH', path, { Priorite: 3 });
    expect([first.status, second.status, third.status]).toEqual([200, 412, 200]);
    expect(first.body['@odata.etag']).not.toBe(eTag);
    const { body } = await sandbox.graph('claire', 'GET', path);
    expect(body.Priorite).toBe(3);
  });

  test.each([
    ['a column that does not exist', { Rien: 'x' }],
    ['a text where a number belongs', { Priorite: 'un' }],
    ['a day that does not exist', { Echeance: '2026-13-45' }],
    ['a line of more than 255 characters', { Libelle: 'x'.repeat(256) }],
  ])('%s: 400 invalidRequest, and nothing is written', async (_what, fields) => {
    const before = (await items('Pieces', { $top: 5000, $select: 'id' })).body.value.length;
    const { status, body } = await sandbox.graph('claire', 'POST', `${SITE}/lists/Pieces/items`, {
      fields: { Cle: `bad-${made++}`, DossierId: '900', ...fields },
    });
    expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
    expect((await items('Pieces', { $top: 5000, $select: 'id' })).body.value).toHaveLength(before);
  });

  test('a unique column refuses a second row as SharePoint does, in any case', async () => {
    await newPiece({ Cle: 'unique-KEY' });
    const { status, body } = await sandbox.graph('marc', 'POST', `${SITE}/lists/Pieces/items`, {
      fields: { Cle: 'UNIQUE-key', DossierId: '900', Libelle: 'x', Objectif: 'y', Echeance: '2026-03-31' },
    });
    expect([status, body.error.code, body.error.message]).toEqual([
      400,
      'invalidRequest',
      'One or more fields with unique constraints already has the provided value.',
    ]);
    // Blank is no value: any number of rows may be blank.
    await newPiece({ Cle: null });
    await newPiece({ Cle: '' });
  });
});

describe('rights', () => {
  test('the journal is added to and read, and neither changed nor deleted', async () => {
    const { body } = await items('Journal', { $top: 1 });
    const path = `${SITE}/lists/Journal/items/${body.value[0].id}`;
    const patched = await sandbox.graph('claire', 'PATCH', `${path}/fields`, { Note: 'x' });
    const deleted = await sandbox.graph('marc', 'DELETE', path);
    expect([patched.status, patched.body.error.code, deleted.status]).toEqual([403, 'accessDenied', 403]);
    expect((await sandbox.graph('admin', 'PATCH', `${path}/fields`, { Note: 'x' })).status).toBe(200);
  });

  test.each([
    ['Sites.Read.All', 'GET', `${SITE}/lists/Pieces/items`, 200],
    ['Sites.Selected', 'GET', `${SITE}/lists/Pieces/items`, 200],
    ['Mail.Read', 'GET', `${SITE}/lists/Pieces/items`, 403],
    ['Sites.Read.All', 'POST', `${SITE}/lists/Pieces/items`, 403],
    ['Sites.ReadWrite.All', 'POST', `${SITE}/lists`, 403],
    ['User.Read', 'GET', '/me', 200],
    ['Mail.ReadBasic', 'GET', '/me/messages', 200],
    ['Mail.Read', 'POST', '/me/messages', 403],
    ['Mail.ReadWrite', 'POST', '/me/sendMail', 403],
    ['Sites.ReadWrite.All', 'GET', '/me/messages', 403],
  ])('a token with %s alone: %s %s is %i', async (scopes, method, path, expected) => {
    const token = await sandbox.sandbox('POST', '/token', { persona: 'claire', scopes });
    const body = method === 'POST' ? { fields: {} } : undefined;
    const answer = await sandbox.send(method, `/graph/v1.0${path}`, body, {
      Authorization: `Bearer ${token.body.access_token}`,
    });
    expect(answer.status).toBe(expected);
  });

  test.each([
    ['no token', {}],
    ['a broken token', { Authorization: 'Bearer abc' }],
    ['a token without Bearer', { Authorization: 'abc' }],
  ])('%s: 401 InvalidAuthenticationToken', async (_what, headers) => {
    const { status, body } = await sandbox.graph('', 'GET', '/me', undefined, headers);
    expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
  });
});

describe('what SharePoint refuses to search', () => {
  const allow = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

  test('a filter on a column without index: 400 that names the header, and an answer with it', async () => {
    const options = { $filter: "fields/Libelle eq 'Relevé'" };
    const refused = await items('Pieces', options);
    expect([refused.status, refused.body.error.code]).toEqual([400, 'invalidRequest']);
    expect(refused.body.error.message).toContain("Field 'Libelle' cannot be referenced in filter or orderby");
    expect((await items('Pieces', options, 'claire', allow)).status).toBe(200);
  });

  test.each([
    ['a note', { $filter: "fields/Note eq 'x'" }],
    ['a part of a text', { $filter: "contains(fields/DossierId,'x')" }],
    ['a column that does not exist', { $filter: "fields/Rien eq 'x'" }],
    ['a search', { $search: 'x' }],
    ['rows to skip', { $skip: 10 }],
  ])('%s: 400', async (_what, options) => {
    expect((await items('Journal', options as Record<string, string>)).status).toBe(400);
  });
});

describe('the official client', () => {
  test('reads and writes items, and meets errors with their codes', async () => {
    const client = sandbox.client('claire');
    const created = await client.api(`${SITE}/lists/Pieces/items`).post({
      fields: {
        Cle: `client-${made++}`,
        DossierId: '901',
        Libelle: 'L',
        Objectif: 'O',
        Echeance: '2026-03-31',
      },
    });
    const read = await client
      .api(`${SITE}/lists/Pieces/items`)
      .filter("fields/DossierId eq '901'")
      .expand('fields($select=Libelle)')
      .get();
    expect(read.value).toMatchObject([{ id: created.id, fields: { Libelle: 'L' } }]);
    await client.api(`${SITE}/lists/Pieces/items/${created.id}`).delete();
    await expect(client.api(`${SITE}/lists/Pieces/items/${created.id}`).get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'itemNotFound',
    });
  });
});

describe('history of a row', () => {
  test('versions say who changed it, and what it was', async () => {
    const { id } = await newPiece({ Libelle: 'Un' });
    await sandbox.graph('marc', 'PATCH', `${SITE}/lists/Pieces/items/${id}/fields`, { Libelle: 'Deux' });
    const { body } = await sandbox.graph('claire', 'GET', `${SITE}/lists/Pieces/items/${id}/versions`);
    expect(body.value).toMatchObject([
      { id: '2.0', lastModifiedBy: { user: { displayName: 'Marc Lefèvre' } }, fields: { Libelle: 'Deux' } },
      { id: '1.0', lastModifiedBy: { user: { displayName: 'Claire Dumas' } }, fields: { Libelle: 'Un' } },
    ]);
  });
});

describe('changes of a list', () => {
  const follow = async (link: string) =>
    sandbox.send('GET', link.replace(sandbox.url, ''), undefined, {
      Authorization: `Bearer ${sandbox.token('claire')}`,
    });

  test('the whole list by pages, then each row changed once in its last state, deleted ones by id', async () => {
    const url = `${SITE}/lists/Contacts/items/delta`;
    let answer = await sandbox.graph(
      'claire',
      'GET',
      `${url}${query({ $top: 15, $expand: 'fields($select=Nom)' })}`,
    );
    const seen: unknown[] = [];
    while (answer.body['@odata.nextLink']) {
      seen.push(...answer.body.value);
      answer = await follow(answer.body['@odata.nextLink']);
    }
    seen.push(...answer.body.value);
    const all = await items('Contacts', { $top: 500, $select: 'id' });
    expect(seen).toHaveLength(all.body.value.length);

    const add = (Cle: string) =>
      sandbox.created('claire', 'Contacts', { Cle, Adresse: `${Cle}@x.example`, DossierId: '1' });
    const [kept, gone, added] = [await add('delta-1'), await add('delta-2'), await add('delta-3')];
    await sandbox.graph('claire', 'PATCH', `${SITE}/lists/Contacts/items/${kept.id}/fields`, { Nom: 'A' });
    await sandbox.graph('claire', 'PATCH', `${SITE}/lists/Contacts/items/${kept.id}/fields`, { Nom: 'B' });
    await sandbox.graph('claire', 'DELETE', `${SITE}/lists/Contacts/items/${gone.id}`);
    const delta = await follow(answer.body['@odata.deltaLink']);
    expect(delta.body.value).toMatchObject([
      { id: added.id },
      { id: kept.id, fields: { Nom: 'B' } },
      { id: gone.id, deleted: { state: 'deleted' } },
    ]);
    expect(delta.body.value[0]).not.toHaveProperty('lastModifiedBy');
    expect((await follow(delta.body['@odata.deltaLink'])).body.value).toEqual([]);
  });

  test('a token of other data, or too old, answers 410 and where to begin again', async () => {
    const latest = await sandbox.graph('claire', 'GET', `${SITE}/lists/Contacts/items/delta?token=latest`);
    expect(latest.body.value).toEqual([]);
    await sandbox.sandbox('POST', '/clock', { advanceDays: 91 });
    const old = await follow(latest.body['@odata.deltaLink']);
    expect([old.status, old.body.error.code]).toEqual([410, 'resyncRequired']);
    expect(old.headers.get('location')).toMatch(/items\/delta$/);
    await sandbox.sandbox('POST', '/clock', { advanceDays: -91 });
    await sandbox.sandbox('POST', '/reset');
    expect((await follow(latest.body['@odata.deltaLink'])).status).toBe(410);
    expect(
      (await sandbox.graph('claire', 'GET', `${SITE}/lists/Contacts/items/delta?token=abc`)).status,
    ).toBe(400);
  });
});
