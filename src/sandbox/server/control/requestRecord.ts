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

/**
 * Writes each kind of request that Graph is asked, once, as a line of JSON at the end of a file: what the product asks in a
 * test run can then be compared with Graph's own description. Without a file, nothing.
 */
export class RequestRecord {
  private readonly known = new Set<string>();

  constructor(private readonly file: string | undefined) {}

  add(request: RecordedRequest, headers: Readonly<Record<string, string>>): void {
    if (!this.file || UNRECORDED in headers) return;
    const kind = kindOf(request);
    if (this.known.has(kind)) return;
    this.known.add(kind);
    appendFileSync(this.file, `${JSON.stringify(request)}\n`);
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
