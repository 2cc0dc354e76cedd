// What `npm start` and `npm test` both need before anything else: are the packages of the lock file here, and how to
// bring them. Plain JavaScript without imports from packages: it runs before they exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** True when every package that the lock file names is there in its version, but for optional ones of other machines. */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || installed[path]?.version === version,
  );
}

/** Arguments of `npm`. `npm ci` would empty the folder first: an interrupted install goes on instead of beginning anew. */
export const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund'];
