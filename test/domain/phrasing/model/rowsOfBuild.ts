import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '../../../../src/domain/phrasing/types';

const FOLDER = join(__dirname, '../../../corpus/build');

/** The labelled sentences of the part to build on. */
export function rowsOfBuild(): { text: string; field: Field }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl') && !file.startsWith('messages'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { text: string; field: Field });
}
