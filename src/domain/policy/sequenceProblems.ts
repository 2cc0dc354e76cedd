import { stepsOf } from '../stepsOf';
import { problem } from './problem';
import type { PolicyProblem } from './problem';
import type { PolicySequence, PolicyStep, Template } from './schema';

type Path = PolicyProblem['path'];

/** Faults that a sequence's shape does not show: order, windows, gap, templates, agreements. */
export function sequenceProblems(
  sequence: PolicySequence,
  templates: Readonly<Record<string, Template | undefined>>,
  path: Path,
): readonly PolicyProblem[] {
  const steps = (index: number): Path => [...path, 'steps', index];
  return [
    ...duplicates(sequence.steps.map((step) => step.id)).map((index) =>
      problem([...steps(index), 'id'], 'duplicate', { value: sequence.steps[index]!.id }),
    ),
    ...rhythmProblems(sequence.steps, steps),
    ...gapProblems(sequence, path),
    ...sequence.steps.flatMap((step, index) => [
      ...agreementProblems(step, steps(index)),
      ...templateChoiceProblems(sequence, step, step.templates, templates, [...steps(index), 'templates']),
    ]),
    ...variantProblems(sequence, templates, path),
  ];
}

/** Indexes of the values already seen. */
export const duplicates = (values: readonly string[]): readonly number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

/** A step comes after the one before it, and each window closes before the next one opens. */
function rhythmProblems(steps: readonly PolicyStep[], at: (index: number) => Path): readonly PolicyProblem[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const next = steps[index + 1];
    const problems: PolicyProblem[] = [];
    if (before && step.from <= before.from)
      problems.push(problem([...at(index), 'from'], 'out-of-order', { after: before.from }));
    if (step.to !== undefined && step.to < step.from)
      problems.push(problem([...at(index), 'to'], 'window-reversed'));
    if (step.to !== undefined && next && step.to >= next.from && next.from > step.from) {
      problems.push(problem([...at(index), 'to'], 'window-overlaps', { next: next.from }));
    }
    return problems;
  });
}

/** A gap longer than the interval between two steps would make the second late each time. */
function gapProblems(sequence: PolicySequence, path: Path): readonly PolicyProblem[] {
  const late = sequence.steps.find((step, index) => {
    const interval = step.from - (sequence.steps[index - 1]?.from ?? -Infinity);
    return interval > 0 && interval < sequence.minimumGapDays;
  });
  if (!late) return [];
  return [
    problem([...path, 'minimumGapDays'], 'gap-too-long', { days: sequence.minimumGapDays, step: late.id }),
  ];
}

/** Policy: suspension, collection and legal wording are the manager's to validate. */
const agreementProblems = (step: PolicyStep, path: Path): readonly PolicyProblem[] =>
  step.allows.length > 0 && !step.approvals.includes('manager')
    ? [problem([...path, 'approvals'], 'approval-needed', { allows: step.allows.join(', ') })]
    : [];

function templateChoiceProblems(
  sequence: PolicySequence,
  step: Pick<PolicyStep, 'channel'>,
  choice: PolicyStep['templates'],
  templates: Readonly<Record<string, Template | undefined>>,
  path: Path,
): readonly PolicyProblem[] {
  return Object.entries(choice).flatMap(([style, id]) => {
    const at = [...path, style];
    if (!(id in templates)) return [problem(at, 'unknown-template', { template: id })];
    const template = templates[id];
    // A template whose own shape is wrong has its own problems.
    if (!template) return [];
    if (template.channel !== step.channel)
      return [problem(at, 'wrong-channel', { expected: step.channel, template: id })];
    const block = sequence.claims;
    if (step.channel !== 'telephone' && !template.body.some(({ kind }) => kind === block)) {
      return [problem(['templates', id, 'body'], 'template-without-list', { block })];
    }
    return [];
  });
}

function variantProblems(
  sequence: PolicySequence,
  templates: Readonly<Record<string, Template | undefined>>,
  path: Path,
): readonly PolicyProblem[] {
  return sequence.variants.flatMap((variant, variantIndex) => {
    const at = (index: number): Path => [...path, 'variants', variantIndex, 'steps', index];
    const steps = stepsOf(sequence, variant.id);
    const problems = variant.steps.flatMap((change, index) => {
      const step = sequence.steps.find(({ id }) => id === change.id);
      if (!step) return [problem([...at(index), 'id'], 'unknown-step', { step: change.id })];
      return change.templates
        ? templateChoiceProblems(sequence, step, change.templates, templates, [...at(index), 'templates'])
        : [];
    });
    const changed = (index: number): Path => at(variant.steps.findIndex(({ id }) => id === steps[index]!.id));
    return [...problems, ...rhythmProblems(steps, changed)];
  });
}
