import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { focusRing, small, wrapping } from '../shell/styles';

/** How a control looks, wherever it stands. */
export const controlLook = {
  font: 'inherit',
  color: 'var(--text)',
  background: 'var(--ground)',
  border: '1px solid var(--line)',
  // The edge that tells a field from the ground (WCAG 1.4.11).
  borderBottomColor: 'var(--text-soft)',
  borderRadius: 4,
} as const;

const control = {
  display: 'block',
  width: '100%',
  minHeight: 32,
  marginTop: 4,
  padding: '4px 8px',
  ...controlLook,
} as const;

const states = {
  selectors: {
    '&[aria-invalid="true"]': { borderColor: 'var(--danger)' },
    ':disabled': { color: 'var(--text-soft)', background: 'var(--ground-soft)' },
  },
};

/** Native controls in Fluent's clothes: they weigh nothing, and every assistive tool knows them. */
export const formStyles = mergeStyleSets({
  field: { marginTop: 12 },
  label: [{ display: 'block', fontWeight: 600 }, wrapping],
  control: [control, states, focusRing],
  // Room for the arrow, which Chromium draws over the text.
  select: [control, { paddingRight: 24, textOverflow: 'ellipsis' }, states, focusRing],
  area: [control, { minHeight: 64, resize: 'vertical' }, states, focusRing],
  hint: [{ margin: '4px 0 0', color: 'var(--text-soft)' }, small, wrapping],
  error: [{ margin: '4px 0 0', color: 'var(--danger)' }, small, wrapping],
  group: { border: 0, margin: '12px 0 0', padding: 0, minWidth: 0 },
  choice: [{ display: 'flex', gap: 8, alignItems: 'flex-start', padding: '4px 0', cursor: 'pointer' }],
  mark: [
    { flex: '0 0 auto', width: 16, height: 16, margin: '2px 0 0', accentColor: 'var(--accent)' },
    focusRing,
  ],
  pair: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    selectors: { '& > *': { flex: '1 1 120px', minWidth: 0 } },
  },
});
