import { useEffect } from 'react';
import type { Services } from '../services';

/** The dossier comes first. */
const AFTER_OPENING = 8_000;
const EVERY = 60_000;

/** Writes to the journal what this machine still owes it, in silence, and again while something is left. */
export function useUnwritten({ unwritten, records }: Services): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const settle = async (): Promise<void> => {
      if (document.hidden || (await unwritten.all()).length === 0) return;
      const { writeUnwritten } = await import('../../app/journal/writeUnwritten');
      await writeUnwritten({ unwritten, records });
    };
    const later = (ms: number): void => {
      timer = setTimeout(() => {
        // What cannot be written now is kept, and was said to be when it happened.
        settle()
          .catch(() => {})
          .finally(() => {
            if (!left) later(EVERY);
          });
      }, ms);
    };
    later(AFTER_OPENING);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [unwritten, records]);
}
