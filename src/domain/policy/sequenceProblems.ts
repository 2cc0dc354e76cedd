import type { LooseSequence, LooseStep } from './looseSequence';
import type { LooseTemplate } from './looseTemplate';
import { problem } from './problem';
import type { PolicyProblem } from './problem';

type Path = PolicyProblem['path'];
type Templates = Readonly<Record<string, LooseTemplate>>;

/** Faults that a sequence's shape does not show: claims, order, windows, gap, templates, agreements. */
export function sequenceProblems(sequence: LooseSequence, templates: Templates): readonly PolicyProblem[] {
  const path: Path = ['sequences', sequence.id];
  const at = (index: number): Path => [...path, 'steps', index];
  const { steps } = sequence;
  return [
    ...claimsProblems(sequence, path),
    ...duplicates(steps.map(({ id }) => id)).map((index) =>
      problem([...at(index), 'id'], 'duplicate', { value: steps[index]!.id! }),
    ),
    ...rhythmProblems(steps, at),
    ...gapProblems(sequence, path),
    ...steps.flatMap((step, index) => [
      ...agreementProblems(step, at(index)),
      ...templateProblems(sequence, step.channel, step, templates, at(index)),
    ]),
    ...sequence.variants.flatMap((changes, index) =>
      variantProblems(sequence, changes, templates, [...path, 'variants', index, 'steps']),
    ),
  ];
}

/** Indexes of the values already seen. */
export const duplicates = (values: readonly (string | undefined)[]): readonly number[] =>
  values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));

/** Pieces are chased by their own sequence, invoices by the four others. */
const expectedClaims = ({ id }: LooseSequence) => (id === 'pieces' ? 'pieces' : 'factures');

function claimsProblems(sequence: LooseSequence, path: Path): readonly PolicyProblem[] {
  const expected = expectedClaims(sequence);
  if (sequence.claims === undefined || sequence.claims === expected) return [];
  return [problem([...path, 'claims'], 'wrong-claims', { expected })];
}

/** A step comes after the one before it, and each window closes before the next one opens. */
function rhythmProblems(steps: readonly LooseStep[], at: (index: number) => Path): readonly PolicyProblem[] {
  return steps.flatMap(({ from, to }, index) => {
    if (from === undefined) return [];
    const before = steps[index - 1]?.from;
    const next = steps[index + 1]?.from;
    const problems: PolicyProblem[] = [];
    if (before !== undefined && from <= before) {
      problems.push(problem([...at(index), 'from'], 'out-of-order', { after: before }));
    }
    if (to !== undefined && to < from) problems.push(problem([...at(index), 'to'], 'window-reversed'));
    if (to !== undefined && next !== undefined && to >= next && next > from) {
      problems.push(problem([...at(index), 'to'], 'window-overlaps', { next }));
    }
    return problems;
  });
}

/** A gap longer than the interval between two steps would make the second late each time. */
function gapProblems({ steps, minimumGapDays }: LooseSequence, path: Path): readonly PolicyProblem[] {
  if (minimumGapDays === undefined) return [];
  const late = steps.find(({ from }, index) => {
    const before = steps[index - 1]?.from;
    return from !== undefined && before !== undefined && from > before && from - before < minimumGapDays;
  });
  return late?.id === undefined
    ? []
    : [problem([...path, 'minimumGapDays'], 'gap-too-long', { days: minimumGapDays, step: late.id })];
}

/** Policy: suspension, collection and legal wording are the manager's to validate. */
const agreementProblems = ({ allows, approvals }: LooseStep, path: Path): readonly PolicyProblem[] =>
  allows && allows.length > 0 && approvals && !approvals.includes('manager')
    ? [problem([...path, 'approvals'], 'approval-needed', { allows: allows.join(', ') })]
    : [];

function templateProblems(
  sequence: LooseSequence,
  channel: LooseStep['channel'],
  { templates: choice }: LooseStep,
  templates: Templates,
  path: Path,
): readonly PolicyProblem[] {
  const block = expectedClaims(sequence);
  return Object.entries(choice).flatMap(([style, id]) => {
    const template = templates[id];
    const at = [...path, 'templates', style];
    if (!template) return [problem(at, 'unknown-template', { template: id })];
    if (!channel || !template.channel) return [];
    if (template.channel !== channel)
      return [problem(at, 'wrong-channel', { expected: channel, template: id })];
    const lacksList =
      channel !== 'telephone' && template.body.every((one) => one !== undefined && one.kind !== block);
    return lacksList ? [problem(['templates', id, 'body'], 'template-without-list', { block })] : [];
  });
}

function variantProblems(
  sequence: LooseSequence,
  changes: readonly LooseStep[],
  templates: Templates,
  path: Path,
): readonly PolicyProblem[] {
  const own = changes.flatMap((change, index) => {
    if (change.id === undefined) return [];
    const step = sequence.steps.find(({ id }) => id === change.id);
    if (!step) return [problem([...path, index, 'id'], 'unknown-step', { step: change.id })];
    return templateProblems(sequence, step.channel, change, templates, [...path, index]);
  });
  const changed = sequence.steps.map((step) => ({ ...step, ...changes.find(({ id }) => id === step.id) }));
  const changeOf = (index: number): number => changes.findIndex(({ id }) => id === changed[index]!.id);
  // A step that the variant leaves alone has its place, and its fault, in the plain rhythm.
  const rhythm = rhythmProblems(changed, (index) => [...path, changeOf(index)]);
  return [...own, ...rhythm.filter(({ path: place }) => !place.includes(-1))];
}
