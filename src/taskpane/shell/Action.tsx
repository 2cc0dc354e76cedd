import type { IButtonStyles } from '@fluentui/react/lib/Button';
import { ActionButton, DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { ReactNode, Ref } from 'react';

interface Props {
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Under way: keeps its place and its focus, and cannot be pressed twice. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Says more than the visible label, where the label alone is ambiguous out of its place. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly elementRef?: Ref<HTMLElement>;
}

// Fluent's buttons are one line high; ours grow with a long label at 270 px or 200 % zoom.
const WRAPS: IButtonStyles = {
  root: { height: 'auto', minHeight: 32, minWidth: 0, maxWidth: '100%', padding: '4px 12px' },
  // Fluent gives a primary one that is off no edge.
  rootDisabled: { borderColor: 'var(--edge-off)' },
  label: { fontWeight: 600, margin: 0, whiteSpace: 'normal', overflowWrap: 'anywhere', lineHeight: 20 },
  flexContainer: { minHeight: 22 },
};

const QUIET: IButtonStyles = {
  root: {
    height: 'auto',
    minHeight: 24,
    minWidth: 24,
    padding: '2px 4px',
    margin: '0 -4px',
    color: 'var(--link)',
    textAlign: 'left',
    selectors: { ':hover': { textDecoration: 'underline' } },
  },
  rootHovered: { color: 'var(--link)' },
  rootPressed: { color: 'var(--link)' },
  label: { margin: 0, whiteSpace: 'normal', lineHeight: 20, textAlign: 'left' },
  flexContainer: { minHeight: 20 },
};

const BUTTONS = { primary: PrimaryButton, secondary: DefaultButton, quiet: ActionButton } as const;

/** A button named by what it does. */
export function Action({
  kind = 'secondary',
  children,
  onClick,
  busy,
  disabled,
  label,
  expanded,
  elementRef,
}: Props) {
  const Button = BUTTONS[kind];
  const off = Boolean(busy || disabled);
  return (
    <Button
      styles={kind === 'quiet' ? QUIET : WRAPS}
      onClick={off ? undefined : onClick}
      disabled={off}
      allowDisabledFocus
      ariaLabel={label}
      aria-busy={busy || undefined}
      aria-expanded={expanded}
      elementRef={elementRef as Ref<HTMLButtonElement>}
    >
      {children}
    </Button>
  );
}
