import type { JournalOrigin, JournalPiece, NewJournalEntry } from '../../domain/journal/journal';
import type { OwnAddresses } from '../../domain/policy/ownAddresses';
import type { RelanceMarks } from '../../domain/template/marks';
import type { PendingRelance, SentCopy } from '../ports';
import { clientAddresses } from '../dossier/recognise';

/** What is known of a relance that left. */
export interface Departed {
  readonly copy: SentCopy;
  readonly operationId: string;
  readonly dossierId: string;
  /** Absent when only the reference line was found. */
  readonly marks?: RelanceMarks;
  /** What the machine that prepared it remembers. */
  readonly pending?: PendingRelance;
  readonly pieces: readonly JournalPiece[];
  /** Lower-case address of the mailbox's owner. */
  readonly author: string;
}

/** The journal's entry of a relance that left: what, and what is known of how it left. */
export function entryOfCopy(departed: Departed): NewJournalEntry {
  const { copy, marks, author, dossierId, operationId, pieces } = departed;
  return {
    operationId,
    dossierId,
    at: copy.sentAt,
    action: 'relance',
    ...(marks ? { sequence: marks.sequence, step: marks.step } : {}),
    channel: 'email',
    author,
    pieces,
    message: {
      subject: copy.subject,
      recipients: copy.recipients,
      conversationId: copy.conversationId,
      internetMessageId: copy.internetMessageId,
      graphId: copy.graphId,
      webLink: copy.webLink,
    },
    policyVersion: marks?.policyVersion ?? '',
    origin: originOf(departed),
  };
}

/** A message that kept its properties, but not the gate's note among them, left without the gate. */
function originOf({ copy, pending }: Departed): JournalOrigin {
  if (copy.passedAt || pending?.releasedAt) return 'gate';
  return copy.marksFrom === 'property' || !pending ? 'recovered' : 'unattested';
}

/**
 * The copy that counts: the same draft sent again (copied, forwarded) carries the same marks, and the relance is the one
 * that left first. A message that only colleagues received is none: internal mail is never logged.
 */
export const departure = (copies: readonly SentCopy[], own: OwnAddresses): SentCopy | undefined =>
  copies
    .filter(
      ({ recipients }) =>
        clientAddresses(
          recipients.map((address) => ({ name: '', address })),
          own,
        ).length > 0,
    )
    .sort((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt))[0];

const TEXTS = ['operationId', 'dossierId', 'reference', 'step', 'sequence', 'policyVersion'] as const;

/** Marks read back from Exchange, whole; anything else is only a pointer. */
export const wholeMarks = (marks: Partial<RelanceMarks> | undefined): RelanceMarks | undefined =>
  marks !== undefined &&
  TEXTS.every((name) => typeof marks[name] === 'string' && marks[name] !== '') &&
  Array.isArray(marks.pieceIds)
    ? (marks as RelanceMarks)
    : undefined;
