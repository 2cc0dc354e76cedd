import type { CallOutcome } from '../../domain/message/callOutcome';
import type { Person } from '../../domain/dossier';
import { claimsAsked } from '../relance/claimsAsked';
import type { DossierFile } from '../ports';
import type { DueNow } from '../relance/prepareRelance';
import { writeWords, type WordsNeeds } from './writeWords';

/**
 * Records a call. Nobody reached: a contact all the same (the gap begins again), but the step stays to be done. A promised
 * date suspends the sequence until it passes.
 * @param note what the journal shows of the outcome
 */
export const journalCall = (
  needs: WordsNeeds,
  file: DossierFile,
  due: DueNow,
  author: Person,
  outcome: CallOutcome,
  operation: { readonly id: string; readonly note: string },
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId: operation.id,
    dossierId: file.dossier.id,
    action: 'appel',
    channel: 'telephone',
    sequence: due.sequence,
    ...(outcome.reached ? { step: due.step } : {}),
    pieces: claimsAsked(due),
    note: operation.note,
    ...(outcome.reached && outcome.promisedFor ? { promisedFor: outcome.promisedFor } : {}),
  });
