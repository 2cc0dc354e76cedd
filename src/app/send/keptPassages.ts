import type { Silenced } from './checkDraft';

/**
 * Passages that the writer keeps on a message that is no relance: such a message has no handover, so they are left in
 * session data under a key of their own. On a relance the handover holds them.
 */
export const KEPT_KEY = 'relance-passages';

export const writeKept = (passages: readonly Silenced[]): string => JSON.stringify({ v: 1, passages });

/** Reads what the pane left; anything that has not the expected shape counts as absent. */
export function readKept(text: string | undefined): readonly Silenced[] {
  if (!text) return [];
  try {
    const value = JSON.parse(text) as { v?: unknown; passages?: unknown } | null;
    if (value?.v !== 1 || !Array.isArray(value.passages)) return [];
    return (value.passages as (Partial<Silenced> | null)[]).filter(
      (one): one is Silenced =>
        typeof one?.rule === 'string' &&
        typeof one.excerpt === 'string' &&
        (one.reason === undefined || typeof one.reason === 'string'),
    );
  } catch {
    return [];
  }
}
