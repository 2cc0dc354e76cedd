import { existsSync, readFileSync } from 'node:fs';
import type { RecordedRequest } from '../../src/sandbox/server/control/requestRecord';
import type { Description } from './requests/description';
import { documentedAt } from './requests/findOperation';
import { readRecord } from './requests/readRecord';
import { requestProblems } from './requests/requestProblems';

/**
 * Checks the requests that the product sent in a test run against an OpenAPI description of Graph:
 * `SANDBOX_RECORD=requests.jsonl npm test`, then
 * `npx tsx test/sandbox/validate-requests.ts path/to/openapi.json requests.jsonl`. Without them it says so and checks nothing.
 */
const [description, recorded] = process.argv.slice(2);
if (!description || !recorded || !existsSync(description) || !existsSync(recorded)) {
  process.stdout.write(
    'Vérification passée : donnez la description OpenAPI de Graph et les requêtes enregistrées pour la faire.\n',
  );
  process.exit(0);
}

const graph = JSON.parse(readFileSync(description, 'utf8')) as Description;
const kinds = readRecord(readFileSync(recorded, 'utf8'));

const bad = new Map<string, RecordedRequest>();
const elsewhere = new Set<string>();
const operations = new Map<string, number>();
for (const { request, count } of kinds) {
  const page = documentedAt(request.method, request.url.split('?')[0]!);
  if (page) {
    elsewhere.add(`${request.method} ${nameOf(request.url)} : ${page}`);
    continue;
  }
  const name = `${request.method} ${nameOf(request.url)}`;
  operations.set(name, (operations.get(name) ?? 0) + count);
  for (const problem of requestProblems(graph, request)) bad.set(`${name}: ${problem}`, request);
}
for (const [name, count] of [...operations].sort()) process.stdout.write(`  ${name} (${count})\n`);
for (const one of elsewhere) process.stdout.write(`! absente de la description, documentée : ${one}\n`);
for (const [what, { url }] of bad) process.stdout.write(`✖ ${what}\n    ${url.slice(0, 200)}\n`);
process.stdout.write(
  bad.size === 0
    ? `Les ${kinds.length} formes de requête sont permises par la description.\n`
    : `${bad.size} écarts dans ${kinds.length} formes de requête.\n`,
);
process.exitCode = bad.size === 0 ? 0 : 1;

/** The path with its ids left out. */
function nameOf(url: string): string {
  return url
    .split('?')[0]!
    .replace(/^\/sites\/[^:]+:\/[^:]+:/, '/sites/{site}')
    .replace(/(items|columns|messages)\/[^/]+/, '$1/{id}');
}
