import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { PlainDate } from '../../domain/dates/plainDate';
import { filterWorklist, type WorklistFilter, type WorklistRow } from '../../domain/worklist/worklist';
import * as texts from '../../texts/worklist/worklist';
import { TextInput } from '../forms/TextInput';
import { controlLook } from '../forms/styles';
import { focusRing, shared } from '../shell/styles';

const styles = mergeStyleSets({
  chip: [
    {
      font: 'inherit',
      color: 'var(--text)',
      background: 'var(--ground)',
      border: '1px solid var(--line-strong, var(--text-soft))',
      borderRadius: 16,
      padding: '3px 12px',
      minHeight: 28,
      cursor: 'pointer',
      selectors: {
        ':hover': { background: 'var(--ground-soft)' },
        '&[aria-pressed="true"]': { borderColor: 'var(--accent)', color: 'var(--accent)', fontWeight: 600 },
        '@media (forced-colors: active)': {
          selectors: { '&[aria-pressed="true"]': { outline: '2px solid Highlight' } },
        },
      },
    },
    focusRing,
  ],
  step: [controlLook, { minHeight: 28, maxWidth: '100%' }, focusRing],
});

interface Props {
  readonly rows: readonly WorklistRow[];
  readonly today: PlainDate;
  readonly filter: WorklistFilter;
  readonly onChange: (filter: WorklistFilter) => void;
}

/** Search and three filters; each says how many relances it would leave. */
export function WorklistFilters({ rows, today, filter, onChange }: Props) {
  const steps = [...new Set(rows.map(({ due }) => due.step))].sort();
  const count = (one: WorklistFilter): number => filterWorklist(rows, one, today).length;
  const chips = [
    { key: 'late', label: texts.lateFilter(count({ late: true })) },
    { key: 'agreement', label: texts.agreementFilter(count({ agreement: true })) },
  ] as const;
  return (
    <div role="search">
      <TextInput
        label={texts.searchLabel}
        value={filter.text ?? ''}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <div className={shared.actions}>
        {chips.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            className={styles.chip}
            aria-pressed={Boolean(filter[key])}
            onClick={() => onChange({ ...filter, [key]: !filter[key] })}
          >
            {label}
          </button>
        ))}
        <select
          className={styles.step}
          aria-label={texts.stepLabel}
          value={filter.step ?? ''}
          onChange={({ target }) => onChange({ ...filter, step: target.value || undefined })}
        >
          <option value="">{texts.everyStep}</option>
          {steps.map((step) => (
            <option key={step} value={step}>
              {texts.stepOption(step, count({ step }))}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
