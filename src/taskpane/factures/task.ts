import type { DossierFile, WholeFile } from '../../app/ports';
import type { DueNow } from '../../app/relance/prepareRelance';
import type { CallOutcome } from '../../domain/message/callOutcome';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Services } from '../services';

/** The call that was recorded: what came of it, and the entry that tells it. */
export interface CallMade {
  readonly outcome: CallOutcome;
  readonly operationId: string;
}

/** What is done in a screen of its own, one level down from the dossier. */
export interface Task {
  readonly kind: 'call' | 'letter' | 'schedule';
  /** The step that it answers. */
  readonly due: DueNow;
  /** What came of the call that was just made, while it is still shown. */
  readonly made?: CallMade;
}

export interface TaskProps {
  readonly services: Services;
  readonly file: WholeFile;
  readonly due: DueNow;
  readonly today: PlainDate;
  /** Shows what was just written, without asking SharePoint again. */
  readonly onUpdate: (file: DossierFile) => void;
  readonly made?: CallMade;
  readonly onMade: (made: CallMade) => void;
  readonly onClose: () => void;
}
