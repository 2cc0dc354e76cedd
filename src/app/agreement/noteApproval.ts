import type { Deciders } from '../../domain/agreement/approval';
import type { Instant } from '../../domain/dates/plainDate';
import type { CosignRequest, RecordedDecision, RequestFile, Requests } from './cosignPorts';
import { grantedOf } from './grantedOf';
import type { NewJournalEntry } from '../../domain/journal/journal';
import type { Records } from '../ports';

interface Words {
  agreed(request: CosignRequest, agreed: readonly RecordedDecision[]): string;
  /** What was decided on each request, the oldest first; and when the message left, by the sender's mailbox. */
  takenBack(asked: readonly RequestFile[], left: Instant): string;
  /** Agreed to by people whom the request names, and who do not decide on the dossier. */
  notTheirs(request: CosignRequest, agreed: readonly RecordedDecision[]): string;
  readonly leftWithout: string;
}

/**
 * The journal, in which a relance that somebody had to agree to names who asked, who agreed, and when: read from
 * SharePoint at the moment of writing, since the gate decided on what the sender's own machine held. One round trip more
 * for each relance, four where a request exists. Who may agree is judged by the dossier, as the gate's verdict is, and never
 * by the request, whose deciders its asker wrote. Of an agreement by others nothing tells whether they might decide when
 * the message left, the dossier may have changed hands since: it is told for what it is.
 *
 * An agreement that has stood since it was given was not gone when the message left, which was before now. One that was
 * taken back since may have been taken back before: no service gives an hour to tell by. That of the departure is in the
 * sender's own mailbox, set by the server by one page of the protocol (MS-OXOMSG 2.2.3.11), by another by the client
 * (MS-OXCMAIL 2.1.3.2.7), whose clock a person may set. So the journal then says each thing with its own hour, and
 * neither that the agreement stood nor that it did not.
 *
 * @param onLeftUndone called with the latest request that was agreed to, where that agreement does not stand any more,
 *   before the relance is written: once that is, nobody comes back to it. What was agreed to before is not what left
 */
export function noteApproval(
  records: Records,
  requests: Pick<Requests, 'forDraft'>,
  decidersOf: (dossierId: string) => Promise<Deciders>,
  words: Words,
  onLeftUndone: (left: RequestFile, entry: NewJournalEntry) => Promise<void>,
): Records {
  return {
    ...records,
    async append(entry) {
      if (entry.action !== 'relance' || entry.note) return records.append(entry);
      const { dossierId, operationId, at } = entry;
      const files = await requests.forDraft({ dossierId, operationId });
      if (files.length === 0) return records.append(entry);
      const deciders = await decidersOf(dossierId);
      const granted = files.flatMap((file) => grantedOf(file, deciders) ?? []);
      const [latest] = granted;
      const [named] = files.flatMap((file) => grantedOf(file, file.request.deciders) ?? []);
      const note = !latest
        ? named
          ? words.notTheirs(named.request, named.agreed)
          : words.leftWithout
        : granted.some(({ undone }) => undone)
          ? words.takenBack([...granted].reverse(), at)
          : words.agreed(latest.request, latest.agreed);
      if (latest && !latest.stands) await onLeftUndone(latest, entry);
      return records.append({ ...entry, note });
    },
  };
}
