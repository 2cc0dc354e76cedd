import { useMemo, useState } from 'react';
import { dueToday } from '../../app/worklist/dueToday';
import type { ComposeItem, PendingRelance } from '../../app/ports';
import { clientAddresses } from '../../app/dossier/recognise';
import { ownAddresses } from '../../domain/policy/ownAddresses';
import { noRecipientTitle, noRecipientWhy } from '../../texts/dossier/recognition';
import { ChooseAfter, DossierStates } from '../DossierStates';
import { DossierTabs } from '../DossierTabs';
import { LaterJournalScreen } from '../journal/LaterJournalScreen';
import type { Task } from '../factures/task';
import { DossierScreen } from '../read/DossierScreen';
import type { Services } from '../services';
import { useDossier, type Request } from '../state/useDossier';
import { useRefresh } from '../state/useRefresh';
import { useToday } from '../state/useToday';
import { useLazy } from '../state/useLazy';
import { MessageScreen } from './MessageScreen';
import { useDraft, type Draft } from '../state/useDraft';
import { useMessage } from './useMessage';
import { useOpenedFor } from './useOpenedFor';

function requestOf(
  { marks }: Draft,
  addresses: readonly string[],
  conversationId: string | null,
): Request | undefined {
  if (marks) return { dossierId: marks.dossierId };
  if (addresses.length === 0) return undefined;
  return { hints: { addresses, ...(conversationId ? { conversationId } : {}) } };
}

interface Props {
  readonly services: Services;
  readonly item: ComposeItem;
  /** Written to the journal since the pane was opened: another message's relance changes what this one's dossier asks. */
  readonly journaled: readonly PendingRelance[];
}

/** Beside a message being written: its state first, the dossier one level down. */
export function ComposePane({ services, item, journaled }: Props) {
  const { me, clock, policy } = services;
  const checking = useLazy(services.checking);
  const draft = useDraft(item, services.pending, checking.value);
  const { people } = draft;
  const addresses = useMemo(
    () => clientAddresses(people ?? [], ownAddresses(policy.firm.ownAddresses, me.address)),
    [people, policy, me.address],
  );
  const store = useDossier(services, requestOf(draft, addresses, item.conversationId), 'all');

  const file = store.state.kind === 'open' ? store.state.file : undefined;
  const today = useToday(clock);
  useRefresh(store, today, journaled);
  const sequence = draft.marks?.sequence;
  const dues = useMemo(() => (file ? dueToday(policy, file, today) : []), [policy, file, today]);
  const due = dues.find((one) => one.sequence === sequence) ?? dues[0];
  const internal = people !== undefined && people.length > 0 && addresses.length === 0 && !file;

  const facts = { services, item, draft, checking: checking.value, file, due, dues, today };
  // The screen moves into the dossier's tabs once that is found: whoever is led somewhere is led there then.
  const settled = store.state.kind !== 'opening' || (people !== undefined && addresses.length === 0);
  const openedFor = useOpenedFor(item, settled);
  const [task, setTask] = useState<Task>();
  const message = useMessage(facts);
  const messageScreen = (onTask?: (task: Task) => void) => (
    <MessageScreen {...{ facts, checking, openedFor, onTask }} message={message} />
  );
  if (store.state.kind === 'opening' && people?.length === 0 && !draft.marks) {
    return (
      <>
        <ChooseAfter title={noRecipientTitle} why={noRecipientWhy} services={services} store={store} />
        {messageScreen()}
      </>
    );
  }
  const nameOf = (address: string): string => people?.find((one) => one.address === address)?.name ?? '';
  return (
    <>
      <DossierStates services={services} store={store} nameOf={nameOf} internal={internal}>
        {(opened) => (
          <DossierTabs
            first={openedFor.context !== undefined}
            screens={{
              message: (go) =>
                messageScreen((asked) => {
                  setTask(asked);
                  go('dossier');
                }),
              dossier: (go) => (
                <DossierScreen
                  services={services}
                  file={opened}
                  today={today}
                  onUpdate={store.update}
                  onRefresh={store.retry}
                  onJournal={() => go('journal')}
                  begin={task}
                  onBegun={() => setTask(undefined)}
                />
              ),
              journal: () => <LaterJournalScreen services={services} store={store} today={today} />,
            }}
          />
        )}
      </DossierStates>
      {!file && !internal && messageScreen()}
    </>
  );
}
