import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useRef, type RefObject } from 'react';
import type { DossierFile } from '../../app/ports';
import { openEscalation } from '../../domain/escalation/escalation';
import type { PlainDate } from '../../domain/dates/plainDate';
import { RequestBlock } from '../cosign/RequestBlock';
import type { Services } from '../services';
import { shared } from '../shell/styles';
import { useFocusKept } from '../shell/useFocusKept';
import { CorrectionList } from './CorrectionList';
import { EscalationBlock } from './EscalationBlock';
import { EscalationStart } from './EscalationStart';
import { MissionBlock } from './MissionBlock';
import { RequestTroubles } from './requestTroubles';

export interface SituationProps {
  readonly services: Services;
  readonly file: DossierFile;
  readonly today: PlainDate;
  readonly onUpdate: (file: DossierFile) => void;
  /** What tells that something is over: the focus of whoever ended it goes there. */
  readonly home: RefObject<HTMLElement>;
  /** Where an escalation is shown once it is open: the focus of whoever opened it goes there. */
  readonly escalationHome?: RefObject<HTMLElement>;
  /** Why nobody was told of the escalation just opened: said beside it, where it is asked again. */
  readonly unasked?: unknown;
  readonly onUnasked?: (failure: unknown) => void;
}

const styles = mergeStyleSets({
  // No box of its own: its last block is not the screen's, and keeps its line.
  area: {
    display: 'contents',
    selectors: { '& > :last-child:last-child': { borderBottom: '1px solid var(--line)' } },
  },
});

/** What was decided about the dossier and is not over: shown until it is. */
export function Situation(props: SituationProps) {
  const area = useRef<HTMLDivElement>(null);
  // What is over goes away with the button that ended it.
  useFocusKept(area, props.home);
  return (
    <div ref={area} className={styles.area}>
      <RequestTroubles>
        <RequestBlock {...props} />
        <MissionBlock {...props} />
        <EscalationBlock {...props} />
      </RequestTroubles>
      <CorrectionList {...props} />
    </div>
  );
}

/** The note of an escalation begun by hand, and the button again once that was left or the escalation is over. */
export function SituationStarts(props: SituationProps) {
  const { services, file, onUpdate, escalationHome, onUnasked } = props;
  const area = useRef<HTMLDivElement>(null);
  useFocusKept(area, escalationHome ?? area);
  const open = openEscalation(file.journal) !== undefined;
  const begun = useRef(true);
  useEffect(() => {
    if (open) begun.current = false;
  }, [open]);
  return (
    <div ref={area} className={open ? undefined : shared.block}>
      {!open && <EscalationStart {...{ services, file, onUpdate, onUnasked }} begun={begun.current} />}
    </div>
  );
}
