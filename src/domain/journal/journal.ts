import { by } from '../compare';
import type { SequenceId } from '../dossier';
import type { Seal } from './journalSeal';
import type { Instant, PlainDate } from '../dates/plainDate';

/**
 * The dossier's journal: append-only, one entry per thing that happened.
 * Policy, "Traçabilité": date + piece(s) + action, and who, channel, step, message.
 */
export type JournalAction =
  | 'relance'
  | 'appel'
  | 'courrier'
  | 'piece-recue'
  | 'piece-attendue'
  | 'message-recu'
  | 'promesse'
  | 'exception'
  | 'cosignature'
  | 'escalade'
  /** The escalation is over, answered or not; `note` says how. */
  | 'escalade-close'
  /** Work established on an incomplete basis, as the manager agreed: impact in `note`, corrective action with owner and day. */
  | 'base-incomplete'
  /** A corrective action is done, or no longer needed; `follows` names what it corrects. */
  | 'correctif'
  /** The mission's states: two that the manager and direction decide, and their end. */
  | 'suspension'
  | 'reorganisation'
  | 'reprise'
  | 'politique'
  | 'correction';

export type Channel = 'email' | 'telephone' | 'courrier' | 'recommande';

export interface JournalPiece {
  readonly id: string;
  readonly label: string;
}

/** What the journal keeps of the message that left; pointers for people and for recognition, never proof. */
export interface JournalMessage {
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly conversationId?: string;
  readonly internetMessageId?: string;
  readonly graphId?: string;
  readonly webLink?: string;
  readonly fingerprint?: string;
}

/** What a writer adds to the journal. */
export interface NewJournalEntry {
  /** Unique in the list: a write retried is a write made once. Made when the relance is prepared. */
  readonly operationId: string;
  readonly dossierId: string;
  /** When it happened (for a message: when it left), not when it was written down. */
  readonly at: Instant;
  readonly action: JournalAction;
  readonly sequence?: SequenceId;
  readonly step?: string;
  readonly channel?: Channel;
  /** Who did it, lower-case address. The truth of who wrote the entry is the service's `createdBy`. */
  readonly author: string;
  readonly pieces: readonly JournalPiece[];
  readonly message?: JournalMessage;
  readonly policyVersion: string;
  /** The rule whose finding was kept, of an exception: how the administrator sees which rules people get around. */
  readonly rule?: string;
  /** Free text of a person: reason of an exception, outcome of a call. */
  readonly note?: string;
  /** A date promised by the client; suspends the sequence until it passes. */
  readonly promisedFor?: PlainDate;
  /** Operation id of the entry that this one closes or corrects. */
  readonly follows?: string;
  /** Who has to do what the entry announces, lower-case address; and the day by which. */
  readonly owner?: string;
  readonly dueOn?: PlainDate;
  readonly origin: JournalOrigin;
}

/**
 * How the entry came to be. `gate`: the message was seen passing the send gate. `unattested`: it was prepared by the pane
 * and left, but nothing says that the gate ran. `recovered`: it left although the gate did not run, or was found in Sent
 * Items by its marks alone. `manual`: a person's own act.
 */
export type JournalOrigin = 'gate' | 'unattested' | 'recovered' | 'manual';

/** An entry as read back. */
export interface JournalEntry extends NewJournalEntry {
  readonly id: string;
  readonly writtenAt: Instant;
  readonly writtenBy: { readonly name: string; readonly address: string };
  /** Absent on entries from before sealing began. */
  readonly seal?: Seal;
}

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A new operation id: 12 characters of 30 symbols (58 bits), without look-alikes, readable aloud.
 * @param random bytes from a cryptographic source, 12 at least
 */
export function operationId(random: Uint8Array): string {
  let id = '';
  for (const byte of random.subarray(0, 12)) id += ALPHABET[byte % ALPHABET.length];
  return id;
}

/** True for the actions after which the client must be left alone for the policy's minimum gap. */
export const isContact = (entry: Pick<JournalEntry, 'action'>): boolean =>
  entry.action === 'relance' || entry.action === 'appel' || entry.action === 'courrier';

/** A call's outcome told anew: nobody was reached after all. Such a correction names the sequence, and neither step nor promise. */
export const isTakenBack = ({ action, sequence, step, promisedFor }: NewJournalEntry): boolean =>
  action === 'correction' && sequence !== undefined && step === undefined && promisedFor === undefined;

/** What corrects an entry, oldest first. */
export const correctionsOf = <E extends NewJournalEntry>(
  { operationId }: Pick<NewJournalEntry, 'operationId'>,
  journal: readonly E[],
): readonly E[] =>
  journal
    .filter(({ action, follows }) => action === 'correction' && follows === operationId)
    .sort(by(({ at }) => at));
