import { useMemo, useState } from 'react';
import { openFollowUp, prepareFollowUp, type FollowUpPlace } from '../../app/prepareFollowUp';
import { remaining, sum } from '../../domain/money';
import { addDays } from '../../domain/plainDate';
import { monthlySchedule, scheduleProblems, type Instalment } from '../../domain/schedule';
import { balanced } from '../../domain/scheduleDraft';
import { followUpNews } from '../../texts/followUp';
import { listed } from '../../texts/format';
import * as words from '../../texts/schedule';
import type { TaskProps } from '../factures/task';
import { DateInput } from '../forms/DateInput';
import { SelectInput } from '../forms/SelectInput';
import { formStyles } from '../forms/styles';
import { TaskFrame } from '../forms/TaskFrame';
import { useOperationId } from '../forms/useOperationId';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { InstalmentRow } from './InstalmentRow';

const COUNTS = ['2', '3', '4', '5', '6', '8', '10', '12'] as const;
type Count = (typeof COUNTS)[number];
const FIRST_AFTER_DAYS = 15;

/** Instalments that always add up to the debt, then the e-mail that proposes them. */
export function ScheduleScreen({ services, file, due, today, onClose }: TaskProps) {
  const owed = useMemo(() => sum(due.factures.map(remaining)), [due]);
  const [count, setCount] = useState<Count>('3');
  const [instalments, setInstalments] = useState(() =>
    monthlySchedule(owed, 3, addDays(today, FIRST_AFTER_DAYS)),
  );
  const [place, setPlace] = useState<FollowUpPlace>();
  const operation = useOperation();
  const idOf = useOperationId(services);
  const problems = scheduleProblems(owed, instalments, today);

  const spread = (next: Count): void => {
    setCount(next);
    setInstalments(monthlySchedule(owed, Number(next), instalments[0]?.date ?? today));
  };
  const change = (index: number, part: Partial<Instalment>): void =>
    setInstalments(
      balanced(
        owed,
        instalments.map((one, at) => (at === index ? { ...one, ...part } : one)),
      ),
    );
  const open = async (): Promise<void> => {
    const followUp = { kind: 'schedule', instalments } as const;
    const prepared = prepareFollowUp(services, file, due, services.me, followUp, idOf());
    setPlace(await openFollowUp(services.mailbox, services.pending, prepared));
  };
  return (
    <TaskFrame
      title={words.scheduleTitle}
      facts={words.scheduleFacts(owed, listed(due.factures.map(({ numero }) => numero)))}
      onClose={onClose}
    >
      <section className={shared.block}>
        <div className={formStyles.pair}>
          <SelectInput
            label={words.countLabel}
            value={count}
            options={COUNTS.map((key) => ({ key, label: key }))}
            onChange={spread}
          />
          <DateInput
            label={words.firstLabel}
            value={instalments[0]?.date ?? ''}
            min={today}
            onChange={(first) => first && setInstalments(monthlySchedule(owed, Number(count), first))}
          />
        </div>
        {instalments.map((one, index) => (
          <InstalmentRow
            key={index}
            rank={index + 1}
            instalment={one}
            isLast={index === instalments.length - 1}
            problems={problems.filter((problem) => 'index' in problem && problem.index === index)}
            onChange={(part) => change(index, part)}
          />
        ))}
        <p className={shared.text}>{words.scheduleTotal(owed, instalments.length)}</p>
        <div className={shared.actions}>
          <Action
            kind={place ? 'secondary' : 'primary'}
            busy={operation.busy}
            disabled={problems.length > 0}
            onClick={() => operation.run(open)}
          >
            {words.prepareSchedule}
          </Action>
        </div>
        {place && (
          <Notice state={place === 'taken' ? 'warning' : 'success'} inset>
            {followUpNews(place)}
          </Notice>
        )}
        {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
      </section>
    </TaskFrame>
  );
}
