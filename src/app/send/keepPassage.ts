import type { Person } from '../../domain/dossier';
import { operationId } from '../../domain/journal/journal';
import type { RelanceMarks } from '../../domain/template/marks';
import type { Policy } from '../../domain/policy/schema';
import type { Clock, Records } from '../ports';

interface Needs {
  readonly records: Pick<Records, 'append'>;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly randomBytes: (count: number) => Uint8Array;
}

/**
 * Writes to the journal that a passage was kept although the check flagged it: with a reason, or as a false alarm for the
 * administrator. Written before the passage is silenced, so that nothing is silenced without a trace.
 * @param note what the person reads in the journal: the rule, the excerpt and the reason
 */
export async function keepPassage(
  { records, clock, policy, randomBytes }: Needs,
  dossierId: string,
  author: Person,
  note: string,
  rule: string,
  marks?: RelanceMarks,
): Promise<void> {
  await records.append({
    operationId: operationId(randomBytes(12)),
    dossierId,
    at: clock.now(),
    action: 'exception',
    ...(marks ? { sequence: marks.sequence, step: marks.step } : {}),
    author: author.address,
    pieces: [],
    policyVersion: policy.version,
    rule,
    note,
    origin: 'manual',
  });
}
