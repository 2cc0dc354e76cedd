import type { DossierFile, ReadItem } from '../../app/ports';
import type { EscalationDemand } from '../../domain/escalation/escalation';
import { dayOf, type Instant } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import { escalationDemanded, needsParts, triage, type Signal } from '../../domain/triage/triage';

/** What a client's message says beside a dossier. */
export interface Said {
  readonly signals: readonly Signal[];
  /** The escalation that it demands, whatever was done about it since. */
  readonly demand?: EscalationDemand;
}

/** What it says beside these pieces, then beside a journal, which may come anew from SharePoint meanwhile. */
export type Message = (pieces: DossierFile['pieces']) => (journal: DossierFile['journal']) => Said;

/** Days, files, and whether fees are contested again are read in few messages: those that have something of them. */
export async function readMessage(
  policy: Policy,
  { attachments, internetMessageId }: ReadItem,
  text: string,
  receivedAt: Instant,
): Promise<Message> {
  const received = { text, receivedOn: dayOf(receivedAt), attachments };
  const contest = triage(policy, received, []).some(({ kind }) => kind === 'honoraires-contestes');
  const fees = contest ? await import('../../domain/triage/contestedFees') : undefined;
  const parts = needsParts(received) ? (await import('../../domain/triage/parts')).TRIAGE_PARTS : undefined;
  return (pieces) => {
    const said = triage(policy, received, pieces, parts);
    return (journal) => {
      const signals = fees?.contestedAgain(said, journal, { text, internetMessageId, receivedAt }) ?? said;
      const demand = escalationDemanded(signals, receivedAt);
      return { signals, ...(demand ? { demand } : {}) };
    };
  };
}
