import { useEffect, useMemo, useRef, useState } from 'react';
import type { PendingRelance } from '../../app/ports';
import type { KeptWorklist } from '../../app/worklist/worklistPorts';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import { nextDueDay, worklist, type WorklistRow } from '../../domain/worklist/worklist';
import { quarantineText } from '../../texts/agreement/quarantine';
import { teamLabel } from '../../texts/worklist/teamView';
import * as texts from '../../texts/worklist/worklist';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Message } from '../shell/Message';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useFocusBack } from '../shell/useFocusBack';
import { useToday } from '../state/useToday';
import { LaterTeamView } from '../team/LaterTeamView';
import { ListedDossier } from './ListedDossier';
import { WorklistHead } from './WorklistHead';
import { WorklistRows } from './WorklistRows';
import { useRelances } from './useRelances';
import { useWorklist } from './useWorklist';

export interface WorklistPaneProps {
  readonly services: Services;
  /** Relances found in Sent Items and journaled since the message was opened. */
  readonly journaled: readonly PendingRelance[];
  readonly onPrepared: () => void;
  /** Back to the message, where one is open. */
  readonly onBack?: () => void;
}

/** No dossier at all, or none with a step that is due. */
const emptyWords = (policy: Policy, { files }: KeptWorklist, today: PlainDate) =>
  files.length === 0
    ? { title: texts.noDossier, why: texts.noDossierWhy }
    : {
        title: texts.nothingDue(nextDueDay(policy, files, today), today),
        why: texts.nothingDueWhy(files.length),
      };

const told = (rows: readonly WorklistRow[]): string => rows.map((row) => row.key + row.due.step).join();

/** "Relances du jour": every dossier of mine with a step due today or late, the most urgent first. */
export function WorklistPane({ services, journaled, onPrepared, onBack }: WorklistPaneProps) {
  const { policy, clock } = services;
  const store = useWorklist(services);
  const relances = useRelances(services, onPrepared);
  const today = useToday(clock);
  const [opened, setOpened] = useState<WorklistRow>();
  const [team, setTeam] = useState(false);
  useFocusBack(team);
  const announce = useAnnounce();
  const { list, newer, showNewer } = store;

  const rows = useMemo(() => (list ? worklist(policy, list.files, today) : []), [policy, list, today]);
  const newerRows = useMemo(
    () => (newer ? worklist(policy, newer.files, today) : undefined),
    [policy, newer, today],
  );
  const same = newerRows !== undefined && told(newerRows) === told(rows);
  // Nothing would move: it is taken over in silence.
  useEffect(() => {
    if (same) showNewer();
  }, [same, showNewer]);
  const empty = list && rows.length === 0 ? emptyWords(policy, list, today) : undefined;
  const outcome = list && (empty?.title ?? texts.worklistCount(rows.length));
  useEffect(() => {
    if (outcome !== undefined) announce(outcome);
  }, [announce, outcome]);

  const area = useRef<HTMLDivElement>(null);
  const back = (row: WorklistRow): void => {
    setOpened(undefined);
    // The list comes back as it was, with the focus where one left it.
    requestAnimationFrame(() =>
      area.current?.querySelector<HTMLElement>(`[data-row="${row.key}"] button`)?.focus(),
    );
  };

  const left = new Set([...(list?.changed ?? []), ...journaled.map(({ marks }) => marks.dossierId)]);
  return (
    <>
      {opened && (
        <ListedDossier services={services} row={opened} relances={relances} onBack={() => back(opened)} />
      )}
      {team && <LaterTeamView services={services} onClose={() => setTeam(false)} />}
      <div ref={area} hidden={opened !== undefined || team}>
        <WorklistHead store={store} count={rows.length} clock={clock} onBack={onBack} />
        {store.error !== undefined && (
          <FailureMessage error={store.error} attempt="read" onRetry={store.refresh} busy={store.reading} />
        )}
        {newerRows && !same && (
          <Notice state="advice" action={<Action onClick={showNewer}>{texts.showChanged}</Action>}>
            {texts.listChanged}
          </Notice>
        )}
        {list && list.quarantine.length > 0 && (
          <Notice state="warning">{quarantineText(list.quarantine)}</Notice>
        )}
        {!list && store.reading && (
          <Skeleton label={texts.readingList} widths={['60%', '90%', '40%', '70%']} />
        )}
        {empty && <Message {...empty} />}
        {rows.length > 0 && (
          <WorklistRows rows={rows} today={today} left={left} relances={relances} onDossier={setOpened} />
        )}
        {list?.manages && (
          <div className={shared.block}>
            <Action kind="quiet" onClick={() => setTeam(true)}>
              {teamLabel}
            </Action>
          </div>
        )}
      </div>
    </>
  );
}
