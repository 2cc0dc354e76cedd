import type { Checker, Finding, RequiredId } from '../../domain/phrasing/types';
import { INCOMPLETE_BASIS } from '../../domain/journal/corrections';
import { approversOn } from '../../domain/agreement/approvalDays';
import { NO_STEP } from '../../domain/steps/noStep';
import type { Instant, PlainDate } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';
import { bodyField } from '../../domain/phrasing/messageText';
import { promisedAttachment } from '../../domain/message/promisedAttachment';
import { checkDraft, type Silenced } from './checkDraft';
import {
  ownAddressesIn,
  recipientTroubles,
  type Correspondents,
  type RecipientTrouble,
} from '../dossier/correspondents';
import type { Handover, Held } from './handover';
import type { Address } from '../ports';
import { gapOf, type ApprovalGap, type Verdict } from './verdict';
import { clientAddresses } from '../dossier/recognise';

/** The message at the moment of sending, as Outlook gives it. */
export interface SendRequest {
  readonly subject: string;
  readonly html: string;
  readonly recipients: readonly Address[];
  /** Address of the person who sends. */
  readonly me: string;
  /** What the pane left on the message; absent when the pane was never opened on it. */
  readonly handover?: Handover;
  /** Those of the recipients whom the others do not see. */
  readonly hidden?: readonly Address[];
  /** What was written into the quoted thread since the pane kept it; empty when nothing was, or nobody kept it. */
  readonly writtenIntoThread?: string;
  /** Passages kept on a message that is no relance; on a relance the handover holds them. */
  readonly kept?: readonly Silenced[];
  /** Whom the pane knows; absent when the pane was never opened on the message. */
  readonly correspondents?: Correspondents;
  /** Names of the files attached, without images of the text; absent where Outlook does not tell. */
  readonly files?: readonly string[];
  /** False for a new message: it quotes no thread, so nothing hides below one. */
  readonly reply?: boolean;
  /** Its marks or the visible reference line in the writer's own text: this is a relance, whatever the handover says. */
  readonly hasReferenceLine: boolean;
  /** Day of the machine. */
  readonly date: PlainDate;
  /** Day to which Outlook is asked to put the departure off; absent where it is not. */
  readonly putOffTo?: PlainDate;
  readonly now: Instant;
  /** What the pane verified about approvals; absent when it was never asked to. */
  readonly verdict?: Verdict;
  /** Fingerprint of this message as it leaves, without its co-signature line; computed only where an approval needs it. */
  fingerprint(): string;
}

export type StopReason =
  | {
      readonly code: 'approval';
      readonly approvals: readonly Approver[];
      /** Empty for a message that is no relance. */
      readonly step: string;
      readonly gap: ApprovalGap;
      /** Day to which the departure is put off, where fewer would have to agree today. */
      readonly putOffTo?: PlainDate;
    }
  | { readonly code: 'finding'; readonly finding: Finding }
  | { readonly code: 'missing'; readonly id: RequiredId }
  | { readonly code: 'recipient'; readonly trouble: RecipientTrouble }
  /** The text announces a file that is not there. */
  | { readonly code: 'attachment'; readonly sentence: string }
  /** The dossier's ordinary relances are held. */
  | { readonly code: 'held'; readonly held: Held }
  /** Work on an incomplete basis leaves with its impact and a corrective action (policy, "Faire avec ce qu'on a"). */
  | { readonly code: 'correction' }
  /** A relance that carries no handover: its step, and so who must agree, is unknown here. */
  | { readonly code: 'pane-needed' };

export type SendDecision =
  | { readonly allow: true }
  | {
      readonly allow: false;
      /** Most important first. */
      readonly reasons: readonly StopReason[];
      /** True when only warnings stand in the way: the person may send after having read them. */
      readonly mayOverride: boolean;
    };

/**
 * Decides whether a message may leave, without the network and without a clock of its own. Internal mail is left
 * alone. Order: who would read it, approvals, errors, passages that need the manager, then what only deserves a second look.
 */
export function decideSend(checker: Checker, request: SendRequest): SendDecision {
  if (isInternal(request)) return { allow: true };

  const { handover, date, putOffTo } = request;
  const result = checkDraft(
    checker,
    {
      subject: request.subject,
      html: request.html,
      sequence: handover?.sequence,
      // What follows a call or an escalation asks for nothing: its phrasing is checked, not its content.
      step: handover?.step === NO_STEP ? undefined : handover?.step,
      pieces: handover?.pieces,
      client: handover?.client ?? request.correspondents?.client,
      date: request.date,
      reply: request.reply,
      writtenIntoThread: request.writtenIntoThread,
    },
    handover?.silenced ?? request.kept,
  );

  const troubles = troublesOf(request);
  const stops: StopReason[] = troubles.filter(isSecrecy);
  if (request.hasReferenceLine && !handover) stops.push({ code: 'pane-needed' });
  if (handover?.held) stops.push({ code: 'held', held: handover.held });
  // By the day on which it leaves, which is not always that of the press.
  const needed = handover?.approvals ?? [];
  const today = approversOn(needed, date);
  const approvals = putOffTo && putOffTo > date ? approversOn(needed, putOffTo) : today;
  const gap = (roles: readonly Approver[]): ApprovalGap | undefined =>
    roles.length === 0
      ? undefined
      : gapOf(request.verdict, roles, request.fingerprint(), request.now, request.me);
  const lacking = gap(approvals);
  if (handover && lacking)
    stops.push({
      code: 'approval',
      approvals,
      step: handover.step,
      gap: lacking,
      ...(approvals.length > today.length && !gap(today) ? { putOffTo } : {}),
    });
  const findings = (severity: Finding['severity']): StopReason[] =>
    result.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({ code: 'finding', finding }));
  // A passage that needs the manager may leave as the manager read it.
  const validation = findings('validation');
  const unread = validation.length > 0 && gap(['manager']) !== undefined;
  stops.push(...findings('error'), ...(unread ? validation : []));
  if (!unread && !request.verdict?.corrected && result.findings.some(isIncompleteBasis))
    stops.push({ code: 'correction' });

  const warnings: StopReason[] = [
    ...troubles.filter((reason) => !isSecrecy(reason)),
    ...result.missing.map((id): StopReason => ({ code: 'missing', id })),
    ...findings('warning'),
    ...forgotten(request),
  ];
  if (stops.length === 0 && warnings.length === 0) return { allow: true };
  return { allow: false, reasons: [...stops, ...warnings], mayOverride: stops.length === 0 };
}

/**
 * A list of contacts comes without the addresses of its people (office-js #4661): clients may be among them. What the
 * session data lists of the firm's own lets no relance through unread: anybody may have written it there.
 */
const isInternal = ({ recipients, me, correspondents, handover, hasReferenceLine }: SendRequest): boolean => {
  const known = handover || hasReferenceLine ? undefined : correspondents;
  return (
    recipients.every(({ address }) => address.indexOf('@') >= 0) &&
    clientAddresses(recipients, ownAddressesIn(known, me)).length === 0
  );
};

const isIncompleteBasis = ({ rule, severity }: Finding): boolean =>
  rule === INCOMPLETE_BASIS && severity === 'validation';

type RecipientReason = Extract<StopReason, { code: 'recipient' }>;

/** Each hidden one once: an address may stand in the open too, and contact lists all have an empty one. */
function without(recipients: readonly Address[], hidden: readonly Address[]): readonly Address[] {
  const left = hidden.map(({ address }) => address);
  return recipients.filter(({ address }) => {
    const at = left.indexOf(address);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function troublesOf(request: SendRequest): readonly RecipientReason[] {
  const { recipients, hidden = [], me, handover, hasReferenceLine } = request;
  const parts = { seen: without(recipients, hidden), hidden, me };
  return recipientTroubles(request.correspondents, parts, handover !== undefined || hasReferenceLine).map(
    (trouble) => ({ code: 'recipient', trouble }),
  );
}

/** Another client would read it: that is not left to a second look. */
const isSecrecy = ({ trouble }: RecipientReason): boolean => trouble.kind === 'other-client';

function forgotten({ files, html, reply }: SendRequest): readonly StopReason[] {
  if (files === undefined || files.length > 0) return [];
  const sentence = promisedAttachment(bodyField({ body: html, format: 'html', reply }).own);
  return sentence === undefined ? [] : [{ code: 'attachment', sentence }];
}
