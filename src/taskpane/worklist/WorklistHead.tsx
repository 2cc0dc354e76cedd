import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Clock } from '../../app/ports';
import { formatFreshness } from '../../texts/format';
import * as texts from '../../texts/worklist/worklist';
import { Action } from '../shell/Action';
import { Icon } from '../shell/Icon';
import { shared, small } from '../shell/styles';
import { useNow } from '../shell/useNow';
import type { WorklistStore } from './useWorklist';

const styles = mergeStyleSets({
  title: { fontSize: 16, lineHeight: 22, fontWeight: 600, margin: 0 },
  facts: [
    { display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'baseline', color: 'var(--text-soft)' },
    small,
  ],
});

interface Props {
  readonly store: WorklistStore;
  /** Nothing where there is none: what follows says so. */
  readonly count: number;
  readonly clock: Clock;
  readonly onBack?: () => void;
}

/** What the list is, how fresh, and how far its reading is. */
export function WorklistHead({ store, count, clock, onBack }: Props) {
  const { list, reading, progress, refresh, stop } = store;
  const now = useNow(clock);
  return (
    <header className={shared.block}>
      {onBack && (
        <Action kind="quiet" onClick={onBack}>
          <Icon name="back" size={12} /> {texts.backToMessage}
        </Action>
      )}
      <h1 className={styles.title}>{texts.worklistTitle}</h1>
      <div className={styles.facts}>
        {list && (
          <span>
            {count > 0 && `${texts.worklistCount(count)} · `}
            {formatFreshness(list.readAt, now)}
          </span>
        )}
        {!reading && (
          <Action kind="quiet" onClick={refresh} label={texts.refreshLabel}>
            Actualiser
          </Action>
        )}
      </div>
      {reading && progress && progress.total > 0 && (
        <>
          <ProgressIndicator
            ariaLabel={texts.readingList}
            description={texts.readingCount(progress.done, progress.total)}
            percentComplete={progress.done / progress.total}
          />
          <Action kind="quiet" onClick={stop}>
            {texts.cancelReading}
          </Action>
        </>
      )}
    </header>
  );
}
