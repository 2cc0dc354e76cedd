import type { Pending } from '../../app/ports';
import type { LocalDatabase } from './localDatabase';

/** Relances prepared on this machine whose Sent copy is still to be found, per account. */
export function createPending(database: LocalDatabase): Pending {
  const table = database.table('pending');
  return {
    all: () => table.all(),
    put: (relance) => table.put(relance.marks.operationId, relance),
    remove: (operationId) => table.remove(operationId),
  };
}
