import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { ReactNode } from 'react';
import { FONT } from './styles';
import type { Scheme } from './paneTheme';
import { Theme } from './Theme';

const main = mergeStyles({
  fontFamily: FONT,
  fontSize: 14,
  lineHeight: 20,
  color: 'var(--text)',
  background: 'var(--ground)',
  minHeight: '100vh',
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  overflowX: 'clip',
  selectors: {
    '& *': { boxSizing: 'border-box' },
    // Fluent's own controls move a little on a change.
    '@media (prefers-reduced-motion: reduce)': {
      selectors: { '& *': { transitionDuration: '0s !important', animationDuration: '0s !important' } },
    },
  },
});

/** The ground everything stands on: theme, type, width. */
export function Shell({ scheme, children }: { readonly scheme: Scheme; readonly children: ReactNode }) {
  return (
    <Theme scheme={scheme}>
      <main className={main}>{children}</main>
    </Theme>
  );
}
