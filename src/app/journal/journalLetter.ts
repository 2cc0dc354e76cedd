import type { Person } from '../../domain/dossier';
import { claimsAsked } from '../relance/claimsAsked';
import type { DossierFile } from '../ports';
import type { DueNow } from '../relance/prepareRelance';
import { writeWords, type WordsNeeds } from './writeWords';

/** Records a letter once it is posted: plain or registered, as its step says. The operation id is that of its reference line. */
export const journalLetter = (
  needs: WordsNeeds,
  file: DossierFile,
  due: DueNow,
  author: Person,
  letter: { readonly operationId: string; readonly subject: string; readonly note: string },
): ReturnType<typeof writeWords> =>
  writeWords(needs, author, {
    operationId: letter.operationId,
    dossierId: file.dossier.id,
    action: 'courrier',
    channel: due.channel,
    sequence: due.sequence,
    step: due.step,
    pieces: claimsAsked(due),
    message: { subject: letter.subject, recipients: [] },
    ...(letter.note ? { note: letter.note } : {}),
  });
