import { useMemo, useState } from 'react';
import { remaining, sum } from '../../domain/money';
import { addDays } from '../../domain/plainDate';
import { monthlySchedule, scheduleProblems, type Instalment } from '../../domain/schedule';
import { balanced } from '../../domain/scheduleDraft';
import { listed } from '../../texts/format';
import * as words from '../../texts/schedule';
import { FollowUpAction } from '../factures/FollowUpAction';
import type { TaskProps } from '../factures/task';
import { DateInput } from '../forms/DateInput';
import { SelectInput } from '../forms/SelectInput';
import { formStyles } from '../forms/styles';
import { TaskFrame } from '../forms/TaskFrame';
import { shared } from '../shell/styles';
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
        <FollowUpAction
          {...{ services, file, due }}
          followUp={{ kind: 'schedule', instalments }}
          label={words.prepareSchedule}
          disabled={problems.length > 0}
        />
      </section>
    </TaskFrame>
  );
}
