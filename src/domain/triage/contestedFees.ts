import type { JournalEntry } from '../journal/journal';
import { dayOf, type Instant } from '../dates/plainDate';
import { ownSentences, type Signal } from './triage';
import { fold } from '../fold';
import { FEES_CONTESTED, fits, type SignalPattern } from './patterns';
import { sentencesOf } from './sentences';

interface Message {
  /** Absent where only its quotation was read. */
  readonly internetMessageId?: string;
  /** Absent where its quotation does not say it. */
  readonly receivedAt?: Instant;
  readonly text: string;
}

/** In the sentence that contests, or beside it: the client says that it is not the first time. */
const SAID_BEFORE: SignalPattern = {
  says: [
    /\bdeja (?:ete )?(?:dit|ecrit|signale|contest\w+|indique|exprime|fait (?:savoir|part|remarquer))\b/,
    /\bcomme (?:je|nous) (?:vous )?l'(?:ai|avais|avons|avions) (?:deja )?(?:dit|ecrit|signale|indique)\b/,
    /\b(?:je|nous) (?:vous )?(?:le )?(?:maintien\w+|maintenons|repet\w+|redis|redisons)\b/,
    /\b(?:contest\w+|refus\w+|desaccord|trop (?:chers?|cheres?|elevee?s?)) (?:a nouveau|de nouveau|encore|toujours|une (?:nouvelle|deuxieme|seconde) fois)\b/,
    /\b(?:a nouveau|de nouveau|encore une fois|une (?:fois de plus|nouvelle fois)),? (?:\S+ ){0,6}(?:contest\w+|refus\w+|desaccord|trop)\b/,
    /\b(?:deuxieme|seconde|troisieme|quatrieme|enieme|\d+e) fois,? (?:que )?(?:je|j'|nous)\b/,
  ],
  // What the firm said before is no second time.
  unless: [/\bvous (?:l'|le |la |les |m'|me |nous )*(?:avez|aviez) (?:\S+ ){0,2}deja\b/],
};

type Kept = Pick<JournalEntry, 'action' | 'at' | 'note' | 'message'>;

/** Where the journal keeps what a client said. */
const WORDS: readonly Kept['action'][] = ['message-recu', 'appel', 'escalade'];

/**
 * Another message's words count whenever they were noted; a call's, only before: one that follows may be the answer. Of a
 * message known by its quotation alone, its own words in the journal are no second time; what was noted on an earlier day
 * than it came is not its own, be it in the same words.
 */
function isOther(
  { action, at, message, note }: Kept,
  { internetMessageId, receivedAt }: Message,
  signals: readonly Signal[],
): boolean {
  const noted = action === 'message-recu' ? message?.internetMessageId : undefined;
  if (noted !== undefined && internetMessageId !== undefined) return noted !== internetMessageId;
  const sameWords = signals.some(({ excerpt }) => note?.includes(excerpt) === true);
  if (receivedAt === undefined) return !sameWords;
  return at < receivedAt && (!sameWords || dayOf(at) < dayOf(receivedAt));
}

const contests = ({ note = '' }: Kept): boolean =>
  sentencesOf(note).some((sentence) => fits(FEES_CONTESTED, fold(sentence)));

/** "Je vous l'ai déjà dit" stands in the sentence that contests, or beside it. */
function saysSo({ text }: Message): boolean {
  const sentences = ownSentences(text);
  const contesting = sentences.map(({ folded }) => fits(FEES_CONTESTED, folded));
  return sentences.some(
    ({ folded }, at) =>
      fits(SAID_BEFORE, folded) && [at - 1, at, at + 1].some((near) => contesting[near] === true),
  );
}

/**
 * The signals of a message, those of contested fees marked where they were contested before: the client says so, or the
 * journal holds it.
 */
export const contestedAgain = (
  signals: readonly Signal[],
  journal: readonly Kept[],
  message: Message,
): readonly Signal[] =>
  signals.some(({ kind }) => kind === 'honoraires-contestes') &&
  (saysSo(message) ||
    journal.some(
      (entry) => WORDS.includes(entry.action) && isOther(entry, message, signals) && contests(entry),
    ))
    ? signals.map((signal) => (signal.kind === 'honoraires-contestes' ? { ...signal, again: true } : signal))
    : signals;
