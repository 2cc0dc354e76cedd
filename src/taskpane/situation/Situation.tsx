import type { DossierFile } from '../../app/ports';
import type { PlainDate } from '../../domain/plainDate';
import type { Services } from '../services';
import { CorrectionList } from './CorrectionList';
import { EscalationBlock } from './EscalationBlock';
import { MissionBlock } from './MissionBlock';

export interface SituationProps {
  readonly services: Services;
  readonly file: DossierFile;
  readonly today: PlainDate;
  readonly onUpdate: (file: DossierFile) => void;
}

/** What was decided about the dossier and is not over: shown until it is. */
export function Situation(props: SituationProps) {
  return (
    <>
      <MissionBlock {...props} />
      <EscalationBlock {...props} />
      <CorrectionList {...props} />
    </>
  );
}
