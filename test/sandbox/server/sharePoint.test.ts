import { inSharePoint, indexesOf } from '../inSharePoint';
import { SITE, TestSandbox } from './support';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await TestSandbox.start();
});
afterAll(() => sandbox.close());

const column = async (list: string, name: string) =>
  (await sandbox.graph('claire', 'GET', `${SITE}/lists/${list}/columns/${name}`)).body;
const settingsOf = (list: string, name: string): string =>
  `/sites/relances/_layouts/15/FldEdit.aspx?List=${list}&Field=${name}`;

test('an index is taken away and made again; Graph shows it at once', async () => {
  const page = indexesOf('Journal');
  await inSharePoint(sandbox.url, page, { do: 'unindex', column: 'ConversationId' });
  expect(await column('Journal', 'ConversationId')).toMatchObject({ indexed: false });
  const after = await inSharePoint(sandbox.url, page, { do: 'index', column: 'ConversationId' });
  expect(after).toContain('C’est fait.');
  expect(await column('Journal', 'ConversationId')).toMatchObject({ indexed: true });
});

test('a column of unique values keeps its index', async () => {
  const said = await inSharePoint(sandbox.url, indexesOf('Journal'), {
    do: 'unindex',
    column: 'OperationId',
  });
  expect(said).toContain('Une colonne à valeurs uniques garde son index.');
  expect(await column('Journal', 'OperationId')).toMatchObject({ indexed: true });
});

test('choices are written one to a line; what they hold is text', async () => {
  const choices = 'formel\r\n<b>personnel</b>\r\n';
  const page = await inSharePoint(sandbox.url, settingsOf('Dossiers', 'Style'), { do: 'save', choices });
  expect(page).toContain('&lt;b&gt;personnel&lt;/b&gt;');
  expect((await column('Dossiers', 'Style')).choices).toBeUndefined();
  expect((await column('Dossiers', 'Style')).choice.choices).toEqual(['formel', '<b>personnel</b>']);
});

test('a column is deleted, rows stay, and it can be made again', async () => {
  const rows = `${SITE}/lists/Contacts/items?$top=3&$expand=fields`;
  const before = (await sandbox.graph('admin', 'GET', rows)).body.value;
  await inSharePoint(sandbox.url, settingsOf('Contacts', 'Nom'), { do: 'delete' });
  expect((await sandbox.graph('admin', 'GET', `${SITE}/lists/Contacts/columns/Nom`)).status).toBe(404);
  const again = await sandbox.graph('admin', 'POST', `${SITE}/lists/Contacts/columns`, {
    name: 'Nom',
    text: {},
  });
  expect(again.status).toBe(201);
  const after = (await sandbox.graph('admin', 'GET', rows)).body.value;
  for (const [index, { fields }] of after.entries()) {
    const { Nom: _nom, ...kept } = before[index].fields;
    expect(fields).toMatchObject({ ...kept, '@odata.etag': expect.anything() });
  }
});

test.each([
  ['somebody who does not own the site', `${indexesOf('Journal')}&persona=claire`, 403],
  ['nobody', indexesOf('Journal'), 403],
  ['a list that is not there', `${indexesOf('Rien')}&persona=admin`, 404],
  ['a column that is not there', `${settingsOf('Journal', 'Rien')}&persona=admin`, 404],
  ['another page', '/sites/relances/_layouts/15/user.aspx?persona=admin', 404],
])('%s: refused with a sentence', async (_who, page, status) => {
  const answer = await sandbox.send('GET', `/sharepoint${page}`);
  expect([answer.status, /<p>.+\.<\/p>/.test(answer.body)]).toEqual([status, true]);
});

test('Graph changes no column', async () => {
  const { status } = await sandbox.graph('admin', 'PATCH', `${SITE}/lists/Journal/columns/Note`, {
    indexed: true,
  });
  expect(status).toBe(405);
});
