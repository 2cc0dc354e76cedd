import type { Records } from '../ports';
import type { WorklistCache } from './worklistPorts';

/**
 * The journal, with the kept worklist told of each entry at once: whoever looked for it may be gone by the time that the
 * look is over. A list that could not be told shows the row until it is read again; acted upon, the row is read first.
 */
export const appendMarking = (
  records: Pick<Records, 'append'>,
  cache: Pick<WorklistCache, 'markChanged'>,
): Pick<Records, 'append'> => ({
  async append(entry) {
    const outcome = await records.append(entry);
    await cache.markChanged(entry.dossierId).catch(() => {});
    return outcome;
  },
});
