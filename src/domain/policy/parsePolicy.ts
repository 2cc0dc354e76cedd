import type * as z from 'zod';
import type { SequenceId } from '../dossier';
import {
  firmProblems,
  messageProblems,
  phrasingProblems,
  slotProblems,
  workingDaysProblems,
} from './ownProblems';
import { problem } from './problem';
import type { PolicyProblem } from './problem';
import { policySchema } from './schema';
import type { Policy, PolicySequence, Template } from './schema';
import { sequenceProblems } from './sequenceProblems';
import { shapeProblems } from './shapeProblems';
import { templateProblems } from './templateProblems';

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a firm's policy from outside: every problem at once, each with its place. Faults of
 * meaning (order of steps, windows, templates...) are looked for in every part whose own shape is right, so that one
 * misspelt field does not hide the rest.
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  const parsed = policySchema.safeParse(json, { reportInput: true });
  const problems = [
    ...(parsed.success ? [] : shapeProblems(parsed.error.issues)),
    ...meaningProblems(isRecord(json) ? json : {}),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, policy: parsed.data }
    : { ok: false, problems };
}

/** The same from a text, as a list item or a file holds it. */
export function parsePolicyText(text: string): ParsedPolicy {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: [problem([], 'not-json')] };
  }
  return parsePolicy(json);
}

function meaningProblems(json: Readonly<Record<string, unknown>>): readonly PolicyProblem[] {
  const { shape } = policySchema;
  const firm = read(shape.firm, json.firm);
  const workingDays = read(shape.workingDays, json.workingDays);
  const message = read(shape.message, json.message);
  const slots = read(shape.slots, json.slots);
  const phrasing = read(shape.phrasing, json.phrasing);
  const templates = readTemplates(json.templates);
  const sequences = readSequences(json.sequences);
  return [
    ...(firm ? firmProblems(firm) : []),
    ...(firm && !firm.bank ? bankProblems(sequences) : []),
    ...(workingDays ? workingDaysProblems(workingDays) : []),
    ...(message ? messageProblems(message) : []),
    ...(slots ? slotProblems(slots, workingDays) : []),
    ...sequences.flatMap(([id, sequence]) => [
      ...claimsProblems(id, sequence),
      ...sequenceProblems(sequence, templates, ['sequences', id]),
    ]),
    ...Object.entries(templates).flatMap(([id, template]) =>
      template ? templateProblems(template, ['templates', id]) : [],
    ),
    ...(phrasing ? phrasingProblems(phrasing) : []),
  ];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const read = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined =>
  schema.safeParse(value).data;

/** Every template by its id; `undefined` for one that exists and whose shape is wrong. */
function readTemplates(value: unknown): Readonly<Record<string, Template | undefined>> {
  const schema = policySchema.shape.templates.valueType;
  return Object.fromEntries(
    isRecord(value) ? Object.entries(value).map(([id, one]) => [id, read(schema, one)]) : [],
  );
}

function readSequences(value: unknown): readonly (readonly [SequenceId, PolicySequence])[] {
  const { shape } = policySchema.shape.sequences;
  if (!isRecord(value)) return [];
  return (Object.keys(shape) as SequenceId[]).flatMap((id) => {
    const sequence = read(shape[id], value[id]);
    return sequence ? [[id, sequence] as const] : [];
  });
}

/** Pieces are chased by their own sequence, invoices by the four others. */
function claimsProblems(id: SequenceId, sequence: PolicySequence): readonly PolicyProblem[] {
  const expected = id === 'pieces' ? 'pieces' : 'factures';
  return sequence.claims === expected
    ? []
    : [problem(['sequences', id, 'claims'], 'wrong-claims', { expected })];
}

function bankProblems(
  sequences: readonly (readonly [SequenceId, PolicySequence])[],
): readonly PolicyProblem[] {
  const asked = sequences.some(([, { steps }]) =>
    steps.some(({ requires }) => requires.includes('coordonnees-bancaires')),
  );
  return asked ? [problem(['firm', 'bank'], 'bank-missing')] : [];
}
