import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import { fadeIn, wrapping } from './styles';

export type State = 'success' | 'warning' | 'advice' | 'approval' | 'danger';

const ICONS: Record<State, IconName> = {
  success: 'success',
  warning: 'warning',
  advice: 'advice',
  approval: 'approval',
  danger: 'error',
};

const styles = mergeStyleSets({
  notice: [
    {
      display: 'flex',
      gap: 8,
      alignItems: 'flex-start',
      padding: '8px 12px',
      borderRadius: 4,
    },
    fadeIn,
    {
      selectors: {
        '@media (forced-colors: active)': { border: '1px solid CanvasText' },
        // A zoomed pane: the button goes below the words.
        '@media (max-width: 240px)': { flexWrap: 'wrap' },
      },
    },
  ],
  words: [
    {
      flex: '1 1 auto',
      color: 'var(--text)',
      selectors: { '@media (max-width: 240px)': { flexBasis: '60%' } },
    },
    wrapping,
  ],
  icon: { paddingTop: 2 },
});

interface Props {
  readonly state: State;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Inside a block, which has its own margins. */
  readonly inset?: boolean;
}

/** A short piece of news, with its state said by the icon's form as well as its colour. */
export function Notice({ state, children, action, inset }: Props) {
  return (
    <div
      className={styles.notice}
      style={{
        background: `var(--${state}-ground)`,
        color: `var(--${state})`,
        margin: inset ? '12px 0 0' : '12px 16px',
      }}
    >
      <span className={styles.icon}>
        <Icon name={ICONS[state]} />
      </span>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
