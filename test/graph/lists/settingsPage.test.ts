import * as fc from 'fast-check';
import { settingsPage } from '../../../src/graph/lists/settingsPage';
import { hostOf, sitePath } from '../../../src/graph/site';

const HOST = 'cabinet.sharepoint.com';
const ID = '0b8f6a1e-5c1d-4c0f-8a77-9d2b3e4f5a60';
const webUrl = `https://${HOST}/sites/relances/Lists/Journal`;
const BELOW = `https://${HOST}/sites/relances/_layouts/15`;

test.each([
  ['index', `${BELOW}/IndexedColumns.aspx?List=%7B${ID}%7D`],
  ['unique', `${BELOW}/FldEdit.aspx?List=%7B${ID}%7D&Field=Date`],
  ['choices', `${BELOW}/FldEdit.aspx?List=%7B${ID}%7D&Field=Date`],
  ['type', `${BELOW}/FldEdit.aspx?List=%7B${ID}%7D&Field=Date`],
] as const)('%s: the page of this very list', (what, page) => {
  expect(settingsPage({ id: ID, webUrl }, HOST, what, 'Date')).toBe(page);
});

test.each([
  ['a root site', `https://${HOST}/Lists/Journal`, `https://${HOST}/_layouts/15/IndexedColumns.aspx`],
  [
    'a name with a space',
    `https://${HOST}/sites/mes%20relances/Lists/Journal`,
    `https://${HOST}/sites/mes%20relances/_layouts/15/IndexedColumns.aspx`,
  ],
  [
    'the address of a view',
    `https://${HOST}/sites/relances/Lists/Journal/AllItems.aspx`,
    `${BELOW}/IndexedColumns.aspx`,
  ],
  ['a host in capitals', webUrl.replace(HOST, HOST.toUpperCase()), `${BELOW}/IndexedColumns.aspx`],
])('%s', (_what, address, page) => {
  expect(settingsPage({ id: ID, webUrl: address }, HOST, 'index', 'Date')).toBe(`${page}?List=%7B${ID}%7D`);
});

test.each([
  ['no address', { id: ID, webUrl: null }],
  ['no id', { id: null, webUrl }],
  ['another host', { id: ID, webUrl: webUrl.replace(HOST, 'ailleurs.example') }],
  ['a host that only begins alike', { id: ID, webUrl: webUrl.replace(HOST, `${HOST}.ailleurs.example`) }],
  ['the host as a name of a person', { id: ID, webUrl: webUrl.replace(HOST, `${HOST}@ailleurs.example`) }],
  ['another port', { id: ID, webUrl: webUrl.replace(HOST, `${HOST}:8443`) }],
  ['http', { id: ID, webUrl: webUrl.replace('https:', 'http:') }],
  ['a script', { id: ID, webUrl: `javascript:alert(1)//${HOST}/Lists/x` }],
  ['no list in it', { id: ID, webUrl: `https://${HOST}/sites/relances` }],
  ['an id that is none', { id: `${ID}}&Source=https://ailleurs.example`, webUrl }],
  ['no address at all', { id: ID, webUrl: 'Journal' }],
])('%s: no link', (_what, list) => {
  expect(settingsPage(list, HOST, 'index', 'Date')).toBeUndefined();
});

test('whatever the service answers, a link leads to the site’s own host, over https', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.string(),
    fc.string().map((path) => `https://${HOST}/sites/${path}/Lists/Journal`),
    fc.webPath().map((path) => `https://${HOST}${path}/Lists/Journal`),
  );
  fc.assert(
    fc.property(address, fc.oneof(fc.uuid(), fc.string()), fc.string(), (known, id, column) => {
      const page = settingsPage({ id, webUrl: known }, HOST, 'unique', column);
      if (page === undefined) return;
      const { protocol, host, username, pathname, searchParams } = new URL(page);
      expect([protocol, host, username]).toEqual(['https:', HOST, '']);
      expect(pathname).toMatch(/\/_layouts\/15\/FldEdit\.aspx$/);
      expect([...searchParams]).toEqual([
        ['List', `{${id}}`],
        ['Field', column],
      ]);
    }),
  );
});

test.each([
  ['cabinet.sharepoint.com:/sites/relances', HOST],
  ['Cabinet.SharePoint.com', HOST],
  [`cabinet.sharepoint.com,${ID},${ID}`, HOST],
])('the host of %s', (site, host) => {
  expect(hostOf(sitePath(site))).toBe(host);
});
