import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactNode } from 'react';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { WorklistRow } from '../../domain/worklist/worklist';
import { formatDayOffset } from '../../texts/format';
import { approvalsLabel } from '../../texts/steps/steps';
import { rowDeadline, rowText } from '../../texts/worklist/worklist';
import { DayBadge } from '../read/DayBadge';
import { Icon } from '../shell/Icon';
import { shared, small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  row: { padding: '12px 16px', borderBottom: '1px solid var(--line)' },
  line: { display: 'flex', gap: 8, alignItems: 'baseline', justifyContent: 'space-between' },
  fact: [{ margin: '4px 0 0' }, wrapping],
  near: [
    { display: 'flex', gap: 6, alignItems: 'flex-start', margin: '4px 0 0', color: 'var(--warning)' },
    small,
    wrapping,
  ],
  approval: [
    { display: 'flex', gap: 6, alignItems: 'flex-start', margin: '4px 0 0', color: 'var(--approval)' },
    small,
    wrapping,
  ],
});

interface Props {
  readonly row: WorklistRow;
  readonly today: PlainDate;
  /** What can be done, and what came of it. */
  readonly children: ReactNode;
}

/** One relance of the day: for whom, what, how urgent, who must agree. */
export function WorklistRowItem({ row, today, children }: Props) {
  const { dossier, due, urgency } = row;
  const deadline = rowDeadline(row, today);
  const approvals = approvalsLabel(due.approvals, due.channel);
  return (
    <li className={styles.row} data-row={row.key}>
      <div className={styles.line}>
        <h2 className={shared.title}>{dossier.client}</h2>
        <DayBadge>{formatDayOffset(due.day)}</DayBadge>
      </div>
      <p className={styles.fact}>{rowText(row, today)}</p>
      {deadline && urgency === 'deadline' && (
        <p className={styles.near}>
          <Icon name="warning" />
          <span>{deadline}</span>
        </p>
      )}
      {deadline && urgency !== 'deadline' && <p className={shared.soft}>{deadline}</p>}
      {approvals && (
        <p className={styles.approval}>
          <Icon name="approval" />
          <span>{approvals}</span>
        </p>
      )}
      {children}
    </li>
  );
}
