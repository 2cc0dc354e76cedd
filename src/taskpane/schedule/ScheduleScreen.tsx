import { useMemo } from 'react';
import { remaining, sum } from '../../domain/factures/money';
import { addDays, type PlainDate } from '../../domain/dates/plainDate';
import { isWorkingDay } from '../../domain/dates/workingDays';
import { monthlySchedule, scheduleProblems, type Instalment } from '../../domain/factures/schedule';
import { balanced } from '../../domain/factures/scheduleDraft';
import { listed } from '../../texts/format';
import * as words from '../../texts/factures/schedule';
import { FollowUpAction } from '../factures/FollowUpAction';
import type { TaskProps } from '../factures/task';
import { DateInput } from '../forms/DateInput';
import { SelectInput } from '../forms/SelectInput';
import { useKept, useKeptId } from '../forms/useKept';
import { formStyles } from '../forms/styles';
import { TaskFrame } from '../forms/TaskFrame';
import { shared } from '../shell/styles';
import { InstalmentRow } from './InstalmentRow';

const COUNTS = ['2', '3', '4', '5', '6', '8', '10', '12'] as const;
type Count = (typeof COUNTS)[number];
const FIRST_AFTER_DAYS = 15;

interface Plan {
  readonly count: Count;
  /** As chosen: the rhythm is counted from it, also where the first payment itself had to move. */
  readonly first: PlainDate;
  readonly instalments: readonly Instalment[];
}

/** Instalments that always add up to the debt, then the e-mail that proposes them. */
export function ScheduleScreen({ services, file, due, today, onClose }: TaskProps) {
  const owed = useMemo(() => sum(due.factures.map(remaining)), [due]);
  const { workingDays } = services.policy;
  const spread = (count: Count, first: PlainDate): Plan => ({
    count,
    first,
    instalments: monthlySchedule(owed, Number(count), first, workingDays),
  });
  // Of another debt, the amounts would be others.
  const key = `echeancier/${file.dossier.id}/${due.factures.map(({ id }) => id).join('/')}/${owed}`;
  const idOf = useKeptId(services, key, file.journal);
  const [plan, setPlan, forget] = useKept(key, () => spread('3', addDays(today, FIRST_AFTER_DAYS)));
  const { count, first, instalments } = plan;
  const problems = scheduleProblems(owed, instalments, today);

  const propose = (next: Count, from: PlainDate): void => setPlan(spread(next, from));
  const change = (index: number, part: Partial<Instalment>): void =>
    setPlan({
      count,
      first: (index === 0 && part.date) || first,
      instalments: balanced(
        owed,
        instalments.map((one, at) =>
          at === index ? { ...one, ...(part.date && { movedFrom: undefined }), ...part } : one,
        ),
      ),
    });
  const another = (): string => {
    forget();
    setPlan(plan);
    return idOf();
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
            onChange={(next) => propose(next, first)}
          />
          <DateInput
            label={words.firstLabel}
            value={first}
            min={today}
            onChange={(from) => from && propose(count, from)}
          />
        </div>
        {instalments.map((one, index) => (
          <InstalmentRow
            key={index}
            rank={index + 1}
            instalment={one}
            isClosed={!isWorkingDay(one.date, workingDays)}
            isLast={index === instalments.length - 1}
            problems={problems.filter((problem) => 'index' in problem && problem.index === index)}
            onChange={(part) => change(index, part)}
          />
        ))}
        <p className={shared.text} style={{ marginTop: 12 }}>
          {words.scheduleTotal(owed, instalments.length)}
        </p>
        <FollowUpAction
          {...{ services, file, due }}
          followUp={{ kind: 'schedule', instalments }}
          label={words.prepareSchedule}
          disabled={problems.length > 0}
          operationId={idOf()}
          another={another}
        />
      </section>
    </TaskFrame>
  );
}
