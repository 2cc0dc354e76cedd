import { useEffect, useRef, type RefObject } from 'react';

/**
 * When what had the focus goes away (a passage replaced, a form closed), the focus goes to `home` instead of being lost.
 * Somebody who clicks elsewhere is left alone: only the disappearance of the focused control counts.
 */
export function useFocusKept(area: RefObject<HTMLElement>, home: RefObject<HTMLElement>): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const enter = (event: FocusEvent): void => {
      held.current = event.target as Element;
    };
    const leave = (event: FocusEvent): void => {
      const left = event.target as Element;
      // Browsers tell it just before an element goes away too: a moment later one knows which it was.
      setTimeout(() => {
        if (left.isConnected && held.current === left) held.current = null;
      });
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [area]);

  // After each drawing: that is when controls go away.
  useEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    if (document.activeElement === document.body) home.current?.focus();
  });
}
