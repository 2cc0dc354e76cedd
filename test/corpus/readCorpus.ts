import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckInput } from '../../src/domain/phrasing/types';

/** A labelled row: a sentence alone, or a whole message with its step. */
export interface LabelledRow {
  readonly id: string;
  readonly input: CheckInput;
  /** Rules that the row breaks. */
  readonly expect: readonly string[];
  /** Rules on which two readers may disagree: they count neither way. */
  readonly arguable: readonly string[];
  /** Required content that the message lacks; undefined for a sentence. */
  readonly missing?: readonly string[];
}

interface RawRow {
  readonly id: string;
  readonly text?: string;
  readonly field?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly format?: 'text' | 'html';
  readonly sequence?: string;
  readonly step?: string;
  readonly tension?: boolean;
  readonly expect: readonly string[];
  readonly arguable?: readonly string[];
  readonly missing?: readonly string[];
}

// A sentence alone is judged as if the step were before J+30, unless its row says that it comes after.
const lateStep = (row: RawRow): Pick<CheckInput, 'step'> =>
  row.step === 'R5' || row.step === 'J30+' ? { step: 'R5' } : {};

function rowOf(row: RawRow): LabelledRow {
  const labels = { id: row.id, expect: row.expect, arguable: row.arguable ?? [] };
  if (row.body === undefined) {
    const text = row.text ?? '';
    const input = row.field === 'subject' ? { subject: text, body: '' } : { body: text };
    return { ...labels, input: { ...input, ...lateStep(row) } };
  }
  const { subject, body, format, sequence, step, tension, missing } = row;
  return { ...labels, missing: missing ?? [], input: { subject, body, format, sequence, step, tension } };
}

/** All rows of the `.jsonl` files of a folder, by file name; none when the folder is not there. */
export function readCorpus(folder: string): LabelledRow[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => rowOf(JSON.parse(line) as RawRow)),
    );
}
