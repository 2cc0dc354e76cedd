import { ADDIN_POLICY, addinPage } from '../../../src/sandbox/server/pages/addinPage';
import { TestSandbox } from './support';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await TestSandbox.start();
});
afterAll(() => sandbox.close());

const get = (path: string) => sandbox.send('GET', path);

describe('the add-in’s pages', () => {
  const PAGE =
    '<!doctype html><html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
    '<script type="application/json" id="configuration">{}</script></head><body></body></html>';

  test('load Office.js from here, after the sandbox’s own script, with the configuration filled in', () => {
    const page = addinPage(PAGE, 'http://localhost:3000');
    expect(page).not.toContain('appsforoffice');
    expect(page).toContain(
      '<script src="/sandbox/inject.js"></script><script src="/office/office.js"></script>',
    );
    const configuration = JSON.parse(/id="configuration">(.*?)<\/script>/.exec(page)![1]!);
    expect(configuration).toMatchObject({
      graphUrl: 'http://localhost:3000/graph/v1.0',
      site: 'cabinet-orme.sharepoint.example:/sites/relances',
      addinId: '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963',
    });
  });

  test('for a firm on its first day, with the site that has no list', () => {
    const page = addinPage(PAGE, 'http://localhost:3000', true);
    expect(page).toContain('"site":"cabinet-orme.sharepoint.example:/sites/essai"');
  });

  test('a page without Office.js gets the sandbox’s script all the same', () => {
    expect(addinPage('<html><head></head></html>', 'http://localhost:3000')).toContain(
      '<head><script src="/sandbox/inject.js">',
    );
  });

  test('may run no inline script, evaluate none, talk to nobody else, be framed by nobody else', () => {
    expect(ADDIN_POLICY).not.toMatch(/script-src[^;]*unsafe/);
    expect(ADDIN_POLICY).toContain("default-src 'none'");
    expect(ADDIN_POLICY).toContain("connect-src 'self'");
    expect(ADDIN_POLICY).toContain("frame-ancestors 'self'");
  });
});

describe('Office.js', () => {
  test.each([
    ['/office/office.js', /OSF/],
    ['/office/outlook-web-16.01.js', /./],
    ['/office/fr-fr/office_strings.js', /OfficeOM/],
    ['/office/EN-US/Outlook_Strings.js', /./],
    ['/office/AgaveErrorUX/index.html', /trust\.js/],
    ['/office/AgaveErrorUX/trust.js', /hostUserTrusted: true/],
  ])('%s is served, in any case', async (path, content) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(typeof body === 'string' ? body : JSON.stringify(body)).toMatch(content);
  });
});

test.each([
  '/office/rien.js',
  '/office/..%2fpackage.json',
  '/addin/..%2f..%2fpackage.json',
  '/addin/%2e%2e/package.json',
  '/addin/sandbox/outlook.html',
  '/sandbox/page/..%2f..%2f..%2fpackage.json',
  '/rien',
])('%s: not found, and nothing outside is read', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('a path that cannot be decoded is refused without harm', async () => {
  expect((await get('/office/%E0%A4%A')).status).toBe(400);
  expect((await get('/sandbox/clock')).status).toBe(200);
});
