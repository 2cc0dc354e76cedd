import type { Contact, Person } from '../../domain/dossier';
import { referenceLine, type RelanceMarks } from '../../domain/template/marks';
import { NO_STEP } from '../../domain/steps/noStep';
import type { Policy } from '../../domain/policy/schema';
import { toHtml, type Part } from '../../domain/template/blocks';
import { writeHandover } from '../send/handover';
import type { Clock, DossierFile } from '../ports';
import type { PreparedFollowUp } from './prepareFollowUp';
import { handoverOf } from './prepareRelance';

/** What a message says that answers no step. */
export interface Answer {
  readonly subject: string;
  /** Greeting included, closing formula left out. */
  readonly parts: readonly Part[];
  readonly closing: string;
}

/**
 * A message to the client that is no step of a sequence: what follows an escalation, work on an incomplete basis. It
 * carries marks, so that the journal keeps it as a contact.
 * @param operationId made once, so that a form opened twice stays one entry in the journal
 * @param to the contact written to; absent, it is addressed to nobody
 */
export function prepareAnswer(
  { policy, clock }: { readonly policy: Policy; readonly clock: Clock },
  file: DossierFile,
  author: Person,
  answer: Answer,
  operationId: string,
  to: Contact | undefined,
): PreparedFollowUp {
  const marks: RelanceMarks = {
    operationId,
    dossierId: file.dossier.id,
    reference: file.dossier.reference,
    sequence: 'pieces',
    step: NO_STEP,
    pieceIds: [],
    policyVersion: policy.version,
  };
  const handover = handoverOf(policy, file, undefined, marks, clock.today());
  return {
    subject: answer.subject,
    html: toHtml(signed(policy, author, answer, referenceLine(marks))),
    to: to ? [{ name: to.name, address: to.address }] : [],
    pending: {
      marks,
      pieces: [],
      author: author.address,
      preparedAt: clock.now(),
      handover: writeHandover(handover),
    },
    handover,
  };
}

/** The reference line, and the formula right above Outlook's own signature; or the names, as the policy chooses. */
function signed(
  policy: Policy,
  author: Person,
  { parts, closing }: Answer,
  reference: string,
): readonly Part[] {
  const small: Part = { kind: 'small', text: reference };
  if (policy.message.signature === 'outlook')
    return [...parts, small, { kind: 'paragraph', lines: [closing] }];
  return [...parts, { kind: 'paragraph', lines: [closing, author.name, policy.firm.name] }, small];
}
