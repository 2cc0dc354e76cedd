import type { Contact, Person } from '../domain/dossier';
import { referenceLine, type RelanceMarks } from '../domain/marks';
import { NO_STEP } from '../domain/noStep';
import type { Policy } from '../domain/policy/schema';
import { toHtml, type Part } from '../domain/template/blocks';
import type { Clock, DossierFile } from './ports';
import type { PreparedFollowUp } from './prepareFollowUp';
import { handoverOf, mainContact } from './prepareRelance';

/** What a message says that answers no step: subject and text, greeting and signature included. */
export interface Answer {
  readonly subject: string;
  readonly parts: readonly Part[];
}

/**
 * A message to the client that is no step of a sequence: what follows an escalation, work on an incomplete basis. It
 * carries marks, so that the journal keeps it as a contact.
 * @param operationId made once, so that a form opened twice stays one entry in the journal
 */
export function prepareAnswer(
  { policy, clock }: { readonly policy: Policy; readonly clock: Clock },
  file: DossierFile,
  author: Person,
  answer: Answer,
  operationId: string,
  to: Contact | undefined = mainContact(file),
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
  return {
    subject: answer.subject,
    html: toHtml([...answer.parts, { kind: 'small', text: referenceLine(marks) }]),
    to: to ? [{ name: to.name, address: to.address }] : [],
    pending: { marks, pieces: [], author: author.address, preparedAt: clock.now() },
    handover: handoverOf(policy, file, undefined, marks, clock.today()),
  };
}
