import { noItemTitle, noItemWhy } from '../texts/recognition';
import { ComposePane } from './compose/ComposePane';
import { RequestMail } from './cosign/RequestMail';
import { ReadPane } from './read/ReadPane';
import { ReconciliationNotices } from './ReconciliationNotices';
import type { Services } from './services';
import { Announcer } from './shell/Announcer';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Message } from './shell/Message';
import { useCurrentItem } from './state/useCurrentItem';
import { useReconciliation } from './state/useReconciliation';
import { useRecovery } from './state/useRecovery';
import { WaitingProvider } from './state/waitingContext';

/** The pane beside whatever message Outlook shows. */
export function App({ services }: { readonly services: Services }) {
  const { item, turn } = useCurrentItem(services.mailbox);
  const reconciliation = useReconciliation(services, turn);
  const recovery = useRecovery(services);
  return (
    <Announcer>
      <WaitingProvider value={reconciliation.waiting.length}>
        <ErrorBoundary resetKey={String(turn)}>
          {item === null && <Message title={noItemTitle} why={noItemWhy} />}
          {item?.mode === 'read' && (
            <RequestMail key={turn} services={services} item={item}>
              <ReadPane
                services={services}
                item={item}
                journaled={reconciliation.confirmed}
                onPrepared={reconciliation.look}
              />
            </RequestMail>
          )}
          {item?.mode === 'compose' && <ComposePane key={turn} services={services} item={item} />}
        </ErrorBoundary>
        <ReconciliationNotices
          reconciliation={reconciliation}
          recovery={recovery}
          now={services.clock.now()}
          showWaiting={item?.mode !== 'compose'}
        />
      </WaitingProvider>
    </Announcer>
  );
}
