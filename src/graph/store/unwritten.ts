import type { Unwritten } from '../../app/ports';
import type { LocalDatabase } from './localDatabase';

/** Entries of the journal that this machine still has to write, per account. */
export function createUnwritten(database: LocalDatabase): Unwritten {
  const table = database.table('unwritten');
  return {
    all: () => table.all(),
    put: (unwritten) => table.put(unwritten.entry.operationId, unwritten),
    remove: (operationId) => table.remove(operationId),
  };
}
