import { openEscalationOf } from '../../app/escalate';
import type { DossierFile } from '../../app/ports';
import { validationOperation } from '../../domain/escalation';
import { noteRequestWords } from '../../texts/noteRequests';
import type { Services } from '../services';
import { askAboutNote } from './useNoteRequest';

/** Asks the manager to validate an escalation's note. */
export const askValidation = (
  services: Services,
  file: DossierFile,
  escalation: string,
  note: string,
): Promise<void> =>
  askAboutNote(services, file, {
    step: 'escalade',
    operationId: validationOperation(escalation),
    title: noteRequestWords('escalade').note,
    note,
    approvals: ['manager'],
  });

/** Opens an escalation, then asks for its validation: what is opened stays open where asking fails. */
export async function escalate(
  services: Services,
  file: DossierFile,
  note: string,
  operationId: string,
  onUpdate: (file: DossierFile) => void,
): Promise<void> {
  const entry = await openEscalationOf(services, file, services.me, note, operationId);
  try {
    await askValidation(services, file, operationId, note);
  } finally {
    onUpdate({ ...file, journal: [...file.journal, entry] });
  }
}
