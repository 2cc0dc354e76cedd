import type { PolicyCache } from '../../app/policy/policyPorts';
import type { LocalDatabase } from './localDatabase';

const IN_FORCE = 'in-force';

/** The policy last known to be in force, so that the pane begins with it. */
export function createPolicyCache(database: LocalDatabase): PolicyCache {
  const table = database.table('policy');
  return { get: () => table.get(IN_FORCE), put: (kept) => table.put(IN_FORCE, kept) };
}
