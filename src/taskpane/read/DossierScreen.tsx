import { useMemo, type ReactNode } from 'react';
import { dueToday } from '../../app/dueToday';
import type { DossierFile } from '../../app/ports';
import { situationOf } from '../../app/situationOf';
import type { PlainDate } from '../../domain/plainDate';
import type { Due } from '../../domain/sequence';
import { timeline } from '../../domain/timeline';
import type { Services } from '../services';
import { FailureMessage } from '../shell/FailureMessage';
import { useAwaited } from '../state/useAwaited';
import { useReceive } from '../state/useReceive';
import { DossierOverview } from './DossierOverview';
import { nodesOf } from './nodesOf';

interface Props {
  readonly services: Services;
  readonly file: DossierFile;
  readonly today: PlainDate;
  readonly onUpdate: (file: DossierFile) => void;
  readonly onRefresh: () => void;
  readonly onJournal: () => void;
  /** The button for what is due, where this screen offers one. */
  readonly actionFor?: (due: Due) => ReactNode;
}

/** The dossier's main screen, in reading and, one level down, in writing. */
export function DossierScreen({ services, file, today, onUpdate, onRefresh, onJournal, actionFor }: Props) {
  const { policy } = services;
  const dues = useMemo(() => dueToday(policy, file, today), [policy, file, today]);
  const first = dues[0];
  const nodes = useMemo(
    () => (first ? nodesOf(timeline(policy, first.sequence, situationOf(file), today)) : []),
    [policy, first, file, today],
  );
  const receive = useReceive(services, file, onUpdate);
  const refresh = (): void => {
    receive.clear();
    onRefresh();
  };
  return (
    <DossierOverview
      file={file}
      dues={dues}
      nodes={nodes}
      today={today}
      pieces={useAwaited(file)}
      busyPieces={receive.busy}
      onReceived={receive.receive}
      onJournal={onJournal}
      action={first && actionFor?.(first)}
      pieceNews={
        receive.error !== undefined && (
          <FailureMessage error={receive.error} attempt="receive" onRetry={refresh} />
        )
      }
    />
  );
}
