import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Escape. */
  onDismiss(): void;
}

/** A modal dialog: the browser keeps the focus in it and gives it back. */
export function Dialog({ title, icon, children, actions, onDismiss }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
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
    </dialog>
  );
}
