import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { latestReceived } from '../../app/pieces/latestReceived';
import { dueToday } from '../../app/worklist/dueToday';
import type { DossierFile } from '../../app/ports';
import { scheduleDue } from '../../app/worklist/scheduleDue';
import { situationOf } from '../../app/dossier/situationOf';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Due } from '../../domain/policy/sequence';
import { timeline } from '../../domain/steps/timeline';
import { ChannelAction } from '../factures/ChannelAction';
import { LaterFactures } from '../factures/LaterFactures';
import { LaterTask } from '../factures/LaterTask';
import type { Task } from '../factures/task';
import { useTask } from '../factures/taskContext';
import type { Services } from '../services';
import { EscalationDoor } from '../situation/EscalationDoor';
import { LaterSituation } from '../situation/LaterSituation';
import { useAwaited } from '../state/useAwaited';
import { useHeldPieceNews } from '../state/pieceNews';
import { useReceive } from '../state/useReceive';
import { DossierOverview } from './DossierOverview';
import { nodesOf } from './nodesOf';
import { ReceiveNews } from './ReceiveNews';

interface Props {
  readonly services: Services;
  readonly file: DossierFile;
  readonly today: PlainDate;
  readonly onUpdate: (file: DossierFile) => void;
  readonly onRefresh: () => void;
  readonly onJournal: () => void;
  /** The button of an e-mail that is due, where this screen offers one; the first thing due is the decision of the moment. */
  readonly actionFor?: (due: Due, first: boolean) => ReactNode;
  /** What stands before anything due. */
  readonly before?: ReactNode;
  /** Something else is the decision of the moment: nothing due has the primary button. */
  readonly secondary?: boolean;
  /** What the message itself brings to the dossier. */
  readonly extra?: ReactNode;
  /** What came too late to stand above: nothing clickable is below it. */
  readonly end?: ReactNode;
  /** What one was led here for from another tab: begun once, then told. */
  readonly begin?: Task;
  readonly onBegun?: () => void;
  /** Why nobody was told of an escalation, and how to say so: given where one is opened beside this screen too. */
  readonly unasked?: readonly [unknown, (failure: unknown) => void];
}

/** The dossier's main screen, in reading and, one level down, in writing. */
export function DossierScreen(props: Props) {
  const { services, file, today, onUpdate, onRefresh, onJournal, actionFor, extra } = props;
  const { before, end, secondary = false, begin, onBegun } = props;
  const { policy } = services;
  const [held, setTask] = useTask();
  const task = begin ?? held;
  useEffect(() => {
    if (!begin) return;
    setTask(begin);
    onBegun?.();
  }, [begin, onBegun, setTask]);
  const dues = useMemo(() => dueToday(policy, file, today), [policy, file, today]);
  const first = dues[0];
  const nodes = useMemo(
    () => (first ? nodesOf(timeline(policy, first.sequence, situationOf(file), today)) : []),
    [policy, first, file, today],
  );
  const receive = useReceive(services, file, onUpdate, useHeldPieceNews());
  const spread = useMemo(() => scheduleDue(policy, file, today), [policy, file, today]);
  const awaited = useAwaited(file);
  const received = useMemo(() => latestReceived(file.pieces, awaited), [file.pieces, awaited]);
  const home = useRef<HTMLHeadingElement>(null);
  const escalationHome = useRef<HTMLElement>(null);
  const own = useState<unknown>();
  const [unasked, onUnasked] = props.unasked ?? own;
  const situation = { services, file, today, onUpdate, home, escalationHome, unasked, onUnasked };
  if (task) {
    return (
      <LaterTask
        {...task}
        {...{ services, file, today, onUpdate }}
        // One may have left it meanwhile.
        onMade={(made) => setTask((now) => (now?.due === task.due ? { ...now, made } : now))}
        onClose={() => setTask(undefined)}
      />
    );
  }
  return (
    <DossierOverview
      file={file}
      historyRef={home}
      before={before}
      dues={dues}
      nodes={nodes}
      today={today}
      pieces={awaited}
      received={received}
      busyPieces={receive.busy}
      onReceived={receive.receive}
      onJournal={onJournal}
      actionFor={(due, isFirst) =>
        due.kind === 'due' && due.channel !== 'email' ? (
          <ChannelAction due={due} first={isFirst && !secondary} onStart={setTask} />
        ) : (
          actionFor?.(due, isFirst && !secondary)
        )
      }
      extra={
        <>
          {extra}
          <LaterSituation {...situation} />
          {file.factures.length > 0 && (
            <LaterFactures
              policy={policy}
              factures={file.factures}
              fees={file.dossier.sequenceFactures === 'honoraires'}
              today={today}
              onSchedule={spread && (() => setTask({ kind: 'schedule', due: spread }))}
            />
          )}
        </>
      }
      last={
        <>
          <EscalationDoor {...situation} />
          {end}
        </>
      }
      pieceNews={<ReceiveNews {...{ receive, today, onRefresh }} pieces={file.pieces} />}
    />
  );
}
