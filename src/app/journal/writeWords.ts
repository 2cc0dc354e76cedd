import { sha256 } from '@noble/hashes/sha2.js';
import type { Person } from '../../domain/dossier';
import { utf8Bytes } from '../../domain/fingerprint/utf8Bytes';
import { correctionsOf, isTakenBack, operationId, type JournalEntry } from '../../domain/journal/journal';
import type { Records } from '../ports';
import { writeEntry, type JournalNeeds, type Said } from './writeEntry';

export interface WordsNeeds extends JournalNeeds {
  readonly records: Pick<Records, 'append' | 'read'>;
}

/**
 * Writes what a person typed. Tried again in other words after a failure, it may be in the journal already, in the first
 * ones: that entry stays, and what was typed since corrects it, so that nothing is there twice and nothing is lost. A date
 * promised in those words holds, and so does the step of a call that nobody answered at first; one that nobody answered after
 * all takes both back.
 * @returns what the journal holds of it: the entry, then its correction
 */
export async function writeWords(
  needs: WordsNeeds,
  author: Person,
  said: Said,
): Promise<readonly [JournalEntry, ...JournalEntry[]]> {
  let there = false;
  const append: Records['append'] = async (entry) => {
    const outcome = await needs.records.append(entry);
    there = outcome === 'already-there';
    return outcome;
  };
  const entry = await writeEntry({ ...needs, records: { append } }, author, said);
  if (!there) return [entry];
  const { journal } = await needs.records.read(said.dossierId);
  const held = journal.find((one) => one.operationId === said.operationId);
  if (!held) return [entry];
  const corrected = correctionsOf(held, journal);
  const past = [held, ...corrected];
  if (past.at(-1)!.note === said.note) return [held, ...corrected.slice(-1)];
  const known = past.reduce<Pick<Said, 'step' | 'promisedFor'>>(
    (before, one) => (isTakenBack(one) ? {} : { ...before, ...pick(one) }),
    {},
  );
  const promised = said.promisedFor !== undefined && said.promisedFor !== known.promisedFor;
  const reached = said.step !== undefined && known.step === undefined;
  const back = said.action === 'appel' && said.step === undefined && known.step !== undefined;
  const changed = promised || reached || back;
  const { sequence, step, promisedFor } = said;
  const correction: Said = {
    // The same words sent a third time are the same correction; said again after others, they are one more.
    operationId: operationId(sha256(utf8Bytes(`${said.operationId}/${past.length}/${said.note ?? ''}`))),
    dossierId: said.dossierId,
    action: 'correction',
    // A correction has none of its own: what it corrects has them all.
    follows: (said.action === 'correction' && said.follows) || said.operationId,
    pieces: changed ? said.pieces : [],
    note: said.note ?? '',
    ...(changed ? { sequence } : {}),
    ...(promised ? { promisedFor } : {}),
    ...(reached ? { step } : {}),
  };
  return [held, await writeEntry(needs, author, correction)];
}

const pick = ({ step, promisedFor }: Said | JournalEntry): Pick<Said, 'step' | 'promisedFor'> => ({
  ...(step ? { step } : {}),
  ...(promisedFor ? { promisedFor } : {}),
});
