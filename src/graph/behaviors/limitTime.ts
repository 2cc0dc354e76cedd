import { Failure } from '../../app/failure';
import type { Behavior } from './behavior';
import { callOptionsOf } from './callOptions';

/**
 * Ends one attempt at its time limit, or at once when the caller gives up. The answer's body is read here, inside the
 * limit: headers can arrive and the body never. Fails with `timeout`, `cancelled` or `unreachable`.
 */
export const limitTime: Behavior = async (context, next) => {
  const { signal, timeLimitMs } = callOptionsOf(context);
  if (signal?.aborted) throw new Failure('cancelled');

  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  let expired = false;
  const timer = setTimeout(() => {
    expired = true;
    controller.abort();
  }, timeLimitMs);
  signal?.addEventListener('abort', cancel);
  context.options = { ...context.options, signal: controller.signal };
  context.response = undefined;
  try {
    await next();
    if (context.response) context.response = await readWhole(context.response);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    if (signal?.aborted) throw new Failure('cancelled', '', { cause });
    if (expired) throw new Failure('timeout', `${timeLimitMs} ms`, { cause });
    throw new Failure('unreachable', '', { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
};

const BODILESS = new Set([101, 204, 205, 304]);

async function readWhole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = BODILESS.has(status) ? null : await response.arrayBuffer();
  return new Response(body, { status, statusText, headers });
}
