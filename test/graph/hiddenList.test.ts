import { openSandbox, SITE, type TestSandbox } from './support/sandbox';

/** Graph leaves a hidden list out of a site's lists unless `system` is asked for by name: the firm's policy is there all the same. */
const EMPTY = 'cabinet-orme.sharepoint.example:/sites/essai';
let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await openSandbox();
  await sandbox.hideLists(['Politique']);
});
afterAll(() => sandbox.close());

const namesWith = async (query: string): Promise<readonly string[]> => {
  const { body } = await sandbox.raw('claire', 'GET', `/sites/${SITE}:/lists${query}`);
  return (body as { value: { name: string }[] }).value.map(({ name }) => name);
};

test.each([
  ['', false],
  ['?$select=name,displayName', false],
  ['?$select=name,displayName,system', true],
  ['?$expand=columns', false],
])('the lists of the site, asked for with « %s »: the hidden one among them, %s', async (query, there) => {
  const names = await namesWith(query);
  expect(names).toContain('Dossiers');
  expect(names.includes('Politique')).toBe(there);
});

test('asked for by its name, a hidden list answers', async () => {
  const { status, body } = await sandbox.raw('claire', 'GET', `/sites/${SITE}:/lists/Politique`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ list: { hidden: true } });
});

test.each([
  ['the policy’s list is hidden: it is there', SITE, true],
  ['a site that has none', EMPTY, false],
])('%s', async (_name, site, there) => {
  await expect(sandbox.as('claire', site).policies.isThere()).resolves.toBe(there);
});
