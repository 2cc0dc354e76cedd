import { Failure } from '../failure';
import type { Policies } from './policyPorts';

/** The document of a saved version as it was written, followed or not. Fails with `bad-data` when it is no JSON. */
export async function savedDocument(
  policies: Pick<Policies, 'document'>,
  id: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const text = await policies.document(id, signal);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Failure('bad-data', 'policy');
  }
}
