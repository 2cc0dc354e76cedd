import type { Instant } from '../../domain/dates/plainDate';

/**
 * The gate and the pane share the machine's storage where the gate runs in a browser: what it let go is noted there, so
 * that the pane knows it even if the message loses its marks. Classic Outlook's runtime has no storage: nothing is noted.
 */
const keyOf = (operationId: string): string => `relance-passage:${operationId}`;

/** Storage may be absent, or refuse even to be named. */
function attempt<T>(work: (storage: Storage) => T): T | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : work(localStorage);
  } catch {
    return undefined;
  }
}

export const notePassage = (operationId: string, at: Instant): void =>
  attempt((storage) => storage.setItem(keyOf(operationId), at));

export const passedAt = (operationId: string): Instant | undefined =>
  (attempt((storage) => storage.getItem(keyOf(operationId))) ?? undefined) as Instant | undefined;

export const forgetPassage = (operationId: string): void =>
  attempt((storage) => storage.removeItem(keyOf(operationId)));
