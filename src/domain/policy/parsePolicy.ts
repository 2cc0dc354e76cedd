import type { SequenceId } from '../dossier';
import {
  firmProblems,
  messageProblems,
  phrasingProblems,
  slotProblems,
  workingDaysProblems,
} from './ownProblems';
import { isRecord, read, readFields } from './loose';
import { looseSequence } from './looseSequence';
import type { LooseSequence } from './looseSequence';
import { looseTemplates } from './looseTemplate';
import { problem } from './problem';
import type { PolicyProblem } from './problem';
import { policySchema } from './schema';
import type { Policy } from './schema';
import { sequenceProblems } from './sequenceProblems';
import { shapeProblems } from './shapeProblems';
import { templateProblems } from './templateProblems';

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a firm's policy from outside: every problem at once, each with its place. Faults of
 * meaning (order of steps, windows, templates...) are looked for in every field whose own shape is right, so that no fault
 * hides another.
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
  const workingDays = readFields(shape.workingDays, json.workingDays);
  const templates = looseTemplates(json.templates);
  const sequences = readSequences(json.sequences);
  return [
    ...firmProblems(readFields(shape.firm, json.firm)),
    ...bankProblems(json.firm, sequences),
    ...workingDaysProblems(workingDays),
    ...messageProblems(readFields(shape.message, json.message), templates),
    ...slotProblems(read(shape.slots, json.slots) ?? [], workingDays),
    ...sequences.flatMap((sequence) => sequenceProblems(sequence, templates)),
    ...Object.values(templates).flatMap(templateProblems),
    ...phrasingProblems(readFields(shape.phrasing, json.phrasing)),
  ];
}

function readSequences(value: unknown): readonly LooseSequence[] {
  const ids = Object.keys(policySchema.shape.sequences.shape) as SequenceId[];
  return ids.flatMap((id) => (isRecord(value) ? (looseSequence(id, value[id]) ?? []) : []));
}

function bankProblems(firm: unknown, sequences: readonly LooseSequence[]): readonly PolicyProblem[] {
  if (!isRecord(firm) || firm.bank !== undefined) return [];
  const asked = sequences.some(({ steps }) =>
    steps.some(({ requires }) => requires?.includes('coordonnees-bancaires')),
  );
  return asked ? [problem(['firm', 'bank'], 'bank-missing')] : [];
}
