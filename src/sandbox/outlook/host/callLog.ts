/** One thing that an add-in asked of the host; for the tests and the curious (`window.__host.log`). */
export interface LoggedCall {
  readonly at: number;
  readonly frame: string;
  readonly kind: 'call' | 'event' | 'auth' | 'launch';
  /** Office.js's number of the call, or the event's or method's name. */
  readonly name: number | string;
  /** Outcome, once known: `ok`, an Office error code, or `silent`. */
  outcome?: string;
  milliseconds?: number;
}

const KEPT = 5_000;

export class CallLog {
  readonly entries: LoggedCall[] = [];

  add(frame: string, kind: LoggedCall['kind'], name: number | string): LoggedCall {
    const entry: LoggedCall = { at: performance.now(), frame, kind, name };
    this.entries.push(entry);
    if (this.entries.length > KEPT) this.entries.shift();
    return entry;
  }

  close(entry: LoggedCall, outcome: string): void {
    entry.outcome = outcome;
    entry.milliseconds = Math.round(performance.now() - entry.at);
  }
}
