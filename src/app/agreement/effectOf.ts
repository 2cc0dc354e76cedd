import { openEscalation, validationOperation } from '../../domain/escalation/escalation';
import { isMissionStep } from '../../domain/journal/noteSteps';
import type { CosignRequest } from './cosignPorts';
import { missionOperation } from './journalMission';
import type { DossierFile } from '../ports';

/** How what was asked about took effect. */
export type Effect = 'left' | 'mission-decided' | 'escalation-over';

interface Asked {
  readonly request: CosignRequest;
  readonly dossier: Pick<DossierFile, 'journal'>;
}

/** The journal's entry of what was asked about: the message that left, the call or the letter that was made. */
export const departureOf = ({
  request: { operationId },
  dossier: { journal },
}: Asked): DossierFile['journal'][number] | undefined =>
  operationId === undefined ? undefined : journal.find((entry) => entry.operationId === operationId);

/**
 * What came of a request by the dossier's journal, the only trace that others leave of it; undefined while a decision
 * still holds something back. A message that is no relance is not journaled: nothing tells that it left.
 */
export function effectOf(asked: Asked): Effect | undefined {
  const { id, operationId, step } = asked.request;
  const { journal } = asked.dossier;
  if (departureOf(asked)) return 'left';
  if (isMissionStep(step) && journal.some((entry) => entry.operationId === missionOperation(id)))
    return 'mission-decided';
  const isAsked = (escalation: string): boolean => validationOperation(escalation) === operationId;
  const known = journal.some((entry) => entry.action === 'escalade' && isAsked(entry.operationId));
  const open = openEscalation(journal);
  return known && !(open && isAsked(open.operationId)) ? 'escalation-over' : undefined;
}
