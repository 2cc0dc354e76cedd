import { useEffect, useLayoutEffect, useRef } from 'react';

/** When something that opened over everything else closes again, the focus goes back to what opened it. */
export function useFocusBack(open: boolean): void {
  const opener = useRef<Element | null>(null);
  // Before the effects of what opens, which take the focus.
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  useEffect(() => {
    if (open || !opener.current) return;
    (opener.current as HTMLElement).focus();
    opener.current = null;
  }, [open]);
}
