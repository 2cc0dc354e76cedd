import type { DossierFile } from '../../app/ports';
import { openEscalation } from '../../domain/escalation';
import type { PlainDate } from '../../domain/plainDate';
import type { Services } from '../services';
import { shared } from '../shell/styles';
import { CorrectionList } from './CorrectionList';
import { EscalationBlock } from './EscalationBlock';
import { EscalationStart } from './EscalationStart';
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

/** The way into an escalation by hand: what few dossiers need stands last. */
export function SituationStarts({ services, file, onUpdate }: SituationProps) {
  if (openEscalation(file.journal)) return null;
  return (
    <div className={shared.block}>
      <EscalationStart services={services} file={file} onUpdate={onUpdate} />
    </div>
  );
}
