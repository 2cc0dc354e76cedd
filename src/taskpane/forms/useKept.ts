import { useCallback, useState } from 'react';

/** By form. In memory only: what concerns a client is written on no disk, and goes with the pane. */
const kept = new Map<string, unknown>();

/**
 * A form's fields, kept while the pane is open: somebody on the telephone looks at the journal, or opens another message, and
 * finds what was typed where it was left.
 * @param key the same for the same form about the same thing
 * @returns the value, how to change it, and how to forget it once it was sent or given up
 */
export function useKept<T>(key: string, initial: () => T): readonly [T, (value: T) => void, () => void] {
  const [value, setValue] = useState(() => (kept.has(key) ? (kept.get(key) as T) : initial()));
  const change = useCallback(
    (next: T) => {
      kept.set(key, next);
      setValue(next);
    },
    [key],
  );
  const forget = useCallback(() => void kept.delete(key), [key]);
  return [value, change, forget];
}
