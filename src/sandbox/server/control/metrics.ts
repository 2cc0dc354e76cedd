export interface RecordedCall {
  readonly method: string;
  /** Below `/v1.0`, with its query, decoded. */
  readonly url: string;
  readonly status: number;
  readonly units: number;
  readonly inBatch: boolean;
}

export interface MetricsReport {
  /** HTTP requests to Graph. */
  readonly requests: number;
  /** Longest chain of HTTP requests of which each began after the one before had ended. */
  readonly sequentialRoundTrips: number;
  readonly batches: number;
  readonly batchSubrequests: number;
  readonly resourceUnits: number;
  readonly bytesReceived: number;
  readonly bytesSent: number;
  /** Calls that a fault struck, those of a batch whose connection was struck included. */
  readonly faultsStruck: number;
  /** Newest last; the oldest are dropped beyond 5,000. */
  readonly calls: readonly RecordedCall[];
}

const MOST_CALLS = 5000;

/** Counts what Graph was asked since the last reset. */
export class Metrics {
  private requests = 0;
  private deepest = 0;
  private batches = 0;
  private subrequests = 0;
  private units = 0;
  private received = 0;
  private sent = 0;
  private struck = 0;
  private calls: RecordedCall[] = [];
  private generation = 0;

  reset(): void {
    this.requests =
      this.deepest =
      this.batches =
      this.subrequests =
      this.units =
      this.received =
      this.sent =
      this.struck =
        0;
    this.calls = [];
    this.generation++;
  }

  /** An HTTP request begins; the function returned ends it. */
  begin(bytes: number, subrequests: number | undefined): (bytesSent: number) => void {
    this.requests++;
    this.received += bytes;
    if (subrequests !== undefined) {
      this.batches++;
      this.subrequests += subrequests;
    }
    const depth = this.deepest + 1;
    const generation = this.generation;
    return (bytesSent) => {
      if (generation !== this.generation) return;
      this.sent += bytesSent;
      this.deepest = Math.max(this.deepest, depth);
    };
  }

  strike(calls: number): void {
    this.struck += calls;
  }

  record(call: RecordedCall): void {
    this.units += call.units;
    this.calls.push(call);
    if (this.calls.length > MOST_CALLS) this.calls.shift();
  }

  report(): MetricsReport {
    return {
      requests: this.requests,
      sequentialRoundTrips: this.deepest,
      batches: this.batches,
      batchSubrequests: this.subrequests,
      resourceUnits: this.units,
      bytesReceived: this.received,
      bytesSent: this.sent,
      faultsStruck: this.struck,
      calls: this.calls,
    };
  }
}
