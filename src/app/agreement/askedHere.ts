import type { FileCache } from '../ports';

const askedKey = (dossierId: string): string => `asked:${dossierId}`;

/** This machine asked for an agreement about this dossier: its requests are looked for from then on. */
export const rememberAsked = (
  cache: Pick<FileCache, 'remember'>,
  dossierId: string,
  requestId: string,
): Promise<void> => cache.remember(askedKey(dossierId), requestId).catch(() => {}); // Only a shortcut is lost.

export const wasAskedHere = (cache: Pick<FileCache, 'recall'>, dossierId: string): Promise<boolean> =>
  cache.recall(askedKey(dossierId)).then(
    (known) => known !== undefined,
    () => false,
  );
