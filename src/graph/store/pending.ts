import { forgetPassage, passedAt } from '../../app/send/passage';
import type { Pending } from '../../app/ports';
import type { LocalDatabase } from './localDatabase';

/** Relances prepared on this machine whose Sent copy is still to be found, per account. */
export function createPending(database: LocalDatabase): Pending {
  const table = database.table('pending');
  return {
    async all() {
      return (await table.all()).map((relance) => {
        const releasedAt = relance.releasedAt ?? passedAt(relance.marks.operationId);
        return releasedAt ? { ...relance, releasedAt } : relance;
      });
    },
    put: (relance) => table.put(relance.marks.operationId, relance),
    async remove(operationId) {
      await table.remove(operationId);
      forgetPassage(operationId);
    },
  };
}
