import type { BrowserContext } from 'playwright-core';
import type { Persona } from '../../src/sandbox/mailApi';
import { openSandbox, type OpenSandbox } from './support/openSandbox';

/**
 * An Outlook without the bridge: MSAL's own window goes to Microsoft 365, comes back to `redirect.html`, and the pane reads
 * the dossier. Microsoft's side is played by the test, with the addresses and parameters of its protocol.
 */
const LOGIN = 'https://login.microsoftonline.com';
let sandbox: OpenSandbox;
const asked: URL[] = [];
let nonce = '';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function playMicrosoft(context: BrowserContext): Promise<void> {
  await context.route('**/addin/*.html*', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    headers['content-security-policy'] = policy
      .replace("connect-src 'self'", `connect-src 'self' ${LOGIN}`)
      .replace("frame-src 'self'", `frame-src 'self' ${LOGIN}`);
    await route.fulfill({ response, headers });
  });
  await context.route(`${LOGIN}/**`, async (route) => {
    const url = new URL(route.request().url());
    const back = url.searchParams.get('redirect_uri');
    if (url.pathname.endsWith('/authorize')) {
      asked.push(url);
      nonce = url.searchParams.get('nonce') ?? '';
      const answer = new URLSearchParams({ state: url.searchParams.get('state') ?? '' });
      // Without a session of its own, Microsoft 365 answers a silent request with this.
      if (url.searchParams.get('prompt') === 'none') answer.set('error', 'login_required');
      else answer.set('code', 'one-time');
      return route.fulfill({ status: 302, headers: { location: `${back}#${answer}` } });
    }
    if (!url.pathname.endsWith('/token')) return route.fulfill({ status: 404, body: '{}' });
    const people = (await (await fetch(`${sandbox.url}/sandbox/personas.json`)).json()) as Persona[];
    const claire = people.find(({ id }) => id === 'claire')!;
    const seconds = Math.floor(Date.now() / 1000);
    const form = new URLSearchParams(route.request().postData() ?? '');
    const tid = asked[0]!.pathname.split('/')[1]!;
    const claims = {
      aud: form.get('client_id'),
      iss: `${LOGIN}/${tid}/v2.0`,
      tid,
      oid: '00000000-0000-0000-0000-00000000c1a1',
      sub: 'claire',
      preferred_username: claire.address,
      name: claire.name,
      nonce,
      iat: seconds,
      nbf: seconds,
      exp: seconds + 3600,
      ver: '2.0',
    };
    await route.fulfill({
      headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
      body: JSON.stringify({
        token_type: 'Bearer',
        scope: form.get('scope') ?? '',
        expires_in: 3600,
        access_token: claire.token,
        id_token: `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.`,
        client_info: Buffer.from(JSON.stringify({ uid: claims.oid, utid: tid })).toString('base64url'),
      }),
    });
  });
}

beforeAll(async () => {
  sandbox = await openSandbox({ today: '2026-03-10', prepare: playMicrosoft });
}, 300_000);
afterAll(() => sandbox?.close(), 60_000);

test('the window comes back beside the pane, hands over the answer, closes, and the dossier is read', async () => {
  const claire = await sandbox.as('claire');
  sandbox.forgive('claire', /login|redirect|frame/i);
  await claire.page.evaluate(() => {
    const own = window as never as { __host: { faults: { auth?: string } }; __sandbox: { bridge: boolean } };
    own.__host.faults.auth = 'ABSENT';
    own.__sandbox.bridge = false;
  });
  await claire.openMessage('Notre TVA');
  const pane = await claire.openPane();
  const connect = pane.getByRole('button', { name: 'Se connecter' }).first();
  const dossier = pane.getByRole('heading', { name: 'SCI Les Tilleuls' });
  await connect.or(dossier).first().waitFor();
  if (!(await dossier.isVisible())) await connect.click();
  await dossier.waitFor();
  const [last] = asked.slice(-1);
  expect(last!.searchParams.get('redirect_uri')).toBe(`${sandbox.url}/addin/redirect.html`);
  expect(claire.page.context().pages()).toHaveLength(1);
}, 120_000);

test('opened by hand, the page says what to do', async () => {
  const claire = await sandbox.as('claire');
  const page = await claire.page.context().newPage();
  await page.goto(`${sandbox.url}/addin/redirect.html`);
  await page.getByText('La connexion n’a pas abouti.').waitFor();
  await page.close();
}, 60_000);
