import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked?: boolean;
  /** Begins a new group. */
  readonly first?: boolean;
  onChoose(): void;
}

interface MenuProps {
  /** Accessible name of the button. */
  readonly label: string;
  readonly button: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  /** Which edge of the button the list keeps to. */
  readonly align?: 'start' | 'end';
}

/** A button with a list of choices: arrows move, Escape closes and gives the focus back. */
export function Menu({ label, button, items, className = '', align = 'start' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    const lost = (): void => setOpen(false);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', lost);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', lost);
    };
  }, [open]);

  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') close();
    else if (step !== 0) entries[(at + step + entries.length) % entries.length]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div className="menu" ref={root} onKeyDown={open ? onKeyDown : undefined}>
      <button
        ref={opener}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div className={`menu-list ${align}`} role="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              aria-checked={item.checked}
              className={item.first ? 'first' : undefined}
              tabIndex={-1}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              <span className="menu-mark">{item.checked ? '✓' : ''}</span>
              <span>
                {item.label}
                {item.hint && <small>{item.hint}</small>}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
