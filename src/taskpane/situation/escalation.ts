import { openEscalationOf } from '../../app/escalation/escalate';
import { withEntries } from '../../app/journal/withEntries';
import type { DossierFile } from '../../app/ports';
import { validationOperation } from '../../domain/escalation/escalation';
import { noteRequestWords } from '../../texts/agreement/noteRequests';
import type { Services } from '../services';
import { askAboutNote } from './useNoteRequest';

/** Asks the manager to validate an escalation's note. */
export const askValidation = (
  services: Services,
  file: DossierFile,
  escalation: string,
  note: string,
  onStored?: () => void,
): Promise<void> =>
  askAboutNote(
    services,
    file,
    {
      step: 'escalade',
      operationId: validationOperation(escalation),
      title: noteRequestWords('escalade').note,
      note,
      approvals: ['manager'],
    },
    onStored,
  );

/**
 * Opens an escalation, then asks for its validation: what is opened stays open where asking fails. Returns that failure,
 * which is not one of the escalation.
 */
export async function escalate(
  services: Services,
  file: DossierFile,
  note: string,
  operationId: string,
  onUpdate: (file: DossierFile) => void,
): Promise<unknown> {
  const written = await openEscalationOf(services, file, services.me, note, operationId);
  const failed = await askValidation(services, file, operationId, note).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  onUpdate({ ...file, journal: withEntries(file.journal, written) });
  return failed;
}
