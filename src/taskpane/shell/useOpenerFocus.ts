import { useEffect, useRef, type RefObject } from 'react';

/**
 * For a form that stands in the place of the button that opened it: once it is closed and the button is drawn again, the focus
 * goes back to it. What goes away without an opener of its own is `useFocusKept`'s.
 * @param closed what was closed; nothing while it is open, and before it ever was
 * @returns the ref to give to the button
 */
export function useOpenerFocus(closed: string | boolean | undefined): RefObject<HTMLElement> {
  const opener = useRef<HTMLElement>(null);
  useEffect(() => {
    if (closed) opener.current?.focus();
  }, [closed]);
  return opener;
}
