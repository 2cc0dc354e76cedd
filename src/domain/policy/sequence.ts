import type { Facture, Piece, SequenceId } from '../dossier';
import type { Channel, JournalEntry } from '../journal/journal';
import type { PlainDate } from '../dates/plainDate';

export type Approver = 'manager' | 'direction';

/** What the due step is computed from. Everything about one dossier, and nothing else. */
export interface Situation {
  readonly pieces: readonly Piece[];
  readonly factures: readonly Facture[];
  readonly journal: readonly JournalEntry[];
  /** Id of a variant of the sequence in the policy (loyal client, long trade cycle...); the plain rhythm when absent or unknown. */
  readonly variant?: string;
}

/** Why the step is this one; sentences are made from it in `texts/`. */
export type DueReason =
  | { readonly code: 'calendar'; readonly day: number; readonly since: PlainDate }
  /** The calendar is ahead of the journal: tone from the journal, approvals from the calendar. */
  | {
      readonly code: 'behind';
      readonly day: number;
      readonly lastSent?: string;
      /** How that one was made, where it was no e-mail. */
      readonly lastChannel?: Channel;
      /** Others left before it: it is the last one, not the only one. */
      readonly earlierSent?: true;
      readonly calendarStep: string;
    };

export type WaitReason =
  /** `firstDue`: the due date that J is counted from, not the day of the first step. */
  | { readonly code: 'not-yet'; readonly firstDue: PlainDate }
  | {
      readonly code: 'already-sent';
      readonly step: string;
      readonly sentOn: PlainDate;
      readonly channel?: Channel;
    }
  | { readonly code: 'gap'; readonly lastContact: PlainDate; readonly days: number }
  | { readonly code: 'promised'; readonly promisedFor: PlainDate };

/**
 * Why a sequence is over. `below-limit`: what is left to pay is under the amount at which the policy gives up.
 * `limit-reached`: the policy's greatest number of contacts is used up. `handed-over`: the last step was sent and the
 * claim is older than the policy keeps it in the amicable sequence.
 */
export type EndReason =
  'all-received' | 'all-paid' | 'last-step-sent' | 'below-limit' | 'limit-reached' | 'handed-over';

/** What to do for one sequence of one dossier today. */
export type Due =
  | {
      readonly kind: 'due';
      readonly sequence: SequenceId;
      readonly step: string;
      readonly channel: Channel;
      /** J: calendar days since the oldest claim's due date. */
      readonly day: number;
      readonly approvals: readonly Approver[];
      readonly reason: DueReason;
      /** Last day of the step's window, for steps that have one. Past it the step is late, and still due. */
      readonly before?: PlainDate;
      /** The pieces that the message asks for: every awaited piece whose own due date has passed, by priority. */
      readonly pieces: readonly Piece[];
      readonly factures: readonly Facture[];
    }
  | {
      readonly kind: 'wait';
      readonly sequence: SequenceId;
      readonly until: PlainDate;
      readonly nextStep: string;
      readonly reason: WaitReason;
    }
  | { readonly kind: 'ended'; readonly sequence: SequenceId; readonly reason: EndReason }
  | {
      readonly kind: 'suspended';
      readonly sequence: SequenceId;
      readonly reason: 'dispute' | 'escalation' | 'mission-suspended';
    }
  | { readonly kind: 'nothing'; readonly sequence: SequenceId };
