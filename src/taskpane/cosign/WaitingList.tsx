import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useCallback, useState } from 'react';
import type { RequestFile } from '../../app/agreement/cosignPorts';
import { toDecide } from '../../app/agreement/toDecide';
import type { DossierSummary } from '../../app/ports';
import * as texts from '../../texts/agreement/cosign';
import { teamLabel } from '../../texts/worklist/teamView';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { LaterTeamView } from '../team/LaterTeamView';
import { useLazy } from '../state/useLazy';
import { DecidePane } from './DecidePane';

const styles = mergeStyleSets({ row: { padding: '8px 0', borderBottom: '1px solid var(--line)' } });

/** What waits for this person's decision, the oldest first. */
export function WaitingList({ services }: { readonly services: Services }) {
  const { me, records } = services;
  const [chosen, setChosen] = useState<string>();
  const [turn, setTurn] = useState(0);
  const [team, setTeam] = useState(false);
  const load = useCallback(async (): Promise<{
    readonly files: readonly RequestFile[];
    readonly names: readonly DossierSummary[];
    turn: number;
  }> => {
    const { requests } = await services.cosign();
    const files = toDecide(await requests.waitingFor(me.address), me.address);
    return { files, names: await records.summaries(files.map(({ request }) => request.dossierId)), turn };
  }, [services, records, me.address, turn]);
  const { value, error, retry } = useLazy(load);
  if (team) return <LaterTeamView services={services} onClose={() => setTeam(false)} />;
  if (chosen) {
    const back = (): void => {
      setChosen(undefined);
      setTurn((now) => now + 1);
    };
    return <DecidePane services={services} requestId={chosen} onBack={back} />;
  }
  if (error !== undefined && !value) return <FailureMessage error={error} attempt="read" onRetry={retry} />;
  if (!value) return <Skeleton widths={['40%', '80%', '70%']} />;
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{texts.waitingTitle(value.files.length)}</h2>
      {value.files.length === 0 && <p className={shared.text}>{texts.waitingEmpty}</p>}
      <ul className={shared.list}>
        {value.files.map(({ request }) => (
          <li key={request.id} className={styles.row}>
            <Action kind="quiet" onClick={() => setChosen(request.id)}>
              {value.names.find(({ id }) => id === request.dossierId)?.client ?? request.message.subject}
            </Action>
            <p className={shared.soft}>{texts.waitingRow(request.step, request.asker.name, request.dueBy)}</p>
          </li>
        ))}
      </ul>
      <div className={shared.actions}>
        <Action kind="quiet" onClick={() => setTeam(true)}>
          {teamLabel}
        </Action>
      </div>
    </section>
  );
}
