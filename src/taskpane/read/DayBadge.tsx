import { mergeStyles } from '@fluentui/react/lib/Styling';

const badge = mergeStyles({
  flex: '0 0 auto',
  whiteSpace: 'nowrap',
  fontSize: 12,
  lineHeight: 20,
  color: 'var(--text-soft)',
  fontVariantNumeric: 'tabular-nums',
});

/** J+n beside what it counts for; never cut, never wrapped. */
export function DayBadge({ children }: { readonly children: string }) {
  return <span className={badge}>{children}</span>;
}
