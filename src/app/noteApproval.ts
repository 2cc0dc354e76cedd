import { isAgreement } from '../domain/approval';
import type { Instant } from '../domain/plainDate';
import type { CosignRequest, RecordedDecision, Requests } from './cosignPorts';
import { stateOf } from './decideRequest';
import type { Records } from './ports';

interface Words {
  agreed(request: CosignRequest, agreed: readonly RecordedDecision[]): string;
  readonly leftWithout: string;
}

/**
 * What counted when the message left: nobody takes an agreement away from it afterwards, even where its entry is written
 * later. An agreement is not weighed by the clock, which differs a little from one service to the other.
 */
const untilLeft = (decisions: readonly RecordedDecision[], left: Instant): readonly RecordedDecision[] =>
  decisions.filter(({ outcome, at }) => isAgreement(outcome) || Date.parse(at) <= Date.parse(left));

/**
 * The journal, in which a relance that somebody had to agree to names who asked, who agreed, and when: read from
 * SharePoint at the moment of writing, since the gate decided on what the sender's own machine held. One round trip more
 * for each relance, two where a request exists. What was agreed to is looked for among the deciders who were asked.
 */
export function noteApproval(records: Records, requests: Pick<Requests, 'forDraft'>, words: Words): Records {
  return {
    ...records,
    async append(entry) {
      if (entry.action !== 'relance' || entry.note) return records.append(entry);
      const { dossierId, operationId } = entry;
      const files = await requests.forDraft({ dossierId, operationId });
      if (files.length === 0) return records.append(entry);
      const states = files.map((file) => ({
        file,
        state: stateOf({ ...file, decisions: untilLeft(file.decisions, entry.at) }, file.request.deciders),
      }));
      const granted = states.find(({ state }) => state.status === 'granted');
      const note = granted
        ? words.agreed(
            granted.file.request,
            granted.file.decisions.filter(({ id }) =>
              granted.state.agreed.some(({ decision }) => decision.id === id),
            ),
          )
        : words.leftWithout;
      return records.append({ ...entry, note });
    },
  };
}
