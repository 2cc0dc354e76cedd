import { useEffect, useMemo, useRef, useState } from 'react';
import { readKeptThread, THREAD_KEY } from '../../app/dossier/keptThread';
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
  const asked = useRef(false);
  useEffect(() => {
    // Just opened, a reply may be read without its thread: there is something to keep once it is seen.
    if (found === '' || asked.current) return;
    // Once: what is typed meanwhile is not what was there.
    asked.current = true;
    const keep = async (): Promise<void> => {
      const before = readKeptThread(await item.handedOver?.(THREAD_KEY));
      if (before === '') await item.handOver(THREAD_KEY, found);
      setKept(before || found);
    };
    // Not kept, the gate has the header that Outlook put above the thread.
    keep().catch(() => {
      asked.current = false;
    });
  }, [item, found]);
  return useMemo(
    () => (kept && checking && html !== undefined ? checking.writtenIntoThread(html, kept) : ''),
    [kept, checking, html],
  );
}
