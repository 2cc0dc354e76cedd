import type { Person } from '../../domain/dossier';
import { answerOperation } from '../../domain/escalation/escalation';
import type { JournalEntry } from '../../domain/journal/journal';
import type { DossierFile } from '../ports';
import { writeWords, type WordsNeeds } from '../journal/writeWords';

/** Opens an escalation: from now on the dossier's ordinary relances are held. @param note facts, risks, options */
export const openEscalationOf = (
  needs: WordsNeeds,
  file: DossierFile,
  author: Person,
  note: string,
  operationId: string,
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId,
    dossierId: file.dossier.id,
    action: 'escalade',
    pieces: [],
    note,
  });

/** The call that answers an escalation, which closes it. */
export const journalAnswerCall = (
  needs: WordsNeeds,
  file: DossierFile,
  author: Person,
  escalation: JournalEntry,
  note: string,
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId: answerOperation(escalation.operationId),
    dossierId: file.dossier.id,
    action: 'appel',
    channel: 'telephone',
    pieces: [],
    follows: escalation.operationId,
    note,
  });

/** Ends an escalation without an answer. */
export const closeEscalation = (
  needs: WordsNeeds,
  file: DossierFile,
  author: Person,
  escalation: JournalEntry,
  why: string,
  operationId: string,
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId,
    dossierId: file.dossier.id,
    action: 'escalade-close',
    pieces: [],
    follows: escalation.operationId,
    note: why,
  });
