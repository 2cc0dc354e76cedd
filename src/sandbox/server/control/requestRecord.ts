import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** One call as it was asked, alone or inside a batch. */
export interface RecordedRequest {
  readonly method: string;
  /** Below `/v1.0`, still encoded, with its query. */
  readonly url: string;
  readonly body?: unknown;
}

/** Calls that a test makes by itself, beside the product, carry this header: they are not recorded. */
export const UNRECORDED = 'x-sandbox-unrecorded';

/** A line of the record: the first request of a kind, or the kind alone where one was written before. */
export type RecordLine = string | (RecordedRequest & { readonly kind: string });

/**
 * Writes what Graph is asked as lines of JSON at the end of a file: each kind of request once, then its name each time. What
 * the product asks in a test run can then be counted and compared with Graph's own description. Without a file, nothing.
 */
export class RequestRecord {
  private readonly known = new Set<string>();

  constructor(private readonly file: string | undefined) {}

  add(request: RecordedRequest, headers: Readonly<Record<string, string>>): void {
    if (!this.file || UNRECORDED in headers) return;
    const kind = createHash('sha256').update(kindOf(request)).digest('hex').slice(0, 12);
    const line: RecordLine = this.known.has(kind) ? kind : { kind, ...request };
    this.known.add(kind);
    appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

/** Two requests that differ by their values only are of one kind. */
function kindOf({ method, url, body }: RecordedRequest): string {
  const [path = '', query = ''] = url.split('?');
  const options = query.split('&').map((option) => option.split('=')[0]);
  const parts = path.split('/').map((part) => (/^\d+$|[=%_-]{2}|^.{40,}$/.test(part) ? '…' : part));
  return [method, parts.join('/'), ...options.sort(), shapeOf(body)].join(' ');
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${shapeOf(value[0])}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}:${shapeOf(inner)}`)
    .sort()
    .join()}}`;
}
