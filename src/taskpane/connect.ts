import { connectGraph } from '../graph';
import type { NotedWith } from './noted';
import { once } from './once';

/** Graph, with a journal that names who agreed to what. Loaded after the first paint. */
export function connect(
  { policyCache, builtin }: NotedWith,
  ...given: Parameters<typeof connectGraph>
): ReturnType<typeof connectGraph> {
  const connection = connectGraph(...given);
  const { records } = connection;
  // A first dossier writes no relance down: what that needs is loaded when one is.
  const noted = once(async () => {
    const [, clock] = given;
    return (await import('./noted')).noted(connection, { policyCache, builtin, clock });
  });
  return {
    ...connection,
    records: {
      ...records,
      append: async (entry) =>
        entry.action === 'relance' ? (await noted()).append(entry) : records.append(entry),
    },
  };
}
