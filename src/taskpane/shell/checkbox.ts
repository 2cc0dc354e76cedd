import type { ICheckboxStyles } from '@fluentui/react/lib/Checkbox';
import { wrapping } from './styles';

/** A box whose label wraps at any width. */
export const CHECKBOX: Partial<ICheckboxStyles> = {
  // The real input lies over its drawing: what assistive tools and the pointer reach is the same thing.
  input: { zIndex: 1, width: 20, height: 20, top: 2, margin: 0, cursor: 'pointer' },
  root: { flex: '1 1 auto', minWidth: 0 },
  label: { alignItems: 'flex-start', width: '100%', padding: '2px 0', gap: 8 },
  text: { ...wrapping, color: 'var(--text)', lineHeight: 20 },
};
