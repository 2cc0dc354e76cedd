import type { CosignRequest, RecordedDecision, RequestFile } from '../../app/agreement/cosignPorts';
import { DECISIONS, decisionsOn, toDecision } from './decisions';
import { isWhole, type Page } from './row';
import { answersTo, readOn, rows, type ListStore } from './store';

/** Requests with all their decisions, each asked for by itself: 2 resource units each, a round trip for twenty. */
export async function requestFiles(
  store: ListStore,
  found: readonly CosignRequest[],
  signal?: AbortSignal,
): Promise<readonly RequestFile[]> {
  if (found.length === 0) return [];
  const asked = found.map(({ id }) => rows(DECISIONS, decisionsOn(id), toDecision));
  const answers = await answersTo(store, asked, signal);
  const files: RequestFile[] = [];
  for (const [index, request] of found.entries())
    files.push(await requestFile(store, request, asked[index]!.understand(answers[index]), signal));
  return files;
}

/**
 * All its decisions: one that is not read may be the one that stops the message. Of one that cannot be read, because its
 * row was changed or says what nobody knows, nobody can tell: then nothing on the request counts.
 */
export async function requestFile(
  store: ListStore,
  request: CosignRequest,
  first: Page<RecordedDecision>,
  signal?: AbortSignal,
): Promise<RequestFile> {
  const page = await readOn(store, DECISIONS, first, toDecision, signal);
  return { request: isWhole(page) ? request : { ...request, altered: true }, decisions: page.rows };
}
