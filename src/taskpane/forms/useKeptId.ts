import { useCallback } from 'react';
import { operationId } from '../../domain/journal/journal';
import type { Services } from '../services';

const ids = new Map<string, string>();

/**
 * The operation id of words that `useKept` keeps: sent again after a failure, even from the form opened anew, they stay one
 * entry of the journal.
 * @returns the id, made when it is first asked for, and how to forget it once the entry is written
 */
export function useKeptId(
  { randomBytes }: Pick<Services, 'randomBytes'>,
  key: string,
): readonly [() => string, () => void] {
  const idOf = useCallback(() => {
    const id = ids.get(key) ?? operationId(randomBytes(12));
    ids.set(key, id);
    return id;
  }, [key, randomBytes]);
  const forget = useCallback(() => void ids.delete(key), [key]);
  return [idOf, forget];
}
