import { approvalDays } from '../../domain/agreement/approvalDays';
import { operationId } from '../../domain/journal/journal';
import type { RelanceMarks } from '../../domain/template/marks';
import { instantOf, type PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import type { Due } from '../../domain/policy/sequence';
import { stepsOf } from '../../domain/steps/stepsOf';
import { renderRelance } from '../../domain/template/template';
import type { Contact, Person } from '../../domain/dossier';
import type { Address, Clock, DossierFile, PendingRelance } from '../ports';
import { claimsAsked } from './claimsAsked';
import { writeHandover, type Handover } from '../send/handover';

export type DueNow = Extract<Due, { kind: 'due' }>;

/** A relance ready to be put into a message, with everything that must travel with it. */
export interface PreparedRelance {
  readonly due: DueNow;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly to: readonly Address[];
  readonly pending: PendingRelance;
  readonly handover: Handover;
}

interface Needs {
  readonly policy: Policy;
  readonly clock: Clock;
  /** A cryptographic source, e.g. `crypto.getRandomValues`. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/**
 * Prepares the relance that is due: text, marks, and what the gate needs. Nothing is sent or written.
 * The operation id is made here, once, so that whatever happens afterwards the journal holds one entry (decision 2).
 * @param to the contact written to; absent, it is addressed to nobody
 */
export function prepareRelance(
  { policy, clock, randomBytes }: Needs,
  file: DossierFile,
  due: DueNow,
  author: Person,
  to: Contact | undefined,
): PreparedRelance {
  const id = operationId(randomBytes(12));
  const rendered = renderRelance(policy, due, {
    dossier: file.dossier,
    contact: to,
    author,
    today: clock.today(),
    operationId: id,
    journal: file.journal,
    style: file.dossier.style,
    variant: file.dossier.variante,
  });
  const marks: RelanceMarks = {
    operationId: id,
    dossierId: file.dossier.id,
    reference: file.dossier.reference,
    sequence: due.sequence,
    step: due.step,
    pieceIds: claimsAsked(due).map((claim) => claim.id),
    policyVersion: policy.version,
  };
  const handover = handoverOf(policy, file, due, marks, clock.today());
  return {
    due,
    subject: rendered.subject,
    html: rendered.html,
    text: rendered.text,
    to: to ? [{ name: to.name, address: to.address }] : [],
    pending: {
      marks,
      pieces: claimsAsked(due),
      author: author.address,
      preparedAt: instantOf(new Date(clock.now())),
      handover: writeHandover(handover),
    },
    handover,
  };
}

/** What the gate needs of a relance of this due step, computed again each time the pane opens on its draft. */
export const handoverOf = (
  policy: Policy,
  file: DossierFile,
  due: DueNow | undefined,
  marks: RelanceMarks,
  today: PlainDate,
): Handover => ({
  v: 1,
  marks,
  sequence: marks.sequence,
  step: marks.step,
  approvals: due
    ? approvalDays(policy, due, stepsOf(policy.sequences[due.sequence], file.dossier.variante), today)
    : [],
  pieces: file.pieces.map((piece) => ({ label: piece.label, received: piece.recueLe !== undefined })),
  phrasing: policy.phrasing,
  client: file.dossier.client,
});
