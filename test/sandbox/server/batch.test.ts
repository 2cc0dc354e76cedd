import { UNRECORDED } from '../../../src/sandbox/server/control/requestRecord';
import { SITE, TestSandbox } from './support';
import type { Answer } from './support';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await TestSandbox.start();
});
afterAll(() => sandbox.close());

const batch = (requests: unknown, persona = 'claire'): Promise<Answer> =>
  sandbox.graph(persona, 'POST', '/$batch', { requests });

const me = (id: string, more: object = {}) => ({ id, method: 'GET', url: '/me', ...more });
const json = { 'Content-Type': 'application/json' };
const byId = (answer: Answer) =>
  Object.fromEntries(answer.body.responses.map((one: { id: string }) => [one.id, one])) as Record<
    string,
    Answer
  >;

test('each request has its own answer, in no promised order', async () => {
  const answer = await batch([
    me('1'),
    { id: '2', method: 'GET', url: `${SITE}/lists/Pieces/items?$top=1&$filter=fields/DossierId%20eq%20'1'` },
    { id: '3', method: 'GET', url: `${SITE}/lists/Rien/items` },
  ]);
  expect(answer.status).toBe(200);
  expect(answer.body.responses.map((one: { id: string }) => one.id)).toEqual(['3', '2', '1']);
  const answers = byId(answer);
  expect([answers[1]!.status, answers[2]!.status, answers[3]!.status]).toEqual([200, 200, 404]);
  expect(answers[2]!.body.value).toHaveLength(1);
});

test('a write happens, and what depends on a failed one does not', async () => {
  const piece = {
    fields: { Cle: 'lot-1', DossierId: '9', Libelle: 'x', Objectif: 'y', Echeance: '2026-03-31' },
  };
  const add = { method: 'POST', url: `${SITE}/lists/Pieces/items`, headers: json, body: piece };
  const answers = byId(
    await batch([
      { id: 'a', ...add },
      { id: 'b', ...add, dependsOn: ['a'] },
      { id: 'c', ...add, body: { fields: { ...piece.fields, Cle: 'lot-2' } }, dependsOn: ['b'] },
    ]),
  );
  expect([answers.a!.status, answers.b!.status, answers.c!.status]).toEqual([201, 400, 424]);
});

test.each([
  ['no request', []],
  ['twenty-one requests', Array.from({ length: 21 }, (_, index) => me(String(index)))],
  ['the same id twice', [me('1'), me('1')]],
  ['a dependency that comes later', [me('1', { dependsOn: ['2'] }), me('2')]],
  ['a body without content type', [{ id: '1', method: 'POST', url: '/me/sendMail', body: {} }]],
  ['no list at all', 'x'],
])('%s: the whole is refused', async (_what, requests) => {
  const { status, body } = await batch(requests);
  expect([status, body.error.code]).toEqual([400, 'BadRequest']);
});

test('without a token the whole is refused', async () => {
  expect((await batch([me('1')], '')).status).toBe(401);
});

test('JSON that cannot be read: 400', async () => {
  const answer = await fetch(`${sandbox.url}/graph/v1.0/$batch`, {
    method: 'POST',
    headers: { ...json, Authorization: `Bearer ${sandbox.token('claire')}`, [UNRECORDED]: '1' },
    body: '{"requests": [',
  });
  expect(answer.status).toBe(400);
});

test('each request is throttled on its own', async () => {
  await sandbox.sandbox('POST', '/faults', {
    rules: [{ match: 'GET /me', status: 429, times: 1, retryAfter: 7 }],
  });
  const answers = byId(await batch([me('1'), me('2')]));
  expect(answers[1]).toMatchObject({ status: 429, headers: { 'Retry-After': '7' } });
  expect(answers[2]!.status).toBe(200);
  await sandbox.sandbox('DELETE', '/faults');
});
