import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, type ReactNode } from 'react';
import type { Instant } from '../domain/dates/plainDate';
import { recoveredNews, toVerifyNews, unplacedNews } from '../texts/journal/journal';
import { heldText, journaledNews, pendingExplained, pendingLabel, withdrawnNews } from '../texts/message';
import { useAnnounce } from './shell/Announcer';
import { FailureMessage } from './shell/FailureMessage';
import { Notice } from './shell/Notice';
import { LOW_PANE } from './shell/styles';
import type { ReconciliationState } from './state/useReconciliation';
import type { RecoveryState } from './state/useRecovery';

/** Milliseconds: a draft given up is still looked for afterwards, in silence. */
const RECENT = 60 * 60 * 1000;
/** Milliseconds after which a message that passed the send check, but shows nowhere, deserves a person's eye. */
const OVERDUE = 24 * 60 * 60 * 1000;

interface Props {
  readonly reconciliation: ReconciliationState;
  readonly recovery: RecoveryState;
  readonly now: Instant;
  /** While a relance is being written, it is of course not sent yet. */
  readonly showWaiting: boolean;
  /** What else stands at the pane's foot. */
  readonly children?: ReactNode;
}

const styles = mergeStyleSets({
  // At the foot, over what scrolls: news that comes by itself must not move what one is about to press.
  foot: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    background: 'var(--ground)',
    borderTop: '1px solid var(--line)',
    selectors: { ':empty': { display: 'none' }, ...LOW_PANE },
  },
});

/** What became of the relances prepared on this machine: written to the journal, still looked for, given up. */
export function ReconciliationNotices({ reconciliation, recovery, now, showWaiting, children }: Props) {
  const { waiting, confirmed, withdrawn, error, look } = reconciliation;
  const announce = useAnnounce();
  const recent = waiting.filter(
    ({ preparedAt, releasedAt, heldUntil }) =>
      releasedAt && !heldUntil && Date.parse(now) - Date.parse(preparedAt) < RECENT,
  );
  const overdue = waiting.filter(
    ({ releasedAt, heldUntil }) =>
      releasedAt && Date.parse(now) - Date.parse(heldUntil ?? releasedAt) > OVERDUE,
  );
  const held = waiting.filter(({ heldUntil }) => heldUntil && heldUntil > now);
  const news = confirmed.map(({ marks }) => journaledNews(marks.step, marks.reference));
  const latest = news[news.length - 1];
  useEffect(() => {
    if (latest) announce(latest);
  }, [announce, latest, news.length]);

  return (
    <div className={styles.foot}>
      {latest && <Notice state="success">{latest}</Notice>}
      {withdrawn.map(({ marks }) => (
        <Notice key={marks.operationId} state="warning">
          {withdrawnNews(marks.step, marks.reference)}
        </Notice>
      ))}
      {recovery.recovered.length > 0 && <Notice state="warning">{recoveredNews(recovery.recovered)}</Notice>}
      {recovery.unplaced.length > 0 && <Notice state="warning">{unplacedNews(recovery.unplaced)}</Notice>}
      {held.map(({ marks, heldUntil }) => (
        <Notice key={marks.operationId} state="advice">
          {heldText(marks.step, marks.reference, heldUntil!)}
        </Notice>
      ))}
      {overdue.map(({ marks }) => (
        <Notice key={marks.operationId} state="warning">
          {toVerifyNews(marks.step, marks.reference)}
        </Notice>
      ))}
      {showWaiting && recent.length > 0 && error === undefined && (
        <Notice state="advice">
          <strong>{pendingLabel(recent.length)}</strong>. {pendingExplained(recent.length)}
        </Notice>
      )}
      {waiting.length > 0 && error !== undefined && (
        <FailureMessage error={error} attempt="journal" onRetry={look} />
      )}
      {children}
    </div>
  );
}
