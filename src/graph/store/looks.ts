import type { Clock, Looks } from '../../app/ports';
import { instantOf } from '../../domain/dates/plainDate';
import type { LocalDatabase } from './localDatabase';

/** The row that says until when Sent Items was looked through; the others are operation ids. */
const UNTIL = 'until';
/** Days that an operation id is remembered: longer than any look goes back. */
const KEPT_DAYS = 45;

/** What this machine remembers of its looks through Sent Items, per account. */
export function createLooks(database: LocalDatabase, clock: Clock): Looks {
  const table = database.table('looks');
  return {
    until: async () => (await table.get(UNTIL))?.at,
    async journaled() {
      return new Set((await table.all()).map(({ id }) => id).filter((id) => id !== UNTIL));
    },
    async note(until, journaled) {
      const now = clock.now();
      const old = instantOf(new Date(Date.parse(now) - KEPT_DAYS * 24 * 60 * 60 * 1000));
      for (const id of journaled) await table.put(id, { id, at: now });
      for (const { id, at } of await table.all()) if (id !== UNTIL && at < old) await table.remove(id);
      await table.put(UNTIL, { id: UNTIL, at: until });
    },
  };
}
