/**
 * `npm run audit`: known weaknesses of what reaches a person's machine. Fails with one; a registry that gives no advisories,
 * or no network, is said in one line and does not fail: nothing is known then, and the same code must build anywhere.
 */
import { spawnSync } from 'node:child_process';
import { readAudit } from './readAudit';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});
const { answered, findings } = readAudit(stdout ?? '');
if (!answered) console.log('audit: this registry gives no advisories; nothing could be checked');
else if (findings.length === 0) console.log('audit: no known weakness in what the product ships');
for (const finding of findings) console.error(`audit: ${finding}`);
process.exitCode = findings.length > 0 ? 1 : 0;
