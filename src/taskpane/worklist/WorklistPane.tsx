import { useEffect, useMemo, useRef, useState } from 'react';
import type { PendingRelance } from '../../app/ports';
import { nextDueDay, worklist, type WorklistRow } from '../../domain/worklist';
import { quarantineText } from '../../texts/quarantine';
import * as texts from '../../texts/worklist';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Message } from '../shell/Message';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { useToday } from '../state/useToday';
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

const told = (rows: readonly WorklistRow[]): string => rows.map((row) => row.key + row.due.step).join();

/** "Relances du jour": every dossier of mine with a step due today or late, the most urgent first. */
export function WorklistPane({ services, journaled, onPrepared, onBack }: WorklistPaneProps) {
  const { policy, clock } = services;
  const store = useWorklist(services);
  const relances = useRelances(services, onPrepared);
  const today = useToday(clock);
  const [opened, setOpened] = useState<WorklistRow>();
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
  useEffect(() => {
    if (list) announce(texts.worklistCount(rows.length));
  }, [announce, list, rows.length]);

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
      <div ref={area} hidden={opened !== undefined}>
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
        {list && list.files.length === 0 && <Message title={texts.noDossier} why={texts.noDossierWhy} />}
        {list && list.files.length > 0 && rows.length === 0 && (
          <Message
            title={texts.nothingDue(nextDueDay(policy, list.files, today), today)}
            why={texts.nothingDueWhy(list.files.length)}
          />
        )}
        {rows.length > 0 && (
          <WorklistRows rows={rows} today={today} left={left} relances={relances} onDossier={setOpened} />
        )}
      </div>
    </>
  );
}
