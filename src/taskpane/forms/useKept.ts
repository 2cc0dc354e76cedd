import { useCallback, useState } from 'react';
import { operationId, type JournalEntry } from '../../domain/journal/journal';
import type { Services } from '../services';

/** By form. In memory only: what concerns a client is written on no disk, and goes with the pane. */
const kept = new Map<string, unknown>();
const ids = new Map<string, string>();

function forget(key: string): void {
  kept.delete(key);
  ids.delete(key);
}

/**
 * A form's fields, kept while the pane is open: somebody on the telephone looks at the journal, or opens another message, and
 * finds what was typed where it was left.
 * @param key the same for the same form about the same thing
 * @returns the value, how to change it, and how to forget it, with its operation id, once it was sent or given up
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
  return [value, change, useCallback(() => forget(key), [key])];
}

/**
 * The operation id of words that `useKept` keeps, made when it is first asked for: sent again after a failure, even from the
 * form opened anew, they stay one entry of the journal. To be called before the `useKept` of the same key.
 */
export function useKeptId(
  { randomBytes }: Pick<Services, 'randomBytes'>,
  key: string,
  journal: readonly Pick<JournalEntry, 'operationId'>[],
): () => string {
  useState(() => {
    // It was written, though nobody could tell then: what begins now is another thing, and would be taken for that one.
    if (journal.some((entry) => entry.operationId === ids.get(key))) forget(key);
  });
  return useCallback(() => {
    const id = ids.get(key) ?? operationId(randomBytes(12));
    ids.set(key, id);
    return id;
  }, [key, randomBytes]);
}
