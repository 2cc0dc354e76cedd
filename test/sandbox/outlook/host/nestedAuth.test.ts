import type { TokenAnswer } from '../../../../src/sandbox/mailApi';
import { answerAuth } from '../../../../src/sandbox/outlook/host/nestedAuth';
import type { HostServices } from '../../../../src/sandbox/outlook/host/services';

const TOKEN: TokenAnswer = {
  access_token: 'jeton',
  id_token: 'a.b.c',
  expires_in: 3600,
  scope: 'User.Read',
  authority: 'https://login.example/tenant',
  account: {
    homeAccountId: 'o.t',
    environment: 'login.example',
    tenantId: 't',
    username: 'claire@x.example',
    localAccountId: 'o',
    name: 'Claire',
  },
};
const services = { token: (_scopes: string) => Promise.resolve(TOKEN) } as HostServices;
const ask = async (method: string, failure?: string, from = services): Promise<Record<string, unknown>> =>
  JSON.parse(
    await answerAuth(
      JSON.stringify({ method, requestId: 'r1', tokenParams: { scope: 'User.Read' } }),
      from,
      failure,
    ),
  );

test('tells MSAL whose account it is', async () => {
  expect(await ask('GetInitContext')).toMatchObject({
    requestId: 'r1',
    success: true,
    initContext: { accountContext: { homeAccountId: 'o.t', environment: 'login.example', tenantId: 't' } },
  });
});

test('gives a token with its account', async () => {
  expect(await ask('GetToken')).toMatchObject({
    success: true,
    token: { access_token: 'jeton' },
    account: { username: 'claire@x.example' },
  });
});

test.each([
  ['GetToken', 'USER_INTERACTION_REQUIRED', false],
  ['GetTokenPopup', 'USER_INTERACTION_REQUIRED', true],
  ['GetTokenPopup', 'USER_CANCEL', false],
  ['GetToken', 'NO_NETWORK', false],
  ['GetInitContext', 'DISABLED', true],
])('%s under the fault %s succeeds: %s', async (method, failure, success) => {
  const answer = await ask(method, failure);
  expect(answer.success).toBe(success);
  if (!success) expect(answer.error).toMatchObject({ status: failure });
});

test('a server that does not answer is a network that is not there', async () => {
  const silent = { token: () => Promise.reject(new Error('rien')) } as unknown as HostServices;
  expect(await ask('GetToken', undefined, silent)).toMatchObject({
    success: false,
    error: { status: 'NO_NETWORK' },
  });
});
