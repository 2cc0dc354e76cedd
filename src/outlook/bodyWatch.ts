/** What is watched and how; the timers come from outside so that tests hold the clock. */
export interface WatchOptions<T> {
  /** Reads the draft once. Has its own time limit. */
  read(): Promise<T>;
  same(one: T, other: T): boolean;
  onChange(value: T): void;
  /** Called once for a run of failures, again only after a success in between. */
  onTrouble(failure: unknown): void;
  hidden(): boolean;
  /** Both return the function that stops listening. */
  onShown(listener: () => void): () => void;
  onHint?(listener: () => void): () => void;
}

/** Milliseconds between two readings: at once after a change, ever slower while nothing changes. */
export const FASTEST = 700;
export const SLOWEST = 3_000;
const SLOWER = 1.4;
/** After a failure: Outlook is busy or the message is gone. */
const AFTER_TROUBLE = 5_000;

/**
 * Watches a draft by reading it again and again: Outlook has no event for it. Never two readings under way, none while
 * the pane is hidden (a tight loop took Outlook for Mac to 80 % of a processor, office-js #2856).
 * @returns the function that stops it; nothing is called back afterwards, a reading under way included
 */
export function watchBody<T>(options: WatchOptions<T>): () => void {
  const { read, same, onChange, onTrouble, hidden, onShown, onHint } = options;
  let last: { readonly value: T } | undefined;
  let wait = FASTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let hinted = false;
  let inTrouble = false;
  let stopped = false;

  const later = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), ms);
  };

  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (stopped || reading || hidden()) return;
    reading = true;
    const asked = hinted;
    hinted = false;
    try {
      const value = await read();
      if (stopped) return;
      inTrouble = false;
      const changed = !last || !same(last.value, value);
      last = { value };
      wait = changed ? FASTEST : Math.min(SLOWEST, wait * SLOWER);
      if (changed || asked) onChange(value);
    } catch (failure) {
      if (stopped) return;
      wait = AFTER_TROUBLE;
      if (!inTrouble) onTrouble(failure);
      inTrouble = true;
    } finally {
      reading = false;
    }
    if (!stopped) later(hinted ? 0 : wait);
  };

  const now = (): void => {
    wait = FASTEST;
    void look();
  };
  const hint = (): void => {
    hinted = true;
    now();
  };
  const leave = [onShown(now), onHint?.(hint)];
  now();

  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const stop of leave) stop?.();
  };
}
