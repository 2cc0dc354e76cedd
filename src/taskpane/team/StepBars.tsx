import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { StepStay } from '../../domain/worklist/teamView';
import * as words from '../../texts/worklist/teamView';

const ROW = 28;
const BAR = 8;

const text = { fontSize: 12, selectors: { '@media (forced-colors: active)': { fill: 'CanvasText' } } };
const styles = mergeStyleSets({
  drawing: {
    display: 'block',
    marginTop: 8,
    overflow: 'visible',
    color: 'var(--accent)',
    selectors: { '@media (forced-colors: active)': { color: 'CanvasText' } },
  },
  label: { fill: 'var(--text)', ...text },
  value: { fill: 'var(--text-soft)', ...text },
});

/** One bar for each step, as long as dossiers stay there. Its text says the same in words. */
export function StepBars({ steps }: { readonly steps: readonly StepStay[] }) {
  const most = Math.max(1, ...steps.map(({ median }) => median ?? 0));
  return (
    <svg
      className={styles.drawing}
      width="100%"
      height={steps.length * ROW}
      role="img"
      aria-label={words.stepsText(steps)}
    >
      {steps.map((stay, index) => (
        <svg key={stay.step ?? ''} y={index * ROW} overflow="visible">
          <text className={styles.label} y={12}>
            {words.barLabel(stay)}
          </text>
          <text className={styles.value} x="100%" y={12} textAnchor="end">
            {words.barText(stay)}
          </text>
          <rect y={16} width="100%" height={BAR} rx={2} fill="var(--line)" />
          <rect
            y={16}
            width={`${((stay.median ?? 0) / most) * 100}%`}
            height={BAR}
            rx={2}
            fill="currentColor"
          />
        </svg>
      ))}
    </svg>
  );
}
