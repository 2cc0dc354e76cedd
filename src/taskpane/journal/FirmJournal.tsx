import { useCallback, useState } from 'react';
import { periodProblem } from '../../domain/journal/journalPeriod';
import { addDays, type PlainDate } from '../../domain/dates/plainDate';
import { rulesToImprove, type RuleToImprove } from '../../domain/journal/rulesToImprove';
import { firmJournalFacts, firmJournalTitle } from '../../texts/journal/journal';
import { periodExported, periodProblems } from '../../texts/journal/journalPeriod';
import { ruleToImprove, rulesToImproveTitle } from '../../texts/journal/rulesToImprove';
import { DateInput } from '../forms/DateInput';
import { TaskFrame } from '../forms/TaskFrame';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useLazy } from '../state/useLazy';
import { useOperation } from '../state/useOperation';
import { exportPeriod } from './export/exportPeriod';

/** Days looked at for the rules that people get around. */
const MONTH = 30;

const NO_RULES: readonly RuleToImprove[] = [];

interface Props {
  readonly services: Services;
  readonly onClose: () => void;
}

/** The whole firm's journal: a period as a file, and the rules that people keep passages against. */
export function FirmJournal({ services, onClose }: Props) {
  const today = services.clock.today();
  const [from, setFrom] = useState<PlainDate | ''>(addDays(today, -MONTH));
  const [to, setTo] = useState<PlainDate | ''>(today);
  const [news, setNews] = useState<{ readonly done: boolean; readonly text: string }>();
  const operation = useOperation();
  const { records, policy } = services;

  const load = useCallback(
    async () => rulesToImprove(await records.journalBetween(addDays(today, -MONTH), today), today),
    [records, today],
  );
  const { value: rules = NO_RULES, error, busy, retry } = useLazy(load);

  const problem = periodProblem(from, to);
  const change =
    (set: (day: PlainDate | '') => void) =>
    (day: PlainDate | ''): void => {
      setNews(undefined);
      set(day);
    };
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    if (from === '' || to === '' || problem) return;
    setNews(undefined);
    const { entries, name } = await exportPeriod(services, from, to, format);
    setNews({ done: entries > 0, text: periodExported(entries, name) });
  };
  return (
    <TaskFrame title={firmJournalTitle} facts={firmJournalFacts} onClose={onClose}>
      <section className={shared.block}>
        <DateInput label="Du" value={from} onChange={change(setFrom)} />
        <DateInput
          label="Au"
          value={to}
          min={from || undefined}
          error={problem && periodProblems[problem]}
          onChange={change(setTo)}
        />
        <div className={shared.actions}>
          {(['csv', 'xlsx'] as const).map((format) => (
            <Action
              key={format}
              busy={operation.busy}
              disabled={problem !== undefined}
              onClick={() => operation.run(() => save(format))}
            >
              {`Exporter (.${format})`}
            </Action>
          ))}
        </div>
        <div role="status">
          {news && (
            <Notice state={news.done ? 'success' : 'advice'} inset>
              {news.text}
            </Notice>
          )}
        </div>
        {operation.error !== undefined && <FailureMessage error={operation.error} attempt="read" inset />}
      </section>
      {error !== undefined && (
        <FailureMessage
          about={rulesToImproveTitle}
          error={error}
          attempt="read"
          onRetry={retry}
          busy={busy}
        />
      )}
      {rules.length > 0 && (
        <section className={shared.block}>
          <h3 className={shared.title}>{rulesToImproveTitle}</h3>
          <ul className={shared.list}>
            {rules.map(({ rule, exceptions }) => (
              <li key={rule}>
                <p className={shared.text}>
                  {ruleToImprove(rule, exceptions.length, policy.phrasing?.phrases)}
                </p>
                {exceptions.slice(-3).map(({ id, note }) => (
                  <p key={id} className={shared.soft}>
                    {note}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </TaskFrame>
  );
}
