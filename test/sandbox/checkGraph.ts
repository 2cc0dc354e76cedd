import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Holds the sandbox and the product to Graph's own description: `npm run check:graph -- <folder> [what Jest takes]`. The
 * folder holds `graph-v1-strict.schema.json`, against which the sandbox's answers are checked, and `graph-v1-subset.json`
 * (OpenAPI), against which every request of a whole test run is. Without them it says so and checks nothing.
 */
const ANSWERS = 'graph-v1-strict.schema.json';
const REQUESTS = 'graph-v1-subset.json';

const [folder, ...chosen] = process.argv.slice(2);
const missing = [ANSWERS, REQUESTS].filter((name) => !folder || !existsSync(join(folder, name)));
if (!folder || missing.length > 0) {
  process.stdout.write(
    `Vérification passée : ${missing.join(' et ')} ${missing.length > 1 ? 'manquent' : 'manque'} dans ${folder ?? 'le dossier à nommer'}. ` +
      'Donnez le dossier des descriptions de Graph : npm run check:graph -- <dossier>\n',
  );
  process.exit(0);
}

const run = (title: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean => {
  process.stdout.write(`\n— ${title}\n`);
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
};

const place = mkdtempSync(join(tmpdir(), 'graph-'));
const record = join(place, 'requests.jsonl');
try {
  const results = [
    run('les réponses du bac à sable', ['tsx', 'test/sandbox/validateGraph.ts', join(folder, ANSWERS)]),
    run('les tests, requêtes enregistrées', ['jest', ...chosen], { SANDBOX_RECORD: record }),
    run('les requêtes du produit', [
      'tsx',
      'test/sandbox/validateRequests.ts',
      join(folder, REQUESTS),
      record,
    ]),
  ];
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
