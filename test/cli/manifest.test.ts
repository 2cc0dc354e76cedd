import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adaptManifest } from '../../src/cli/manifest/adaptManifest';
import { ALLOWED_SCRIPTS_FILE } from '../../src/cli/manifest/allowedScripts';
import { checkManifest } from '../../src/cli/manifest/checkManifest';
import { checkVersion } from '../../src/cli/manifest/checkVersion';
import { environmentOf, type Environment } from '../../src/cli/manifest/environment';
import { fillPage } from '../../src/cli/manifest/fillPage';
import { makeManifest } from '../../src/cli/manifest/makeManifest';
import { readBelow } from '../../src/cli/manifest/site';
import { manifestProblem, optionProblem } from '../../src/texts/manifest';

const ROOT = join(__dirname, '../..');
const TEMPLATE = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const OWN_ID = '6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963';
const CLIENT = '11111111-2222-3333-4444-555555555555';
const GOOD = {
  origin: 'https://relance.cabinet.example',
  'client-id': CLIENT,
  tenant: 'cabinet.example',
  site: 'https://cabinet.sharepoint.com/sites/relances',
} as const;

const environment = (options: Parameters<typeof environmentOf>[0] = GOOD): Environment => {
  const read = environmentOf(options, OWN_ID);
  if ('problems' in read) throw new Error(read.problems.join());
  return read.environment;
};

/** A folder like the build's: the real page template and icons, a script of one line, and what must not be served. */
function builtFolder(): string {
  const dist = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(join(ROOT, 'assets'), join(dist, 'assets'), { recursive: true });
  cpSync(join(ROOT, 'src/taskpane/taskpane.html'), join(dist, 'taskpane.html'));
  cpSync(join(ROOT, 'src/launchevent/launchevent.html'), join(dist, 'launchevent.html'));
  writeFileSync(join(dist, 'launchevent.js'), ';');
  writeFileSync(join(dist, 'launchevent.js.map'), '{}');
  mkdirSync(join(dist, 'sandbox'));
  writeFileSync(join(dist, 'sandbox', 'outlook.js'), ';');
  return dist;
}

describe('options', () => {
  test.each([
    ['nothing', {}, ['origin-missing', 'client-id-missing']],
    ['http', { ...GOOD, origin: 'http://relance.cabinet.example' }, ['origin-form']],
    ['a path', { ...GOOD, origin: 'https://cabinet.example/relance' }, ['origin-form']],
    ['no address', { ...GOOD, origin: 'relance' }, ['origin-form']],
    ['a client id cut short', { ...GOOD, 'client-id': '1234' }, ['client-id-form']],
    ['a tenant in words', { ...GOOD, tenant: 'mon cabinet' }, ['tenant-form']],
    ['a site in words', { ...GOOD, site: 'relances' }, ['site-form']],
    ['an id in words', { ...GOOD, id: 'relance' }, ['id-form']],
    ['three numbers', { ...GOOD, version: '1.0.1' }, ['version-form']],
  ])('%s: refused, with what to write', (_, options, codes) => {
    const read = environmentOf(options, OWN_ID);
    expect('problems' in read && read.problems).toEqual(codes);
    for (const code of 'problems' in read ? read.problems : []) expect(optionProblem(code)).toMatch(/^--/);
  });

  test.each([
    ['https://cabinet.sharepoint.com/sites/relances', 'cabinet.sharepoint.com:/sites/relances'],
    ['https://cabinet.sharepoint.com/sites/relances/', 'cabinet.sharepoint.com:/sites/relances'],
    ['cabinet.sharepoint.com:/sites/relances', 'cabinet.sharepoint.com:/sites/relances'],
    [`cabinet.sharepoint.com,${CLIENT},${OWN_ID}`, `cabinet.sharepoint.com,${CLIENT},${OWN_ID}`],
  ])('the site %s is %s for Graph', (site, expected) => {
    expect(environment({ ...GOOD, site }).configuration.site).toBe(expected);
  });

  test('without a tenant, any organisation signs in; a slash after the origin is dropped', () => {
    const { origin, configuration } = environment({ origin: 'https://a.example/', 'client-id': CLIENT });
    expect(origin).toBe('https://a.example');
    expect(configuration.authority).toBe('https://login.microsoftonline.com/organizations');
  });
});

describe('what is wrong with a manifest', () => {
  const dist = builtFolder();
  const site = { base: GOOD.origin, read: readBelow(dist) };
  const made = adaptManifest(TEMPLATE, environment());
  const codesOf = (xml: string): string[] => checkManifest(xml, site).map(({ code }) => code);

  test('nothing, for the one that the command makes', () => {
    expect(checkManifest(made, site)).toEqual([]);
    expect(made).not.toContain('localhost');
  });

  test.each<[string, (xml: string) => string, string[]]>([
    ['cut off', (xml) => xml.slice(0, 3000), ['not-xml']],
    ['no permissions', (xml) => xml.replace(/<Permissions>.*<\/Permissions>/, ''), ['element-missing']],
    [
      'permissions too early',
      (xml) =>
        xml
          .replace(/<Permissions>.*<\/Permissions>/, '')
          .replace('<Hosts>', '<Permissions>ReadWriteItem</Permissions><Hosts>'),
      ['element-order'],
    ],
    ['an id in words', (xml) => xml.replace(/<Id>.*<\/Id>/, '<Id>relance</Id>'), ['id-form']],
    [
      'a short version',
      (xml) => xml.replace(/<Version>.*<\/Version>/, '<Version>1.0</Version>'),
      ['version-form'],
    ],
    [
      'a resource defined only in the other overrides',
      (xml) => xml.replace(/<bt:Url id="Pane.Page"[^>]*>/, ''),
      ['resid-undefined'],
    ],
    [
      'a resource that nothing uses',
      (xml) =>
        xml.replace(
          '<bt:Url id',
          `<bt:Url id="Lost" DefaultValue="${GOOD.origin}/taskpane.html" /><bt:Url id`,
        ),
      ['resource-unused'],
    ],
    [
      'a long resource id',
      (xml) => xml.replaceAll('Pane.Page', 'P'.repeat(33)),
      ['resource-long', 'resource-long'],
    ],
    ['http', (xml) => xml.replace(`<AppDomain>https:`, '<AppDomain>http:'), ['not-https']],
    [
      'an address of the development machine',
      (xml) => xml.replace(`${GOOD.origin}/launchevent.js`, 'https://localhost:3000/addin/launchevent.js'),
      ['elsewhere'],
    ],
    ['a page that is not there', (xml) => xml.replaceAll('taskpane.html', 'pane.html'), ['file-missing']],
    ['an icon that is not there', (xml) => xml.replaceAll('icon-16.png', 'icon-17.png'), ['file-missing']],
    ['an icon that a button lacks', (xml) => xml.replace(/<bt:Image size="80"[^>]*>/, ''), ['icon-lacking']],
    [
      'an event that Outlook does not know',
      (xml) => xml.replace('"OnMessageSend"', '"OnMessageSent"'),
      ['event-unknown'],
    ],
    ['a send mode of one’s own', (xml) => xml.replace('"SoftBlock"', '"HardBlock"'), ['send-mode']],
  ])('%s', (_, spoil, codes) => {
    const spoilt = spoil(made);
    expect(spoilt).not.toBe(made);
    expect(codesOf(spoilt)).toEqual(codes);
    for (const problem of checkManifest(spoilt, site)) expect(manifestProblem(problem)).toMatch(/\S{3}/);
  });

  test('icons of another size or kind than their name says', () => {
    const other = builtFolder();
    cpSync(join(other, 'assets/icon-32.png'), join(other, 'assets/icon-16.png'));
    writeFileSync(join(other, 'assets/icon-80.png'), 'GIF89a');
    const problems = checkManifest(made, { base: GOOD.origin, read: readBelow(other) });
    expect(problems).toEqual([
      { code: 'icon-size', file: 'assets/icon-16.png', expected: 16, found: '32 × 32' },
      { code: 'icon-format', file: 'assets/icon-80.png' },
    ]);
  });
});

describe('against the manifest that is deployed', () => {
  const versioned = (version: string, id = OWN_ID): string =>
    adaptManifest(TEMPLATE, environment({ ...GOOD, version, id }));

  test.each([
    ['1.0.0.1', '1.0.0.0', []],
    ['1.0.10.0', '1.0.9.0', []],
    ['2.0.0.0', '1.9.9.9', []],
    ['1.0.0.0', '1.0.0.0', ['version-not-raised']],
    ['1.0.9.0', '1.0.10.0', ['version-not-raised']],
  ])('%s after %s', (version, previous, codes) => {
    expect(checkVersion(versioned(version), versioned(previous)).map(({ code }) => code)).toEqual(codes);
  });

  test('another id would be another add-in', () => {
    expect(checkVersion(versioned('1.1.0.0', CLIENT), versioned('1.0.0.0'))).toEqual([
      { code: 'id-changed', id: CLIENT, previous: OWN_ID },
    ]);
  });
});

describe('the pages', () => {
  test('a value never ends the element that holds it', () => {
    const { configuration } = environment();
    const html = fillPage('<script type="application/json" id="configuration">{}</script>', {
      ...configuration,
      site: '</script><script>alert(1)</script>',
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(JSON.parse(/>(.*)</.exec(html)![1]!)).toMatchObject({ clientId: CLIENT });
  });

  test('the configuration is in the pane’s page, and replaced the next time', () => {
    const dist = builtFolder();
    const places = { dist, out: join(dist, 'manifest.xml') };
    makeManifest(TEMPLATE, environment({ ...GOOD, tenant: 'other.example' }), places);
    makeManifest(TEMPLATE, environment(), places);
    const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');
    expect(JSON.parse(/id="configuration">(.*?)<\/script>/s.exec(page)![1]!)).toEqual({
      clientId: CLIENT,
      authority: 'https://login.microsoftonline.com/cabinet.example',
      graphUrl: 'https://graph.microsoft.com/v1.0',
      site: 'cabinet.sharepoint.com:/sites/relances',
      addinId: OWN_ID,
    });
  });

  test('the script of the send check is allowed at the root of the host', () => {
    const dist = builtFolder();
    makeManifest(TEMPLATE, environment(), { dist, out: join(dist, 'manifest.xml') });
    expect(JSON.parse(readFileSync(join(dist, ALLOWED_SCRIPTS_FILE), 'utf8'))).toEqual({
      allowed: ['https://relance.cabinet.example/launchevent.js'],
    });
  });

  test('with a problem, nothing is written', () => {
    const dist = builtFolder();
    writeFileSync(join(dist, 'assets/icon-16.png'), '');
    const { problems } = makeManifest(TEMPLATE, environment(), { dist, out: join(dist, 'manifest.xml') });
    expect(problems).toEqual([{ code: 'icon-format', file: 'assets/icon-16.png' }]);
    expect(existsSync(join(dist, 'manifest.xml'))).toBe(false);
    expect(existsSync(join(dist, ALLOWED_SCRIPTS_FILE))).toBe(false);
  });
});

describe('the command', () => {
  const run = (...args: string[]): { out: string; err: string; status: number | null } => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'src/cli/manifest.ts'), ...args],
      { encoding: 'utf8', cwd: ROOT },
    );
    return { out: stdout, err: stderr, status };
  };
  const good = Object.entries(GOOD).flatMap(([name, value]) => [`--${name}`, value]);

  test('makes the manifest and lays out what is put on line', () => {
    const dist = builtFolder();
    const folder = join(dist, '..', `${Date.now()}-site`);
    const { out, err, status } = run(...good, '--version', '1.0.1.0', '--dist', dist, '--publish', folder);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('manifeste 1.0.1.0, vérifié');
    expect(readFileSync(join(dist, 'manifest.xml'), 'utf8')).toContain('<Version>1.0.1.0</Version>');
    expect(readdirSync(folder).sort()).toEqual([
      '.well-known',
      'assets',
      'launchevent.html',
      'launchevent.js',
      'taskpane.html',
    ]);
  });

  test.each<[string, string[], number, string]>([
    ['no option', [], 2, '--origin manque'],
    ['an option that does not exist', ['--orgin', 'x'], 2, 'Option inconnue'],
    ['pages not built', [...good, '--dist', join(tmpdir(), 'none')], 1, 'Lancez « npm run build »'],
  ])('%s', (_, args, status, words) => {
    const result = run(...args);
    expect(result.status).toBe(status);
    expect(result.err.replaceAll('\u00A0', ' ')).toContain(words);
  });
});
