import { existsSync, readFileSync } from 'node:fs';
import type { Description } from './requests/description';
import { readRecord } from './requests/readRecord';
import { reportLines, requestReport } from './requests/requestReport';

/**
 * Checks the requests that the product sent in a test run against an OpenAPI description of Graph:
 * `npx tsx test/sandbox/validateRequests.ts path/to/openapi.json requests.jsonl`, after a run with
 * `SANDBOX_RECORD=requests.jsonl`. `npm run check:graph` does both. Without the files it says so and checks nothing.
 */
const [description, recorded] = process.argv.slice(2);
if (!description || !recorded || !existsSync(description) || !existsSync(recorded)) {
  process.stdout.write(
    'Vérification passée : donnez la description OpenAPI de Graph et les requêtes enregistrées pour la faire.\n',
  );
  process.exit(0);
}
const report = requestReport(
  JSON.parse(readFileSync(description, 'utf8')) as Description,
  readRecord(readFileSync(recorded, 'utf8')),
);
for (const line of reportLines(report)) process.stdout.write(`${line}\n`);
process.exitCode = report.refused.length === 0 ? 0 : 1;
