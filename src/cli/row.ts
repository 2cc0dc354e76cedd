import * as z from 'zod';
import type { CheckInput } from '../domain/phrasing/types';

const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  body: z.string(),
  subject: optional(z.string()),
  format: optional(z.enum(['text', 'html'])),
  sequence: optional(z.string()),
  step: optional(z.string()),
  tension: optional(z.boolean()),
  reply: optional(z.boolean()),
  date: optional(z.string()),
  pieces: optional(z.array(z.object({ label: z.string(), received: z.boolean() }))),
});

export type RowId = string | number | null;

export interface Row {
  readonly id: RowId;
  readonly input: CheckInput;
}

export interface BadRow {
  readonly id: RowId;
  readonly error: string;
}

const idOf = (value: unknown): RowId => {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

/** One row of the command's input, or why it is none. The sequence defaults to `pieces`. */
export function readRow(line: string): Row | BadRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'ligne illisible : ce n’est pas du JSON' };
  }
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || 'ligne'))];
    return { id: idOf(value), error: `champ absent ou invalide : ${fields.join(', ')}` };
  }
  const { id, ...input } = parsed.data;
  return { id, input: { ...input, sequence: input.sequence ?? 'pieces' } };
}
