import type { Piece } from '../dossier';
import type { EscalationDemand } from '../escalation/escalation';
import { ownText } from '../phrasing/ownText/ownText';
import type { Instant, PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { fold } from '../fold';
import {
  ALREADY_PAID,
  ALREADY_SENT,
  COMMITMENT,
  FEES_CONTESTED,
  fits,
  MAKE_DO,
  REFUSAL,
  RISK,
} from './patterns';
import type { SignalPattern } from './patterns';
import { sentencesOf } from './sentences';
import { demandsEscalation, isTrigger, type EscalationTrigger } from '../escalation/trigger';

/** Something that a client's message seems to say. Always proposed with its excerpt, never acted on without a click. */
export type Signal =
  /** `again`, of contested fees: they were contested before (`contestedAgain`). */
  | { readonly kind: EscalationTrigger; readonly excerpt: string; readonly again?: boolean }
  | {
      readonly kind: 'promesse';
      readonly excerpt: string;
      readonly date: PlainDate;
      /** The other day that the same words may name. */
      readonly otherDate?: PlainDate;
      readonly amount?: string;
    }
  | { readonly kind: 'deja-regle' | 'deja-transmis'; readonly excerpt: string }
  | { readonly kind: 'piece-jointe'; readonly excerpt: string; readonly pieceIds: readonly string[] };

/** A message received from a client. */
export interface ReceivedMessage {
  readonly text: string;
  readonly receivedOn: PlainDate;
  readonly attachments: readonly { readonly name: string; readonly inline: boolean }[];
}

interface Sentence {
  readonly excerpt: string;
  /** What the patterns fit. */
  readonly folded: string;
}

/** The client's own sentences, without the thread quoted below them. */
export function ownSentences(text: string): readonly Sentence[] {
  const own = ownText(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n');
  return sentencesOf(own).map((excerpt) => ({ excerpt, folded: fold(excerpt) }));
}

/** What reads days and files: few messages have either, and one that answers for the triggers alone needs neither. */
export interface TriageParts {
  promise(policy: Policy, today: PlainDate, excerpt: string, folded: string): readonly Signal[];
  attached(message: ReceivedMessage, pieces: readonly Piece[]): readonly Signal[];
}

/** True of a message that has something for them. */
export const needsParts = ({ text, attachments }: ReceivedMessage): boolean =>
  attachments.some(({ inline }) => !inline) ||
  ownSentences(text).some(({ folded }) => fits(COMMITMENT, folded));

/**
 * Reads what a client wrote for what the firm must not miss: the escalation triggers first, then promises, claims already
 * met, attached files that look like awaited pieces. Only the client's own words count, not the thread quoted below them.
 * @param parts without them, neither promises nor files
 */
export function triage(
  policy: Policy,
  message: ReceivedMessage,
  pieces: readonly Piece[],
  parts?: TriageParts,
): readonly Signal[] {
  const sentences = ownSentences(message.text);
  const saying = (pattern: SignalPattern): readonly Sentence[] =>
    sentences.filter(({ folded }) => fits(pattern, folded));
  const signals = (
    kind: EscalationTrigger | 'deja-regle' | 'deja-transmis',
    pattern: SignalPattern,
  ): readonly Signal[] => saying(pattern).map(({ excerpt }) => ({ kind, excerpt }));
  return [
    ...signals('honoraires-contestes', FEES_CONTESTED),
    ...signals('refus', REFUSAL),
    ...signals('faire-avec', MAKE_DO),
    ...signals('risque-fiscal-social', RISK),
    ...saying(COMMITMENT).flatMap(
      ({ excerpt, folded }) => parts?.promise(policy, message.receivedOn, excerpt, folded) ?? [],
    ),
    ...signals('deja-regle', ALREADY_PAID),
    ...signals('deja-transmis', ALREADY_SENT),
    ...(parts?.attached(message, pieces) ?? []),
  ];
}

/** The escalation that a message demands, by the first of its words that do. */
export function escalationDemanded(
  signals: readonly Signal[],
  receivedAt: Instant,
): EscalationDemand | undefined {
  const trigger = signals
    .filter(demandsEscalation)
    .map(({ kind }) => kind)
    .find(isTrigger);
  return trigger && { trigger, receivedAt };
}
