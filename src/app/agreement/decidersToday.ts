import type { Deciders } from '../../domain/agreement/approval';
import type { Policy } from '../../domain/policy/schema';
import { isFailure } from '../failure';
import { policyInForce, type PolicyNeeds } from '../policy/policyInForce';
import { policyMeanwhile } from '../policy/policyMeanwhile';
import type { Records } from '../ports';
import { decidersBy } from './requestCosign';

type Needs = PolicyNeeds & { readonly records: Pick<Records, 'readWithoutContacts'> };

const NOBODY: Deciders = { manager: [], direction: [] };

/**
 * Who may decide on a dossier by its own row and the policy in force, both read now: what a request says of its deciders was
 * written by who asked. Nobody decides on a dossier that is gone or closed to this person. Fails where a fault is passing.
 * Six resource units, more where the policy changed.
 */
export async function decidersToday(needs: Needs, dossierId: string): Promise<Deciders> {
  try {
    const { dossier } = await needs.records.readWithoutContacts(dossierId);
    return decidersBy(await policyOf(needs), dossier);
  } catch (error) {
    if (isFailure(error, 'not-found', 'forbidden', 'bad-data')) return NOBODY;
    throw error;
  }
}

/** What this machine knew last where SharePoint does not say; the built-in one where it never will to this person. */
async function policyOf(needs: Needs): Promise<Policy> {
  try {
    return (await policyInForce(needs)).policy;
  } catch (error) {
    const { inForce, lasting } = await policyMeanwhile(needs, error);
    if (inForce.unread && !lasting) throw error;
    return inForce.policy;
  }
}
