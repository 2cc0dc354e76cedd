import { siteOfAddress } from '../../../src/app/dossier/siteOfAddress';

test.each([
  ['https://contoso.sharepoint.com/sites/relances', 'contoso.sharepoint.com:/sites/relances'],
  ['https://contoso.sharepoint.com/sites/relances/', 'contoso.sharepoint.com:/sites/relances'],
  [
    'https://contoso.sharepoint.com/sites/relances/Lists/Journal/AllItems.aspx?x=1',
    'contoso.sharepoint.com:/sites/relances',
  ],
  ['contoso.sharepoint.com/teams/Cabinet', 'contoso.sharepoint.com:/teams/Cabinet'],
  [' contoso.sharepoint.com:/sites/relances ', 'contoso.sharepoint.com:/sites/relances'],
  [
    'https://contoso.sharepoint.com/sites/relances%20clients',
    'contoso.sharepoint.com:/sites/relances clients',
  ],
  ['https://contoso.sharepoint.com', 'contoso.sharepoint.com'],
  ['https://contoso.sharepoint.com/SitePages/Accueil.aspx', 'contoso.sharepoint.com'],
])('%s is the site %s', (typed, site) => {
  expect(siteOfAddress(typed)).toBe(site);
});

test.each([
  '',
  'relances',
  'le site du cabinet',
  'https://x@contoso.sharepoint.com/sites/a',
  'javascript:alert(1)',
  'contoso.sharepoint.com/autre/chose',
])('%j is no site', (typed) => {
  expect(siteOfAddress(typed)).toBeUndefined();
});
