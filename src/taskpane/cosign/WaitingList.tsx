import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useCallback, useState } from 'react';
import type { WaitingFile } from '../../app/agreement/cosignPorts';
import { toDecide } from '../../app/agreement/toDecide';
import { waitingEmpty, waitingRow, waitingTitle } from '../../texts/agreement/waiting';
import { teamLabel } from '../../texts/worklist/teamView';
import { TaskFrame } from '../forms/TaskFrame';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { LaterTeamView } from '../team/LaterTeamView';
import { useLazy } from '../state/useLazy';
import { DecidePane } from './decide/DecidePane';

const styles = mergeStyleSets({ row: { padding: '8px 0', borderBottom: '1px solid var(--line)' } });

interface Props {
  readonly services: Services;
  /** Where it is a screen of its own: under no dossier's name. */
  readonly onClose?: () => void;
}

/** What waits for this person's decision, the oldest first. */
export function WaitingList({ services, onClose }: Props) {
  const { me, policy } = services;
  const [chosen, setChosen] = useState<string>();
  const [turn, setTurn] = useState(0);
  const [team, setTeam] = useState(false);
  const load = useCallback(async (): Promise<{ readonly files: readonly WaitingFile[]; turn: number }> => {
    const { requests } = await services.cosign();
    return { files: toDecide(policy, await requests.waitingFor(me.address), me.address), turn };
  }, [services, policy, me.address, turn]);
  const { value, error, retry } = useLazy(load);
  if (team)
    return <LaterTeamView services={services} alone={Boolean(onClose)} onClose={() => setTeam(false)} />;
  if (chosen) {
    const back = (): void => {
      setChosen(undefined);
      setTurn((now) => now + 1);
    };
    return <DecidePane services={services} requestId={chosen} onBack={back} />;
  }
  const files = value?.files;
  const title = waitingTitle(files?.length);
  const list = files ? (
    <section className={shared.block}>
      {!onClose && <h2 className={shared.title}>{title}</h2>}
      {files.length === 0 && <p className={shared.text}>{waitingEmpty}</p>}
      <ul className={shared.list}>
        {files.map(({ request, dossier }) => (
          <li key={request.id} className={styles.row}>
            <Action kind="quiet" onClick={() => setChosen(request.id)}>
              {dossier?.client ?? request.message.subject}
            </Action>
            <p className={shared.soft}>{waitingRow(request.step, request.asker.name, request.dueBy)}</p>
          </li>
        ))}
      </ul>
      <div className={shared.actions}>
        <Action kind="quiet" onClick={() => setTeam(true)}>
          {teamLabel}
        </Action>
      </div>
    </section>
  ) : error !== undefined ? (
    <FailureMessage error={error} attempt="read" onRetry={retry} />
  ) : (
    <Skeleton widths={['40%', '80%', '70%']} />
  );
  if (!onClose) return list;
  return (
    <TaskFrame title={title} alone onClose={onClose}>
      {list}
    </TaskFrame>
  );
}
