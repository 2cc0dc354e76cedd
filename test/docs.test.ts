import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentPolicy, FILE_HEADERS, MICROSOFT_365 } from '../src/app/hosting/contentPolicy';
import { SCOPES } from '../src/graph/scopes';
import { APPROVAL_HEADER, GIVEN, WAITING } from '../src/outlook/approvalHeader';
import { STATES } from './browser/support/states';
import { listTables } from './docs/listTables';
import { stepTables } from './docs/stepTables';

/** None of the pages lies: their commands, files, tables and addresses are compared with the code. */
const ROOT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;
const PAGES = [
  'README.md',
  'test/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Cells of a page's tables whose first cell is code, by that code. */
const table = (page: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...read(page).matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name, rest]) => [
      name!,
      rest!.split('|').map((cell) => cell.trim()),
    ]),
  );

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, own]) => script ?? own!,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    for (const [, file] of text.matchAll(/\bnpx tsx (\S+\.ts)/g))
      expect(existsSync(join(ROOT, file!))).toBe(true);
  });

  test('names only files that exist', () => {
    const named = [...text.matchAll(/`((?:src|test|docs|assets)\/[\w./-]+|[\w.]+\.(?:xml|mjs|cjs))`/g)].map(
      (match) => match[1]!,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('links only to pages and pictures that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  const french = !page.endsWith('README.md');
  (french ? test : test.skip)('has the no-break spaces of French', () => {
    const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`]*`/g, '');
    expect([...prose.matchAll(/.{0,20} [:;!?»].{0,10}|« .{0,20}/g)].map(([found]) => found)).toEqual([]);
  });
});

test('README.md: a folder may call those that the lint rule lets it call', () => {
  const [, rooms] = /const ROOMS = \{([\s\S]*?)\n\};/.exec(read('eslint.config.mjs'))!;
  const allowed = [...rooms!.matchAll(/^ {2}(\w+): \[(.*)\],$/gm)].map(([, room, calls]) => [
    room!,
    [...calls!.matchAll(/'(\w+)'/g)].map(([, name]) => name!).sort(),
  ]);
  expect(allowed.map(([room]) => `src/${room as string}`).sort()).toEqual(
    filesBelow(['src'])
      .map((path) => path.split('/').slice(0, 2).join('/'))
      .filter((path, index, all) => all.indexOf(path) === index)
      .sort(),
  );
  const above: string[] = [];
  const said = [...table('README.md')]
    .filter(([code]) => code.startsWith('src/'))
    .map(([code, [, calls]]) => {
      const named = calls === 'nothing' ? [] : calls === 'all of the above' ? [...above] : calls!.split(', ');
      above.push(code.slice('src/'.length));
      return [code.slice('src/'.length), named.sort()];
    });
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(allowed));
});

describe('commands that are cheap to run say how they are used', () => {
  test.each([
    ['check', 'src/cli/check.ts'],
    ['manifest', 'src/cli/manifest.ts'],
    ['size', 'test/size/main.ts'],
    ['sideload', 'src/cli/sideload.ts'],
  ])('npm run %s -- --help', (script, file) => {
    expect(scripts[script]).toBe(`tsx ${file}`);
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, file), '--help'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toContain(`npm run`);
    expect(status).toBe(0);
  });

  test('every other script starts a file or a program that is there', () => {
    for (const command of Object.values(scripts)) {
      const file = /^(?:tsx|node) (\S+)/.exec(command)?.[1];
      if (file) expect(existsSync(join(ROOT, file))).toBe(true);
      else expect(existsSync(join(ROOT, 'node_modules/.bin', command.split(' ')[0]!))).toBe(true);
    }
  });
});

describe('docs/deploiement.md', () => {
  const page = read('docs/deploiement.md');

  test('asks for the permissions that the code asks for, of the same people', () => {
    const rows = table('docs/deploiement.md');
    expect([...rows.keys()]).toEqual(SCOPES.map(({ name }) => name));
    for (const { name, askedOf } of SCOPES)
      expect(rows.get(name)![0]).toBe(
        { everybody: 'tous', drafts: 'brouillons', 'set-up': 'mise en place' }[askedOf],
      );
  });

  test('its transport rule reads the header that the pane writes', () => {
    const headers = [
      ...page.matchAll(/-HeaderMatchesMessageHeader '([^']+)' -HeaderMatchesPatterns '\^([^']+)\$'/g),
    ];
    expect(headers.map(([, header, value]) => [header, value])).toEqual([
      [APPROVAL_HEADER, WAITING],
      [APPROVAL_HEADER, GIVEN],
    ]);
  });
});

test('docs/listes.md is made from the declarations: npm run docs', () => {
  expect(read('docs/listes.md')).toBe(listTables());
  expect(read('docs/etapes.md')).toBe(stepTables());
});

test('docs/accessibilite.md names every state that is looked at, and how many there are', () => {
  const page = read('docs/accessibilite.md');
  for (const states of Object.values(STATES))
    expect(page).toContain(`| ${states.length} | ${states.join(', ')} |`);
  const all = Object.values(STATES).flat().length;
  expect(page).toContain(`En tout ${all}\u00a0états, ${3 * all}\u00a0regards`);
});

describe('hosting examples', () => {
  const policy = contentPolicy(MICROSOFT_365);

  test('nginx sends the headers', () => {
    const nginx = read('docs/hosting/nginx.conf');
    for (const [name, value] of Object.entries({ ...FILE_HEADERS, 'Content-Security-Policy': policy }))
      expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  });

  test('Azure Static Web Apps sends the headers', () => {
    const { globalHeaders } = JSON.parse(read('docs/hosting/staticwebapp.config.json')) as {
      globalHeaders: Record<string, string>;
    };
    expect(globalHeaders).toEqual({ ...FILE_HEADERS, 'Content-Security-Policy': policy });
  });

  test('only Office’s library, Graph, sign-in and Outlook are named', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe|\*/);
    const hosts = new Set([...policy.matchAll(/https:\/\/([\w.-]+)/g)].map((match) => match[1]));
    expect([...hosts].sort()).toEqual([
      'ajax.aspnetcdn.com',
      'appsforoffice.microsoft.com',
      'graph.microsoft.com',
      'login.microsoftonline.com',
      'outlook.cloud.microsoft',
      'outlook.office.com',
      'outlook.office365.com',
    ]);
  });
});

describe('docs/dependances.md', () => {
  const own = Object.keys({ ...dependencies, ...devDependencies });

  test('gives a reason for each direct dependency, and for nothing else', () => {
    const rows = table('docs/dependances.md');
    expect([...rows.keys()].sort()).toEqual([...own].sort());
    for (const [reason] of rows.values()) expect(reason).not.toBe('');
  });

  test('tells which advisories touch the versions that are installed, and no others', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { version?: string }>;
    };
    const [, survey] = read('docs/dependances.md').split('## Avis de sécurité');
    const looked = [...survey!.matchAll(/^\| ([@a-z][^|]*) \| ([\d., ]+) \|/gm)].flatMap(
      ([, names, versions]) =>
        names!.split(', ').map((name, index) => [name, versions!.split(', ')[index] ?? versions]),
    );
    expect(looked.length).toBeGreaterThan(0);
    expect(looked).toEqual(looked.map(([name]) => [name, packages[`node_modules/${name}`]?.version]));
    expect(Object.keys(dependencies).filter((name) => !looked.some(([one]) => one === name))).toEqual([]);
  });

  /** Those that no code imports: what uses them names them otherwise. */
  const OTHERWISE: Readonly<Record<string, readonly [file: string, words: string]>> = {
    '@microsoft/office-js': ['src/sandbox/server/pages/routes.ts', 'node_modules/@microsoft/office-js/dist'],
    '@swc/core': ['webpack.config.js', 'swc-loader'],
    '@swc/helpers': ['webpack.config.js', 'externalHelpers: true'],
    'eslint-import-resolver-typescript': ['eslint.config.mjs', "'import/resolver': { typescript"],
    'webpack-cli': ['package.json', '"webpack --mode'],
    '@types/jest': ['tsconfig.json', '"jest"'],
    '@types/node': ['tsconfig.json', '"node"'],
    '@types/office-js': ['tsconfig.json', '"office-js"'],
  };

  const sources = filesBelow(['src', 'test'])
    .concat(
      readdirSync(ROOT).filter((name) => /\.(js|mjs|cjs|json)$/.test(name) && !name.startsWith('package')),
    )
    .filter(
      (path) => /\.(tsx?|mts|mjs|cjs|js|json)$/.test(path) && statSync(join(ROOT, path)).size < 1_000_000,
    )
    .map(read)
    .join('\n');

  test('each is used by the code', () => {
    const unused = own.filter((name) => {
      const otherwise = OTHERWISE[name];
      if (otherwise) return !read(otherwise[0]).includes(otherwise[1]);
      const imported = name.replace(/^@types\//, '');
      return ![`'${imported}'`, `'${imported}/`, `"${imported}"`].some((words) => sources.includes(words));
    });
    expect(unused).toEqual([]);
  });
});

function filesBelow(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((path) => /\.\w+$/.test(path) && !path.startsWith('test/size/baseline')),
  );
}
