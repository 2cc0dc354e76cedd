import type { WholeFile } from '../../app/ports';
import type { DueNow } from '../../app/relance/prepareRelance';
import { answerOperation } from '../../domain/escalation/escalation';
import type { CallOutcome } from '../../domain/message/callOutcome';
import { confirmAction, confirmWhy } from '../../texts/phone';
import { FollowUpAction } from '../factures/FollowUpAction';
import type { Services } from '../services';
import { shared } from '../shell/styles';

interface Props {
  readonly services: Services;
  readonly file: WholeFile;
  readonly due: DueNow;
  readonly outcome: Extract<CallOutcome, { reached: true }>;
  /** Under which the journal holds the call. */
  readonly operationId: string;
}

/** What was agreed, confirmed by e-mail: written here, read and sent by the person. One call has one confirmation. */
export function ConfirmCall({ outcome: { promisedFor: on, amount }, operationId, ...props }: Props) {
  const promise = on ? { on, ...(amount ? { amount } : {}) } : undefined;
  return (
    <section className={shared.block}>
      <p className={shared.text}>{confirmWhy(on !== undefined)}</p>
      <FollowUpAction
        {...props}
        operationId={answerOperation(operationId)}
        followUp={{ kind: 'call', ...(promise ? { promise } : {}) }}
        label={confirmAction}
      />
    </section>
  );
}
