import type { Policies } from '../policy/policyPorts';
import type { DossierFile, Records } from '../ports';

interface Ports {
  readonly policies: Pick<Policies, 'dossiers'>;
  readonly records: Pick<Records, 'read'>;
}

/** Dossiers that a policy is tried on: at 9 resource units each, a third of what SharePoint gives in a minute. */
const SAMPLE = 40;
/** Read side by side. */
const AT_ONCE = 3;

/**
 * Real dossiers with everything that the policy looks at, for a preview or a diagnosis. One that cannot be read is left
 * out. Stops with what was read when `signal` is aborted.
 */
export async function sampleDossiers(
  { policies, records }: Ports,
  onProgress: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<readonly DossierFile[]> {
  const ids = await policies.dossiers(SAMPLE, signal);
  const files: (DossierFile | undefined)[] = [];
  let next = 0;
  let done = 0;
  const readOn = async (): Promise<void> => {
    while (next < ids.length && !signal?.aborted) {
      const at = next;
      next += 1;
      files[at] = await records.read(ids[at]!, signal, { factures: true }).catch(() => undefined);
      done += 1;
      onProgress(done, ids.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return files.flatMap((file) => file ?? []);
}
