import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactNode } from 'react';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Due } from '../../domain/policy/sequence';
import { dueText } from '../../texts/steps/due';
import { formatDayOffset } from '../../texts/format';
import { approvalsLabel, sequenceLabel } from '../../texts/steps/steps';
import { DayBadge } from './DayBadge';
import { Icon } from '../shell/Icon';
import { shared, small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  sequence: [{ margin: 0, color: 'var(--text-soft)' }, small, wrapping],
  line: { display: 'flex', gap: 8, alignItems: 'baseline', justifyContent: 'space-between' },
  approval: [
    { display: 'flex', gap: 6, alignItems: 'flex-start', margin: '8px 0 0', color: 'var(--approval)' },
    small,
    wrapping,
  ],
});

interface Props {
  readonly due: Due;
  readonly today: PlainDate;
  /** Names the sequence, where the dossier has several. */
  readonly named?: boolean;
  /** The one primary button, where there is something to do, and what came of it. */
  readonly action?: ReactNode;
}

/** What now, and why, in one sentence. */
export function DueBlock({ due, today, named, action }: Props) {
  const text = dueText(due, today);
  const approvals = due.kind === 'due' ? approvalsLabel(due.approvals, due.channel) : '';
  return (
    <section
      className={shared.block}
      aria-label={named ? `À faire, ${sequenceLabel(due.sequence)}` : 'À faire'}
    >
      {named && <p className={styles.sequence}>{sequenceLabel(due.sequence)}</p>}
      <div className={styles.line}>
        <h2 className={shared.title}>{text.title}</h2>
        {due.kind === 'due' && <DayBadge>{formatDayOffset(due.day)}</DayBadge>}
      </div>
      <p className={shared.text}>{text.why}</p>
      {approvals && (
        <p className={styles.approval}>
          <Icon name="approval" />
          <span>{approvals}</span>
        </p>
      )}
      {action}
    </section>
  );
}
