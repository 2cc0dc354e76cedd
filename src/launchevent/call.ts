/** Each call has its own limit: one lost callback must not hold a person's message for five minutes (office-js #6806). */
const LIMIT_MS = 3000;

export interface Result<T> {
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code: number };
}

/** Promises without async/await: older classic Outlook loses handlers compiled from async functions. */
export function call<T>(start: (done: (result: Result<T>) => void) => void, limitMs = LIMIT_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), limitMs);
    start((result) => {
      clearTimeout(timer);
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new Error(`outlook ${result.error ? result.error.code : '?'}`));
    });
  });
}
