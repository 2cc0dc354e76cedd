import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

interface DialogProps {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape. */
  onDismiss(): void;
}

/**
 * A modal dialog: the browser keeps the focus in it and gives it back. It stands in the page itself: what opens it lends it
 * none of its looks.
 */
export function Dialog({ title, icon, children, actions, onDismiss }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before it leaves the page: afterwards the browser no longer knows where the focus was.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return createPortal(
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      <h2 id={heading}>
        {icon}
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>,
    document.body,
  );
}
