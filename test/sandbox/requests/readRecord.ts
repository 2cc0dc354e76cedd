import type { RecordLine, RecordedRequest } from '../../../src/sandbox/server/control/requestRecord';

/** One kind of request, with how often it was made. */
export interface RecordedKind {
  readonly request: RecordedRequest;
  readonly count: number;
}

/** What a test run asked of Graph: several sandboxes write to the same file, each a kind of its own again. */
export function readRecord(text: string): readonly RecordedKind[] {
  const requests = new Map<string, RecordedRequest>();
  const counts = new Map<string, number>();
  for (const line of text.split('\n').filter(Boolean)) {
    const read = JSON.parse(line) as RecordLine;
    const kind = typeof read === 'string' ? read : read.kind;
    if (typeof read !== 'string' && !requests.has(kind)) requests.set(kind, read);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...requests].map(([kind, request]) => ({ request, count: counts.get(kind)! }));
}
