import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '../../../../src/domain/phrasing/types';

const FOLDER = join(__dirname, '../../../corpus/build');

/** So many rows are one looked at: all of them, one by one, would take minutes. */
const EVERY = 4;

/** Labelled sentences of the part to build on, from all its files. */
export function rowsOfBuild(): { text: string; field: Field }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl') && !file.startsWith('messages'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean))
    .filter((_, i) => i % EVERY === 0)
    .map((line) => JSON.parse(line) as { text: string; field: Field });
}
