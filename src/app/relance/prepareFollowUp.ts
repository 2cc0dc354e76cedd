import type { Contact, Person } from '../../domain/dossier';
import type { RelanceMarks } from '../../domain/template/marks';
import { NO_STEP } from '../../domain/steps/noStep';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import type { Instalment } from '../../domain/factures/schedule';
import { renderCallConfirmation, renderScheduleProposal } from '../../domain/template/template';
import { claimsAsked } from './claimsAsked';
import { HANDOVER_KEY, writeHandover } from '../send/handover';
import type { Clock, CurrentItem, Mailbox, Pending, WholeFile } from '../ports';
import { mainContact } from '../dossier/mainContact';
import { handoverOf, type DueNow, type PreparedRelance } from './prepareRelance';

/** What a message that is no step of the sequence says: what was agreed on the telephone, or a schedule to agree on. */
export type FollowUp =
  | { readonly kind: 'call'; readonly promise?: { readonly on: PlainDate; readonly amount?: string } }
  | { readonly kind: 'schedule'; readonly instalments: readonly Instalment[] };

export type PreparedFollowUp = Omit<PreparedRelance, 'due' | 'text'>;

interface Needs {
  readonly policy: Policy;
  readonly clock: Clock;
}

/**
 * The e-mail that follows a call or proposes a schedule. It is a contact of its sequence, without being one of its steps.
 * @param operationId made once, so that a form opened twice stays one entry in the journal
 */
export function prepareFollowUp(
  { policy, clock }: Needs,
  file: WholeFile,
  due: DueNow,
  author: Person,
  followUp: FollowUp,
  operationId: string,
  to: Contact | undefined = mainContact(file),
): PreparedFollowUp {
  const context = {
    dossier: file.dossier,
    contact: to,
    author,
    today: clock.today(),
    operationId,
    journal: file.journal,
    variant: file.dossier.variante,
  };
  const rendered =
    followUp.kind === 'call'
      ? renderCallConfirmation(policy, due, { ...context, promise: followUp.promise })
      : renderScheduleProposal(policy, due, { ...context, schedule: followUp.instalments });
  const pieces = claimsAsked(due);
  const marks: RelanceMarks = {
    operationId,
    dossierId: file.dossier.id,
    reference: file.dossier.reference,
    sequence: due.sequence,
    step: NO_STEP,
    pieceIds: pieces.map(({ id }) => id),
    policyVersion: policy.version,
  };
  return {
    subject: rendered.subject,
    html: rendered.html,
    to: to ? [{ name: to.name, address: to.address }] : [],
    pending: { marks, pieces, author: author.address, preparedAt: clock.now() },
    handover: handoverOf(policy, file, undefined, marks, clock.today()),
  };
}

/** `taken`: the message being written already holds a relance, and nothing was changed. */
export type FollowUpPlace = 'opened' | 'inserted' | 'taken';

/** Opens a message of its own. The machine remembers it first: a form just opened cannot carry marks yet. */
export async function openPrepared(
  mailbox: Pick<Mailbox, 'openNewMessage'>,
  pending: Pending,
  prepared: PreparedFollowUp,
): Promise<void> {
  await pending.put(prepared.pending);
  await mailbox.openNewMessage(prepared);
}

/**
 * Puts it into the message being written, or opens one of its own beside a message read: Outlook opens forms from reading
 * only.
 * @param item the message beside which it was asked for. The one shown meanwhile may be to another client: nothing is put
 * into that one, and writing into one that is no longer shown fails with `cancelled`.
 */
export async function openFollowUp(
  mailbox: Pick<Mailbox, 'openNewMessage'>,
  item: CurrentItem,
  pending: Pending,
  prepared: PreparedFollowUp,
): Promise<FollowUpPlace> {
  if (item?.mode !== 'compose') {
    await openPrepared(mailbox, pending, prepared);
    return 'opened';
  }
  const { marks } = prepared.pending;
  const known = await item.readMarks();
  if (known && known.operationId !== marks.operationId) return 'taken';
  await pending.put(prepared.pending);
  await item.writeMarks(marks);
  await item.handOver(HANDOVER_KEY, writeHandover(prepared.handover));
  await item.insertTop(prepared.html);
  const draft = await item.snapshot();
  if (draft.subject.trim() === '') await item.setSubject(prepared.subject);
  if (draft.to.length === 0 && prepared.to.length > 0) await item.setTo(prepared.to);
  return 'inserted';
}
