import type { PublishedPage } from '../../app/installation/installationPorts';
import { Failure } from '../../app/failure';
import { instantOf } from '../../domain/dates/plainDate';

const LIMIT_MS = 10_000;
const SCRIPT = /taskpane\.[0-9a-f]{8}\.js/;

/** Name of the script that this page runs; empty in a page that was not built for production. */
export const ownScript = (): string =>
  [...document.scripts].map(({ src }) => SCRIPT.exec(src)?.[0]).find(Boolean) ?? '';

/** The page as its server publishes it at this moment, past every cache. Fails with `unreachable` or `timeout`. */
export async function publishedPage(signal?: AbortSignal): Promise<PublishedPage> {
  const abort = new AbortController();
  const stop = (): void => abort.abort();
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(stop, LIMIT_MS);
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store', signal: abort.signal });
    if (!answer.ok) throw new Failure('service-error', 'page', { status: answer.status });
    const date = Date.parse(answer.headers.get('date') ?? '');
    return {
      script: SCRIPT.exec(await answer.text())?.[0] ?? '',
      ...(Number.isNaN(date) ? {} : { date: instantOf(new Date(date)) }),
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(abort.signal.aborted ? 'timeout' : 'unreachable', 'page', { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
