import type { KeptWorklist, WorklistCache } from '../../app/worklist/worklistPorts';
import type { LocalDatabase } from './localDatabase';

const MINE = 'mine';

/** The worklist as it was last read, so that it is shown at once. Lists only, never a message's body. */
export function createWorklistCache(database: LocalDatabase): WorklistCache {
  const table = database.table('worklist');
  return {
    get: () => table.get(MINE),
    put: (read) => table.put(MINE, { ...read, changed: [] } satisfies KeptWorklist),
    async markChanged(dossierId) {
      const kept = await table.get(MINE);
      if (kept) await table.put(MINE, { ...kept, changed: [...kept.changed, dossierId] });
    },
  };
}
