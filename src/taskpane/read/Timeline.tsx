import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { Channel } from '../../domain/journal/journal';
import type { PlainDate } from '../../domain/dates/plainDate';
import { formatDayMonth } from '../../texts/format';
import { timelineText } from '../../texts/steps/timeline';

export interface TimelineNode {
  readonly step: string;
  readonly channel?: Channel;
  /** `sent`: in the journal; `now`: due today; `next`: to come. */
  readonly state: 'sent' | 'now' | 'next';
  readonly date?: PlainDate;
}

const HEIGHT = 48;
const AXIS = 8;

const styles = mergeStyleSets({
  drawing: {
    display: 'block',
    marginTop: 12,
    overflow: 'visible',
    color: 'var(--accent)',
    selectors: { '@media (forced-colors: active)': { color: 'CanvasText' } },
  },
  label: {
    fill: 'var(--text)',
    fontSize: 12,
    selectors: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
  },
  date: {
    fill: 'var(--text-soft)',
    fontSize: 12,
    selectors: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
  },
});

/** Past solid, today half, next hollow; the form says it as well as the place. Its text says the same in words. */
export function Timeline({
  nodes,
  today,
}: {
  readonly nodes: readonly TimelineNode[];
  readonly today: PlainDate;
}) {
  if (nodes.length === 0) return null;
  const at = (index: number): string => `${((index + 0.5) / nodes.length) * 100}%`;
  return (
    <svg
      className={styles.drawing}
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={timelineText(nodes, today)}
    >
      {nodes.slice(1).map((node, index) => (
        <line
          key={`${node.step}-${node.date ?? ''}`}
          x1={at(index)}
          x2={at(index + 1)}
          y1={AXIS}
          y2={AXIS}
          stroke="currentColor"
          strokeWidth={1.5}
          strokeDasharray={node.state === 'next' ? '2 3' : undefined}
          opacity={node.state === 'next' ? 0.7 : 1}
        />
      ))}
      {nodes.map((node, index) => (
        <svg key={`${node.step}-${node.date ?? ''}`} x={at(index)} overflow="visible">
          <Mark state={node.state} />
          <text
            className={styles.label}
            y={30}
            textAnchor="middle"
            fontWeight={node.state === 'now' ? 600 : 400}
          >
            {node.step}
          </text>
          <text className={styles.date} y={45} textAnchor="middle">
            {node.date ? formatDayMonth(node.date) : ''}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function Mark({ state }: { readonly state: TimelineNode['state'] }) {
  const ground = 'var(--ground)';
  return (
    <>
      <circle
        cy={AXIS}
        r={5.5}
        fill={state === 'sent' ? 'currentColor' : ground}
        stroke="currentColor"
        strokeWidth={1.5}
      />
      {state === 'now' && <path d={`M0 ${AXIS - 5.5}a5.5 5.5 0 0 0 0 11z`} fill="currentColor" />}
    </>
  );
}
