import type { PlainDate } from '../../domain/dates/plainDate';
import { nextVersion } from '../../domain/policy/nextVersion';
import { parsePolicy } from '../../domain/policy/parsePolicy';
import type { PolicyProblem } from '../../domain/policy/problem';
import type { Policy } from '../../domain/policy/schema';
import type { Policies } from './policyPorts';

export type Saved =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Saves a new version of the firm's policy, if it can be followed; otherwise nothing is written. It gets the version after
 * all known ones and takes effect the next time a pane is opened. Fails with `duplicate` when somebody saved meanwhile.
 * @param known versions already saved, and the one in force
 */
export async function savePolicy(
  policies: Pick<Policies, 'save'>,
  proposed: unknown,
  {
    known,
    today,
    motif,
  }: { readonly known: readonly string[]; readonly today: PlainDate; readonly motif: string },
): Promise<Saved> {
  const version = nextVersion(known);
  const parsed = parsePolicy({ ...(proposed as object), version, effectiveOn: today });
  if (!parsed.ok) return parsed;
  await policies.save({ version, motif, document: JSON.stringify(parsed.policy) });
  return parsed;
}
