import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { NewJournalEntry } from './journal';

/**
 * Tamper evidence of one dossier's journal. Each entry is sealed with a SHA-256 of its own content and of the seals of
 * the entries that nobody had followed yet when it was written (its parents): usually one, two after two people wrote at
 * the same moment. Nothing needs a lock, and a later entry ties the two branches together again.
 *
 * What it proves: an entry that was changed, or one that was removed although another followed it, no longer fits.
 * What it does not prove: that the newest entries were not removed (nothing follows them), nor who wrote (that is the
 * service's `createdBy`), nor anything against someone who rewrites every later entry too: export seals regularly.
 */
export interface Seal {
  readonly hash: string;
  /** Seals this entry follows, sorted. Empty for the first entry of a dossier. */
  readonly parents: readonly string[];
}

export type SealedEntry = NewJournalEntry & { readonly seal?: Seal };

export type SealProblem = 'changed' | 'parent-missing' | 'unsealed-after-sealed' | 'other-dossier';

/** SharePoint keeps seconds, trims ends and may rewrite line breaks: none of these is a change of what was said. */
const instant = (text: string): string => new Date(Math.floor(Date.parse(text) / 1000) * 1000).toISOString();
const line = (text: string | undefined): string | null => text?.replace(/\r\n?/g, '\n').trim() || null;

/** The content under the seal, in one fixed order; positions, not names, so that renaming a field changes no seal. */
function contentOf(entry: NewJournalEntry): readonly unknown[] {
  const { message } = entry;
  return [
    1,
    entry.operationId,
    entry.dossierId,
    instant(entry.at),
    entry.action,
    line(entry.sequence),
    line(entry.step),
    line(entry.channel),
    entry.author.toLowerCase(),
    entry.pieces.map((piece) => [piece.id, line(piece.label)]),
    message
      ? [
          line(message.subject),
          [...message.recipients].map((address) => address.toLowerCase()).sort(),
          line(message.conversationId),
          line(message.internetMessageId),
          line(message.fingerprint),
        ]
      : null,
    line(entry.policyVersion),
    line(entry.note),
    line(entry.promisedFor),
    entry.origin,
    line(entry.rule),
    // Entries from before these were known keep the seal that they have.
    ...(entry.follows || entry.owner || entry.dueOn
      ? [line(entry.follows), line(entry.owner), line(entry.dueOn)]
      : []),
  ];
}

const hashOf = (entry: NewJournalEntry, parents: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([contentOf(entry), parents]))));

/** The seals that no entry follows yet. */
export function openEnds(journal: readonly SealedEntry[]): readonly string[] {
  const followed = new Set(journal.flatMap((entry) => entry.seal?.parents ?? []));
  return journal
    .map((entry) => entry.seal?.hash)
    .filter((hash): hash is string => hash !== undefined && !followed.has(hash))
    .sort();
}

/** Seals an entry behind what the writer knows of the dossier's journal. */
export function sealEntry(entry: NewJournalEntry, journal: readonly SealedEntry[]): Seal {
  const parents = openEnds(journal);
  return { hash: hashOf(entry, parents), parents };
}

export type Verification =
  | { readonly holds: true; readonly sealed: number; readonly unsealed: number }
  | { readonly holds: false; readonly entry: SealedEntry; readonly problem: SealProblem };

/**
 * Checks one dossier's journal, in the order of writing, and names the first entry that does not hold. Entries from before
 * sealing began may stand unsealed at the beginning.
 * @param part true for a part of a journal (a period): what its entries follow may then lie outside
 */
export function verifyJournal(journal: readonly SealedEntry[], part = false): Verification {
  const known = new Set(journal.map((entry) => entry.seal?.hash).filter(Boolean));
  let sealed = 0;
  for (const entry of journal) {
    const problem = problemOf(entry, journal[0]!, part ? undefined : known, sealed > 0);
    if (problem) return { holds: false, entry, problem };
    if (entry.seal) sealed += 1;
  }
  return { holds: true, sealed, unsealed: journal.length - sealed };
}

function problemOf(
  entry: SealedEntry,
  first: SealedEntry,
  known: ReadonlySet<string | undefined> | undefined,
  sealingBegan: boolean,
): SealProblem | undefined {
  if (entry.dossierId !== first.dossierId) return 'other-dossier';
  if (!entry.seal) return sealingBegan ? 'unsealed-after-sealed' : undefined;
  if (hashOf(entry, entry.seal.parents) !== entry.seal.hash) return 'changed';
  return entry.seal.parents.every((parent) => known?.has(parent) ?? true) ? undefined : 'parent-missing';
}
