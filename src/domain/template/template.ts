import type { Piece } from '../dossier';
import type { Channel } from '../journal/journal';
import { referenceLine } from './marks';
import type { Policy, PolicyStep, Template, TemplateBlock } from '../policy/schema';
import type { Due } from '../policy/sequence';
import { stepsOf } from '../steps/stepsOf';
import { listPart, paragraphPart, toHtml, toText } from './blocks';
import type { Part } from './blocks';
import type { RelanceContext } from './context';
import { fieldsOf } from './fields';
import type { Fields } from './fields';
import { fill } from './mustacheText';
import { withCapital } from './nameFor';

export interface RenderedRelance {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The same, before it became HTML or text: for a letter. */
  readonly parts: readonly Part[];
  /** The pieces of the body, by priority. */
  readonly listed: readonly Piece[];
  /** The other pieces, in the annex. */
  readonly annexe: readonly Piece[];
}

type DueNow = Extract<Due, { kind: 'due' }>;

/**
 * The message of a due step, ready to insert: body, annex, the visible reference line, and the closing formula above
 * Outlook's own signature; or, as the policy chooses, body, closing with its names, annex, reference. Throws a RangeError
 * when the policy lacks the step or its template, which a parsed policy never does.
 */
export function renderRelance(policy: Policy, due: DueNow, context: RelanceContext): RenderedRelance {
  const step = stepOf(policy, due, context);
  const id = (context.style === 'personnel' ? step.templates.personnel : undefined) ?? step.templates.formel;
  return render(policy, templateOf(policy, id), due, context);
}

/**
 * The e-mail that confirms a call, with the promise of `context.promise` when there is one. `due` is the step that the
 * call answered. Throws a RangeError like `renderRelance`.
 */
export const renderCallConfirmation = (
  policy: Policy,
  due: DueNow,
  context: RelanceContext,
): RenderedRelance => render(policy, templateOf(policy, policy.message.callConfirmation), due, context);

/** The e-mail that proposes the payment schedule of `context.schedule`. Throws a RangeError like `renderRelance`. */
export const renderScheduleProposal = (
  policy: Policy,
  due: DueNow,
  context: RelanceContext,
): RenderedRelance => render(policy, templateOf(policy, policy.message.scheduleProposal), due, context);

function stepOf(policy: Policy, due: DueNow, context: RelanceContext): PolicyStep {
  const step = stepsOf(policy.sequences[due.sequence], context.variant).find(({ id }) => id === due.step);
  if (!step) throw new RangeError(`no step ${due.step} in ${due.sequence}`);
  return step;
}

function templateOf(policy: Policy, id: string): Template {
  const template = policy.templates[id];
  if (!template) throw new RangeError(`no template ${id}`);
  return template;
}

function render(policy: Policy, template: Template, due: DueNow, context: RelanceContext): RenderedRelance {
  const fields = fieldsOf(policy, due, stepOf(policy, due, context), context);
  const listed = due.pieces.slice(0, policy.message.maxListed);
  const annexe = due.pieces.slice(policy.message.maxListed);
  const name = (piece: Piece): string =>
    fields.plusieursObjectifs ? `${piece.label} (${piece.objectif})` : piece.label;
  const partsOfBody = (blocks: readonly TemplateBlock[]): readonly Part[] =>
    blocks.flatMap((block) => partsOf(block, fields, listed.map(name)));
  const last = [
    ...annexParts(policy, fields, annexe.map(name)),
    ...referenceParts(template.channel, context),
  ];
  const parts =
    template.channel === 'email' && policy.message.signature === 'outlook'
      ? [
          ...partsOfBody(template.body.filter((block) => block.kind !== 'signature')),
          ...last,
          ...partsOfBody(template.body.flatMap(closingOnly)),
        ]
      : [...partsOfBody(template.body), ...last];
  return {
    subject: fill(template.subject, fields),
    html: toHtml(parts),
    text: toText(parts),
    parts,
    listed,
    annexe,
  };
}

/** The closing formula, right above the signature that Outlook itself puts into a message: nobody signs twice. */
const closingOnly = (block: TemplateBlock): readonly TemplateBlock[] =>
  block.kind === 'signature' ? [{ ...block, lines: block.lines.slice(0, 1) }] : [];

function partsOf(block: TemplateBlock, fields: Fields, pieces: readonly string[]): readonly Part[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphPart(withCapital(fill(block.text, fields)));
    case 'pieces':
      return listPart(pieces);
    case 'objectifs': {
      const lines = fields.objectifs
        .map((objectif) => fill(block.text, { ...fields, ...objectif }))
        .filter(Boolean);
      return lines.length > 0 ? [{ kind: 'paragraph', lines }] : [];
    }
    case 'factures':
      return listPart(fields.factures.map((facture) => fill(block.text, { ...fields, ...facture })));
    case 'versements':
      return listPart(fields.versements.map((one) => fill(block.text, { ...fields, ...one })));
    case 'options':
      return listPart(block.items.map((item) => fill(item, fields)).filter(Boolean));
    case 'signature':
      return [{ kind: 'paragraph', lines: block.lines.map((line) => fill(line, fields)).filter(Boolean) }];
  }
}

function annexParts(policy: Policy, fields: Fields, pieces: readonly string[]): readonly Part[] {
  if (pieces.length === 0) return [];
  return [{ kind: 'heading', text: fill(policy.message.annexTitle, fields) }, ...listPart(pieces)];
}

/** A call has nothing to be found again by; a message and a letter carry their reference. */
function referenceParts(channel: Channel, { dossier, operationId }: RelanceContext): readonly Part[] {
  if (channel === 'telephone') return [];
  return [{ kind: 'small', text: referenceLine({ reference: dossier.reference, operationId }) }];
}
