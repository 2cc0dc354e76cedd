import { useState } from 'react';
import { rolesOf } from '../../app/agreement/decideRequest';
import { resumeMission } from '../../app/agreement/journalMission';
import { decidersBy } from '../../app/agreement/requestCosign';
import { withEntries } from '../../app/journal/withEntries';
import { dueToday } from '../../app/worklist/dueToday';
import type { JournalEntry } from '../../domain/journal/journal';
import { mayDecideMission } from '../../domain/steps/missionDecision';
import { missionState } from '../../domain/steps/missionState';
import { dayOf } from '../../domain/dates/plainDate';
import * as words from '../../texts/steps/mission';
import { ReasonForm } from '../cosign/ReasonForm';
import { useOperationId } from '../forms/useOperationId';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useBackTo } from '../shell/useBackTo';
import { useOperation } from '../state/useOperation';
import { MissionRequest } from './MissionRequest';
import type { SituationProps } from './Situation';

/** The mission's state while it is not the ordinary one, and, from J+30 on, the way to decide it. */
export function MissionBlock(props: SituationProps) {
  const { services, file, today } = props;
  const state = missionState(file.journal);
  if (state.kind !== 'running') return <State {...props} kind={state.kind} since={state.since} />;
  const may = mayDecideMission(services.policy, dueToday(services.policy, file, today), file.journal);
  return may ? <MissionRequest {...props} /> : null;
}

function State(
  props: SituationProps & { readonly kind: 'suspended' | 'reorganised'; readonly since: JournalEntry },
) {
  const { services, file, onUpdate, kind, since } = props;
  const { me, policy } = services;
  const [ending, setEnding] = useState(false);
  const button = useBackTo(ending);
  const operation = useOperation();
  const announce = useAnnounce();
  const idOf = useOperationId(services);
  const mayEnd = rolesOf(decidersBy(policy, file.dossier), me.address).length > 0;
  const resume = async (why: string): Promise<void> => {
    const written = await resumeMission(services, file, me, since, why, idOf());
    onUpdate({ ...file, journal: withEntries(file.journal, written) });
    announce(words.resumedNews);
  };
  return (
    <section className={shared.block} aria-label={words.stateTitle(kind)}>
      <h2 className={shared.title}>{words.stateTitle(kind)}</h2>
      <p className={shared.soft}>{words.stateSince(dayOf(since.at), since.writtenBy.name || since.author)}</p>
      {since.note && <p className={shared.text}>{since.note}</p>}
      {!mayEnd && <p className={shared.soft}>{words.resumeByOthers}</p>}
      {mayEnd && !ending && (
        <Action kind="quiet" elementRef={button} onClick={() => setEnding(true)}>
          {words.resumeLabel}
        </Action>
      )}
      {ending && (
        <ReasonForm
          question={words.resumeQuestion}
          send={words.resumeSend}
          busy={operation.busy}
          onSend={(why) => operation.run(() => resume(why))}
          onClose={() => setEnding(false)}
        />
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="entryWords" inset />}
    </section>
  );
}
