import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'check-graph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROOT = join(__dirname, '../..');
const check = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/sandbox/checkGraph.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });

test('without the descriptions it says what is missing, and checks nothing', () => {
  const without = check();
  expect([without.status, without.stdout]).toEqual([
    0,
    'Vérification passée : graph-v1-strict.schema.json et graph-v1-subset.json manquent dans le dossier à nommer. ' +
      'Donnez le dossier des descriptions de Graph : npm run check:graph -- <dossier>\n',
  ]);
  writeFileSync(join(folder, 'graph-v1-strict.schema.json'), '{}');
  const half = check(folder);
  expect([half.status, half.stdout.split('.json')[0]]).toEqual([0, 'Vérification passée : graph-v1-subset']);
});
