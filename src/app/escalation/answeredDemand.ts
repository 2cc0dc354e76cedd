import type { EscalationDemand } from '../../domain/escalation/escalation';
import { dayOf } from '../../domain/dates/plainDate';
import { isOwn, ownAddresses, type OwnAddresses } from '../../domain/policy/ownAddresses';
import type { Policy } from '../../domain/policy/schema';
import { escalationDemanded, triage } from '../../domain/triage/triage';
import { answeredMessage } from '../../domain/triage/answeredMessage';
import { holdsName } from '../../domain/worklist/nameMatches';
import { contestedAgain } from '../../domain/triage/contestedFees';
import type { Clock, DossierFile } from '../ports';
import { isWhole } from '../dossier/wholeFile';

/** What the message answered demands, beside a journal that may be read again meanwhile. */
export type DemandBeside = (journal: DossierFile['journal']) => EscalationDemand | undefined;

const ADDRESS = /[^\s<>"':;,[\]()]{1,64}@[^\s<>"':;,[\]()]{1,120}/;

/** The client wrote it: an address from outside the firm or, in a header with names alone, the name of a contact. */
function isFromClient(from: string, { contacts }: DossierFile, own: OwnAddresses): boolean {
  const address = ADDRESS.exec(from)?.[0];
  if (address) return !isOwn(address, own);
  return contacts.some(({ name }) => holdsName(from, name));
}

/**
 * Reads the client's message in a draft that quotes it: Outlook's own reply, of which no pane read the message before. No
 * call, no permission: the draft's body says it.
 * @returns `undefined` while the draft quotes no message whose writer is known
 */
export function answeredDemand(
  {
    policy,
    clock,
    me,
  }: { readonly policy: Policy; readonly clock: Clock; readonly me: { readonly address: string } },
  file: DossierFile,
  html: string,
): DemandBeside | undefined {
  const answered = answeredMessage(html, clock.today());
  if (!answered) return undefined;
  if (!isFromClient(answered.from, file, ownAddresses(policy.firm.ownAddresses, me.address)))
    // A name alone may be that of a contact who is not read yet.
    return isWhole(file) || ADDRESS.test(answered.from) ? () => undefined : undefined;
  // Without a day, what was opened before now answers nothing: a mandatory escalation is rather told once too often.
  const receivedAt = answered.receivedAt ?? clock.now();
  const message = { text: answered.text, receivedOn: dayOf(receivedAt), attachments: [] };
  const said = triage(policy, message, []);
  return (journal) => escalationDemanded(contestedAgain(said, journal, answered), receivedAt);
}
