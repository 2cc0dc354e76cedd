import { useRef } from 'react';
import { withItemMoved } from '../../domain/policy/place';

interface ItemKeys {
  readonly keys: readonly number[];
  moved(from: number, to: number): void;
  removed(index: number): void;
  inserted(index: number): void;
}

/** One key for each item of a list, which stays with it: an item that moves keeps what is open in it, and the focus. */
export function useItemKeys(count: number): ItemKeys {
  const next = useRef(0);
  const keys = useRef<readonly number[]>([]);
  const fresh = (): number => (next.current += 1);
  // The list may have been replaced by another: its items are looked at anew.
  if (keys.current.length !== count) keys.current = Array.from({ length: count }, fresh);
  return {
    keys: keys.current,
    moved: (from, to) => (keys.current = withItemMoved(keys.current, from, to)),
    removed: (index) => (keys.current = keys.current.filter((_, at) => at !== index)),
    inserted: (index) =>
      (keys.current = [...keys.current.slice(0, index), fresh(), ...keys.current.slice(index)]),
  };
}
