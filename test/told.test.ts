import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every command that README.md and docs/*.md tell to type, line by line, is run by CI or by a test, or cannot be run here. */
const ROOT = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

const PROGRAMS = /^(?:PORT=\d+ )?(?:npm|npx|node|tsx) \S/;
/** A line as it is typed: without its comment. */
const typed = (line: string): string => line.replace(/\s+#.*$/, '').trim();

/** Of a page: the lines of its fenced blocks, and the commands within its sentences. */
function toldBy(page: string): readonly string[] {
  const text = read(page);
  const fenced = [...text.matchAll(/^```(bash|powershell)\n([\s\S]*?)^```/gm)].flatMap(([, shell, block]) =>
    shell === 'bash' ? block!.split('\n').map(typed) : [`${shell}: ${block!.split('\n')[0]!}`],
  );
  const inSentences = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)]
    .map((match) => match[1]!)
    .filter((words) => PROGRAMS.test(words) || /^[A-Z][a-z]+-[A-Z]\w+ /.test(words));
  return [...fenced, ...inSentences].filter(Boolean);
}

/** By words that stand in this file of CI or of the tests. */
type Run = readonly [file: string, words: string];
const NIGHTLY = '.ci/nightly';
const starts = (words: string): Run => ['test/starts.ts', words];
const WHERE: Readonly<Record<string, Run>> = {
  'npm start': starts('start([])'),
  'PORT=8080 npm start': starts("PORT: '0'"),
  'npm start -- --data DIR': starts("'--data', join(folder, 'data')"),
  'npm start -- --reset': starts("'--reset'"),
  'npm start -- --today 2026-03-10': starts("'--today', '2026-03-10'"),
  'npm start -- --dossiers FILE': starts("'--dossiers', file"),
  'npm start -- --firm 5000': starts("'--firm'"),
  'npm start -- --empty-site': starts("'--empty-site'"),
  'npm test': ['.ci/run', 'npm test'],
  'npm ci': [NIGHTLY, 'npm ci --dry-run'],
  'npm run build': [NIGHTLY, 'npm run build'],
  'npm run types': ['test/run.mjs', "'tsc', '--noEmit'"],
  'npm run size -- --parts': [NIGHTLY, 'npm run size -- --parts'],
  'npm run audit': ['test/run.mjs', "'test/audit/main.ts'"],
  'npm audit --omit=dev': ['test/audit/main.ts', "'audit', '--omit=dev'"],
  'npm run --silent check -- message.txt message.html message.eml': ['test/cli/check.test.ts', "'mail.eml'"],
  'npm run --silent check -- --jsonl < rows.jsonl': ['test/cli/check.test.ts', "'--jsonl'"],
  'npm run check:corpus': [NIGHTLY, 'npm run check:corpus'],
  'npm run bench': [NIGHTLY, 'npm run bench'],
  'npm run soak -- --sends 2000 --dossiers 100 --people 5 --seed 1': [
    NIGHTLY,
    'npm run soak -- --sends 2000 --dossiers 100 --people 5 --seed 1',
  ],
  'npm run faults -- --openings 500 --updates 500 --rate 0.2': [
    NIGHTLY,
    'npm run faults -- --openings 500 --updates 500 --rate 0.2',
  ],
  'npm run check:graph -- FOLDER': ['test/sandbox/checkGraph.test.ts', "'test/sandbox/checkGraph.ts'"],
  'npm run --silent verify-journal -- FILE': ['test/commands.test.ts', "'src/cli/verifyJournal.ts', [file]"],
  'npm run manifest -- --help': ['test/docs.test.ts', "['manifest', 'src/cli/manifest.ts']"],
  'npm run sideload -- --help': ['test/docs.test.ts', "['sideload', 'src/cli/sideload.ts']"],
  'npm run manifest': ['test/cli/manifest.test.ts', "'--publish', folder"],
  'npm run manifest -- --origin https://relance.cabinet.example --client-id ID-D-APPLICATION --tenant ID-DE-L-ANNUAIRE --site https://cabinet.sharepoint.com/sites/relances --publish site':
    ['test/cli/manifest.test.ts', "'--publish', folder"],
  'npm run sideload -- --client-id ID-D-APPLICATION --site https://cabinet.sharepoint.com/sites/relances': [
    'test/cli/sideload.test.ts',
    "'--outlook'",
  ],
  'npm run docs': [NIGHTLY, 'npm run docs\n'],
  'npm run screens': [NIGHTLY, 'npm run screens'],
};

const TENANT = 'needs a Microsoft 365 tenant and its administrator; written out of Microsoft’s own reference';
const NOT_HERE: Readonly<Record<string, string>> = {
  "powershell: Connect-MgGraph -Scopes 'Sites.FullControl.All'": TENANT,
  'powershell: Connect-ExchangeOnline': TENANT,
  "Set-TransportRule -Identity 'Relance : accord avant envoi (J+21, J+30)' -Mode Enforce": TENANT,
  'npm run size -- --accept':
    'replaces the weights that later builds are compared with: a person decides that',
};

const told = PAGES.flatMap((page) => toldBy(page).map((command) => [page, command] as const));

test.each(told)('%s: %s', (_page, command) => {
  const run = WHERE[command];
  // Not toContain: a file that lacks the words would be printed whole.
  if (run) expect([run, read(run[0]).includes(run[1])]).toEqual([run, true]);
  else expect(Object.keys(NOT_HERE)).toContain(command);
});

test('nothing is listed that no page tells', () => {
  const all = new Set(told.map(([, command]) => command));
  expect([...Object.keys(WHERE), ...Object.keys(NOT_HERE)].filter((command) => !all.has(command))).toEqual(
    [],
  );
});
