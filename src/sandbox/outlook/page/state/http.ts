import type { MailProblem } from '../../../mailApi';

const LIMIT_MS = 15_000;

/** The sandbox's server said no. */
class MailRefused extends Error {
  override readonly name = 'MailRefused';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function problem(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => undefined)) as MailProblem | undefined;
  return body?.error?.message ?? `HTTP ${answer.status}`;
}

async function send(method: string, path: string, body?: unknown): Promise<Response> {
  const answer = await fetch(path, {
    method,
    signal: AbortSignal.timeout(LIMIT_MS),
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new MailRefused(answer.status, await problem(answer));
  return answer;
}

/** Asks the sandbox's server and reads its JSON. Rejects after 15 seconds, and with `MailRefused` on a 4xx or 5xx. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  return (await send(method, path, body)).json() as Promise<T>;
}

/** Asks for something that answers nothing. */
export async function tell(method: string, path: string, body?: unknown): Promise<void> {
  await send(method, path, body);
}
