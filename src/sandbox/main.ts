import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importDossiers } from '../app/import/importDossiers';
import type { ImportedRow } from '../app/import/importDossiers';
import { decodeFile } from '../app/import/importTable';
import { parsePlainDate } from '../domain/dates/plainDate';
import { importSentence } from '../texts/import/importProblems';
import { StartError } from './server/startError';
import { startSandbox } from './server/startSandbox';
import type { SandboxOptions } from './server/startSandbox';

/** The sandbox as a program; `start.mjs` prepares what it needs and runs it. */

const USAGE =
  'Options\u00a0: --data DOSSIER, --reset, --dossiers FICHIER, --today AAAA-MM-JJ, --firm NOMBRE, --empty-site\u00a0; le port par la variable PORT.';

/** Beyond it the file would take more than ten gigabytes. */
const LARGEST_FIRM = 500_000;

function readOptions(): SandboxOptions {
  const { values } = parse();
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartError(`PORT doit être un nombre entre 0 et 65535, pas «\u00a0${process.env.PORT}\u00a0».`);
  }
  if (values.today !== undefined && !parsePlainDate(values.today)) {
    throw new StartError(`--today attend un jour comme 2026-03-10, pas «\u00a0${values.today}\u00a0».`);
  }
  return {
    port,
    data: values.data ?? '.sandbox',
    reset: values.reset,
    today: values.today,
    emptySite: values['empty-site'],
    firm: values.firm === undefined ? undefined : readFirm(values.firm),
    onProgress: (part) =>
      process.stderr.write(
        `\rRemplissage du cabinet\u00a0: ${Math.round(part * 100)}\u00a0%${part === 1 ? '\n' : ''}`,
      ),
    rows: values.dossiers === undefined ? undefined : readFile(values.dossiers),
  };
}

function readFirm(text: string): number {
  const size = Number(text);
  if (Number.isInteger(size) && size > 0 && size <= LARGEST_FIRM) return size;
  throw new StartError(
    `--firm attend un nombre de dossiers jusqu’à ${LARGEST_FIRM.toLocaleString('fr-FR')}, pas «\u00a0${text}\u00a0».`,
  );
}

function parse() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        reset: { type: 'boolean' },
        dossiers: { type: 'string' },
        today: { type: 'string' },
        firm: { type: 'string' },
        'empty-site': { type: 'boolean' },
      },
    });
  } catch {
    throw new StartError(USAGE);
  }
}

function readFile(path: string): readonly ImportedRow[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new StartError(`Le fichier des dossiers ne peut pas être lu\u00a0: ${path}.`);
  }
  const { rows, problems } = importDossiers(decodeFile(bytes));
  for (const problem of problems) process.stderr.write(`${importSentence(problem)}\n`);
  if (rows.length === 0) throw new StartError(`Aucun dossier n’a pu être lu dans ${path}.`);
  return rows;
}

async function main(): Promise<void> {
  const sandbox = await startSandbox(readOptions());
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    void sandbox.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.stdout.write(`Bac à sable prêt\u00a0: ${sandbox.url}\n`);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof StartError;
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
});
