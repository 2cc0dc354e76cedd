import type * as z from 'zod';
import type { SequenceId } from '../dossier';
import { isRecord, readFields, readItems } from './loose';
import type { PolicySequence, PolicyStep } from './schema';
import { sequenceSchema, stepSchema } from './sequenceSchema';

/** A step of which some fields may be unreadable. */
export type LooseStep = Partial<Omit<PolicyStep, 'templates'>> & {
  readonly templates: Readonly<Record<string, string>>;
};

export interface LooseSequence {
  readonly id: SequenceId;
  readonly claims?: PolicySequence['claims'];
  readonly minimumGapDays?: number;
  readonly steps: readonly LooseStep[];
  readonly variants: readonly (readonly LooseStep[])[];
}

/** What can be read of a sequence; `undefined` when there is none. */
export function looseSequence(id: SequenceId, value: unknown): LooseSequence | undefined {
  if (!isRecord(value)) return undefined;
  const { claims, minimumGapDays } = readFields(sequenceSchema, value);
  return {
    id,
    ...(claims === undefined ? {} : { claims }),
    ...(minimumGapDays === undefined ? {} : { minimumGapDays }),
    steps: readItems(value.steps, (step) => looseStep(stepSchema, step)),
    variants: readItems(value.variants, (variant) =>
      readItems(isRecord(variant) ? variant.steps : [], (step) => looseStep(changeSchema, step)),
    ),
  };
}

const changeSchema = sequenceSchema.shape.variants.element.shape.steps.element;
const templatesSchema = stepSchema.shape.templates;

function looseStep(schema: z.ZodObject, value: unknown): LooseStep {
  const templates = isRecord(value) ? readFields(templatesSchema, value.templates) : {};
  const named = Object.entries(templates).flatMap(([style, id]) =>
    id === undefined ? [] : [[style, id] as const],
  );
  return { ...(readFields(schema, value) as Partial<PolicyStep>), templates: Object.fromEntries(named) };
}
