import type { PolicyCache } from '../../app/policy/policyPorts';
import type { WorklistCache } from '../../app/worklist/worklistPorts';
import type { Clock, FileCache, Looks, Pending, Unwritten } from '../../app/ports';
import { createFileCache } from './fileCache';
import { openLocalDatabase } from './localDatabase';
import { createLooks } from './looks';
import { createPending } from './pending';
import { createPolicyCache } from './policyCache';
import { createUnwritten } from './unwritten';
import { createWorklistCache } from './worklistCache';

export interface LocalStores {
  readonly cache: FileCache;
  readonly pending: Pending;
  readonly looks: Looks;
  readonly unwritten: Unwritten;
  readonly policyCache: PolicyCache;
  readonly worklistCache: WorklistCache;
  /** Deletes what this account keeps on this machine, but what is owed to the journal; gives how much that is. */
  forget(): Promise<number>;
}

/**
 * What this machine keeps for one account, without MSAL or Graph: it answers before anybody signs in.
 * @param account the mailbox's address
 */
export function openStores(account: string, clock: Clock): LocalStores {
  const database = openLocalDatabase(account);
  return {
    cache: createFileCache(database, clock),
    pending: createPending(database),
    looks: createLooks(database, clock),
    unwritten: createUnwritten(database),
    policyCache: createPolicyCache(database),
    worklistCache: createWorklistCache(database),
    forget: () => database.forget(),
  };
}
