import { useEffect, type RefObject } from 'react';
import type { Checked } from '../check/useCheck';
import type { OpenedFor } from './useOpenedFor';

/** Milliseconds: just opened, the message may be read without its last words, and so without the passage. */
const PATIENCE = 6_000;

/**
 * Leads who pressed the alert's button to what it is about, or to the message's state where that is not on the screen.
 * Somebody who is writing in the pane keeps the focus.
 */
export function useLedTo(
  { context, found }: OpenedFor,
  checked: Checked | undefined,
  place: RefObject<HTMLElement>,
  home: RefObject<HTMLElement>,
): void {
  useEffect(() => {
    if (!context || !checked) return undefined;
    const lead = (target: HTMLElement | null): void => {
      found();
      target?.scrollIntoView({ block: 'center' });
      const writing = document.hasFocus() && document.activeElement !== document.body;
      if (!writing) target?.focus({ preventScroll: true });
    };
    const awaited = context.code === 'finding' || context.code === 'missing';
    if (place.current || !awaited) {
      lead(place.current ?? home.current);
      return undefined;
    }
    const timer = setTimeout(() => lead(home.current), PATIENCE);
    return () => clearTimeout(timer);
  }, [context, found, checked, place, home]);
}
