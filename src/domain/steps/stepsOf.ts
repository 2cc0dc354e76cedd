import type { PolicySequence, PolicyStep } from '../policy/schema';

/** The steps of a sequence as one dossier lives them: the variant's changes laid over the plain rhythm. */
export function stepsOf(rules: PolicySequence, variantId: string | undefined): readonly PolicyStep[] {
  const variant = rules.variants.find((candidate) => candidate.id === variantId);
  if (!variant) return rules.steps;
  return rules.steps.map((step) => {
    const change = variant.steps.find((candidate) => candidate.id === step.id);
    return change ? { ...step, ...change } : step;
  });
}
