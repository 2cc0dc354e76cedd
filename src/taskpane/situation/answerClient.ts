import { answerEscalation } from '../../app/escalation/answerEscalation';
import { mainContact } from '../../app/dossier/mainContact';
import type { CurrentItem, WholeFile } from '../../app/ports';
import { prepareAnswer } from '../../app/relance/prepareAnswer';
import type { FollowUpPlace } from '../../app/relance/prepareFollowUp';
import { nextCall } from '../../domain/steps/meeting';
import { deadlinesAwaited } from '../../domain/steps/legalDeadline';
import * as words from '../../texts/escalation';
import { closing, greeting, paragraphs } from '../../texts/letter/letterFrame';
import type { Services } from '../services';

/**
 * Writes to a client about what he wrote, in a few words, or with a call proposed: such subjects are not debated in writing.
 * @param item the message beside which it was asked for
 * @param operationId made once, so that a reply opened twice is one entry in the journal
 */
export function answerClient(
  services: Services,
  item: CurrentItem,
  file: WholeFile,
  operationId: string,
  call: boolean,
): Promise<FollowUpPlace> {
  const { policy, clock, me, mailbox, pending } = services;
  const to = mainContact(file);
  const proposed = (): string =>
    words.callProposal(nextCall(policy, clock.today(), deadlinesAwaited(file.pieces)));
  const prepared = prepareAnswer(
    services,
    file,
    me,
    {
      subject: words.answerSubject(file.dossier.client),
      parts: paragraphs(greeting(to, file.dossier.client), words.answerFirst, ...(call ? [proposed()] : [])),
      closing,
    },
    operationId,
    to,
  );
  return answerEscalation(mailbox, item, pending, file, prepared);
}
