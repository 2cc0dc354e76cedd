import { noteApproval } from '../app/noteApproval';
import { connectGraph } from '../graph';
import { leftWithout, relanceNote } from '../texts/cosign';

/** Graph, with a journal that names who agreed to what. Loaded after the first paint. */
export function connect(...given: Parameters<typeof connectGraph>): ReturnType<typeof connectGraph> {
  const connection = connectGraph(...given);
  const words = { agreed: relanceNote, leftWithout };
  return { ...connection, records: noteApproval(connection.records, connection.requests, words) };
}
