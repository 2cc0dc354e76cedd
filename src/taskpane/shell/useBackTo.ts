import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus back to the button that a form stood in for, once the form is closed.
 * @returns for the button, which is not there while the form is open
 */
export function useBackTo(open: boolean): RefObject<HTMLElement> {
  const button = useRef<HTMLElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && document.activeElement === document.body) button.current?.focus();
    was.current = open;
  }, [open]);
  return button;
}
