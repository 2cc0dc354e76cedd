import { useEffect, useMemo, useState } from 'react';
import { readKeptThread, THREAD_KEY } from '../../app/keptThread';
import type { ComposeItem } from '../../app/ports';
import type { Checking } from '../services';

/**
 * Keeps, for the send gate, the thread that the message quotes when a pane first opens beside it.
 * @returns what was written into the thread since; empty when nothing was, or it could not be kept
 */
export function useKeptThread(
  item: ComposeItem,
  checking: Checking | undefined,
  html: string | undefined,
): string {
  const [kept, setKept] = useState<string>();
  const found = useMemo(
    () => (kept === undefined && checking && html !== undefined ? checking.threadToKeep(html) : ''),
    [kept, checking, html],
  );
  useEffect(() => {
    // Just opened, a reply may be read without its thread (PLATFORM): there is something to keep once it is seen.
    if (found === '') return undefined;
    let stopped = false;
    const keep = async (): Promise<void> => {
      const before = readKeptThread(await item.handedOver?.(THREAD_KEY));
      if (before === '') await item.handOver(THREAD_KEY, found);
      if (!stopped) setKept(before || found);
    };
    // Not kept, the gate has the header that Outlook put above the thread.
    keep().catch(() => {});
    return () => {
      stopped = true;
    };
  }, [item, found]);
  return useMemo(
    () => (kept && checking && html !== undefined ? checking.writtenIntoThread(html, kept) : ''),
    [kept, checking, html],
  );
}
