import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useState, type ReactNode } from 'react';
import { worklistLink } from '../texts/worklist/worklistLink';
import { LaterComposePane } from './compose/LaterComposePane';
import { RequestMail } from './cosign/RequestMail';
import { ReadPane } from './read/ReadPane';
import { ReconciliationNotices } from './ReconciliationNotices';
import type { Services } from './services';
import { Action } from './shell/Action';
import { Announcer } from './shell/Announcer';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { BesideProvider } from './state/besideContext';
import { useCurrentItem } from './state/useCurrentItem';
import { useReconciliation } from './state/useReconciliation';
import { useRecovery } from './state/useRecovery';
import { useUnwritten } from './state/useUnwritten';
import { WaitingProvider } from './state/waitingContext';
import { LaterWorklist } from './worklist/LaterWorklist';

const styles = mergeStyleSets({
  links: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', padding: '4px 16px', fontSize: 12 },
});

/** The pane beside whatever message Outlook shows; without a message, or on request, the day's worklist. */
export function App({ services, foot }: { readonly services: Services; readonly foot: ReactNode }) {
  const { item, turn } = useCurrentItem(services.mailbox);
  const reconciliation = useReconciliation(services, turn);
  const recovery = useRecovery(services);
  const { confirmed, look } = reconciliation;
  useUnwritten(services);
  const [listing, setListing] = useState(false);
  useEffect(() => setListing(false), [turn]);
  return (
    <Announcer>
      <WaitingProvider value={reconciliation.waiting.filter(({ releasedAt }) => releasedAt).length}>
        <ErrorBoundary resetKey={String(turn)}>
          <BesideProvider value={item}>
            {(item === null || listing) && (
              <LaterWorklist
                services={services}
                journaled={confirmed}
                onPrepared={look}
                onBack={item ? () => setListing(false) : undefined}
              />
            )}
            {item?.mode === 'read' && (
              <div hidden={listing}>
                <RequestMail key={turn} services={services} item={item}>
                  <ReadPane services={services} item={item} journaled={confirmed} onPrepared={look} />
                </RequestMail>
              </div>
            )}
            {item?.mode === 'compose' && (
              <LaterComposePane key={turn} services={services} item={item} journaled={confirmed} />
            )}
          </BesideProvider>
        </ErrorBoundary>
        <ReconciliationNotices
          reconciliation={reconciliation}
          recovery={recovery}
          now={services.clock.now()}
          showWaiting={item?.mode !== 'compose'}
        >
          <div className={styles.links}>
            {item?.mode === 'read' && !listing && (
              <Action kind="quiet" onClick={() => setListing(true)}>
                {worklistLink}
              </Action>
            )}
            {foot}
          </div>
        </ReconciliationNotices>
      </WaitingProvider>
    </Announcer>
  );
}
