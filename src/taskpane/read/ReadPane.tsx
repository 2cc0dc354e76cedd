import { useMemo, useRef, useState } from 'react';
import { answerWithRelance } from '../../app/relance/answerWithRelance';
import { mainContact } from '../../app/dossier/mainContact';
import type { DueNow, PreparedRelance } from '../../app/relance/prepareRelance';
import type { Address, DossierFile, PendingRelance, ReadItem } from '../../app/ports';
import { clientAddresses } from '../../app/dossier/recognise';
import { escalationOwed, type EscalationDemand } from '../../domain/escalation/escalation';
import type { PlainDate } from '../../domain/dates/plainDate';
import { ownAddresses, type OwnAddresses } from '../../domain/policy/ownAddresses';
import type { Due } from '../../domain/policy/sequence';
import { replyOpenedNews } from '../../texts/message';
import { DossierStates } from '../DossierStates';
import { DossierTabs } from '../DossierTabs';
import { LaterWaitingList } from '../cosign/LaterWaitingList';
import { LaterJournalScreen } from '../journal/LaterJournalScreen';
import type { Services } from '../services';
import { LaterSignalList } from '../signals/LaterSignalList';
import { useReading, useSignals, type Reading } from '../signals/useSignals';
import { Action } from '../shell/Action';
import { useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useSituationReady } from '../situation/LaterSituation';
import { useDossier, type DossierStore } from '../state/useDossier';
import { useRefresh } from '../state/useRefresh';
import { useToday } from '../state/useToday';
import { useOperation } from '../state/useOperation';
import { useWhole } from '../state/wholeContext';
import { DossierScreen } from './DossierScreen';

/** People of a message whose dossier is looked for: who wrote, or, for a message of the firm's own, to whom. */
function clientsOf(item: ReadItem, own: OwnAddresses): readonly Address[] {
  const [sender] = clientAddresses([item.from], own);
  return sender ? [item.from] : [...item.to, ...item.cc];
}

interface Props {
  readonly services: Services;
  readonly item: ReadItem;
  /** Dossiers whose journal was completed since the pane was opened: what is shown is read again. */
  readonly journaled: readonly PendingRelance[];
  readonly onPrepared: () => void;
}

const decides = ({ dossier }: DossierFile, me: string): boolean =>
  [dossier.manager, dossier.suppleant, dossier.direction].some((person) => person?.address === me);

/** Beside a message being read. */
export function ReadPane({ services, item, journaled, onPrepared }: Props) {
  const { me, clock, policy } = services;
  const own = useMemo(() => ownAddresses(policy.firm.ownAddresses, me.address), [policy, me.address]);
  const clients = useMemo(() => clientsOf(item, own), [item, own]);
  const store = useDossier(services, {
    hints: {
      addresses: clientAddresses(clients, own),
      ...(item.conversationId ? { conversationId: item.conversationId } : {}),
    },
  });
  const reading = useReading(services, item);
  const today = useToday(clock);
  useRefresh(store, today, journaled);
  const nameOf = (address: string): string => clients.find((one) => one.address === address)?.name ?? '';

  return (
    <DossierStates services={services} store={store} nameOf={nameOf}>
      {(file) => (
        <DossierTabs
          screens={{
            dossier: (go) => (
              <BesideMessage
                {...{ services, item, reading, file, store, today, onPrepared }}
                onJournal={() => go('journal')}
              />
            ),
            journal: () => <LaterJournalScreen services={services} store={store} today={today} />,
            ...(decides(file, me.address) ? { decide: () => <LaterWaitingList services={services} /> } : {}),
          }}
        />
      )}
    </DossierStates>
  );
}

interface BesideProps {
  readonly services: Services;
  readonly item: ReadItem;
  readonly reading: Reading;
  readonly file: DossierFile;
  readonly store: DossierStore;
  readonly today: PlainDate;
  readonly onPrepared: () => void;
  readonly onJournal: () => void;
}

/** The dossier with what the client's message says: an escalation that it demands comes before any relance. */
function BesideMessage(props: BesideProps) {
  const { services, item, reading, file, store, today, onPrepared, onJournal } = props;
  const { signals, demand, settled, place } = useSignals(
    reading,
    file,
    useSituationReady({ services, file, today }),
  );
  const owed = escalationOwed(demand, file.journal);
  const unasked = useState<unknown>();
  const list = (
    <LaterSignalList
      {...{ services, item, file, signals, owed }}
      onUpdate={store.update}
      onUnasked={unasked[1]}
    />
  );
  if (!settled) return <Skeleton widths={['55%', '80%', '45%']} />;
  return (
    <DossierScreen
      {...{ services, file, today, onJournal, unasked }}
      onUpdate={store.update}
      onRefresh={store.retry}
      before={place === 'first' && list}
      secondary={owed !== undefined}
      extra={place === 'after' && list}
      end={place === 'end' && list}
      actionFor={(due, first) => <Answer {...{ services, item, file, due, first, owed, onPrepared }} />}
    />
  );
}

interface AnswerProps {
  /** The decision of the moment; another one is offered more quietly. */
  readonly first: boolean;
  readonly services: Services;
  readonly item: ReadItem;
  readonly file: DossierFile;
  readonly due: Due;
  /** The escalation that the message demands and that nobody opened. */
  readonly owed: EscalationDemand | undefined;
  readonly onPrepared: () => void;
}

/** The one primary button in reading: a reply with the relance in it. */
function Answer({ services, item, file, due, first, owed, onPrepared }: AnswerProps) {
  const operation = useOperation();
  const whole = useWhole();
  const announce = useAnnounce();
  const [opened, setOpened] = useState<string>();
  const prepared = useRef<{ readonly for: DossierFile; readonly relance: PreparedRelance }>();
  if (due.kind !== 'due' || due.channel !== 'email') return null;

  const answer = async (now: DueNow): Promise<void> => {
    // A reply closed and opened again is the same relance: one operation, one entry in the journal.
    if (prepared.current?.for !== file) {
      const sender = file.contacts.find((one) => one.address === item.from.address);
      const everybody = sender ? undefined : await whole(file);
      const to = everybody ? mainContact(everybody) : sender;
      const relance = (await services.preparing()).prepare(file, now, to);
      prepared.current = { for: everybody ?? file, relance };
    }
    await answerWithRelance(item, services.pending, prepared.current.relance, owed);
    const news = replyOpenedNews(now.step, now.approvals);
    setOpened(news);
    announce(news);
    onPrepared();
  };
  return (
    <>
      <div className={shared.actions}>
        <Action
          kind={opened || !first ? 'secondary' : 'primary'}
          busy={operation.busy}
          onClick={() => operation.run(() => answer(due))}
        >
          {opened ? 'Rouvrir la réponse' : 'Répondre avec la relance'}
        </Action>
      </div>
      {opened && (
        <Notice state="success" inset>
          {opened}
        </Notice>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </>
  );
}
