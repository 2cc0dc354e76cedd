import { useState } from 'react';
import { openFollowUp, prepareFollowUp, type FollowUpPlace } from '../../app/prepareFollowUp';
import type { WholeFile } from '../../app/ports';
import type { DueNow } from '../../app/prepareRelance';
import type { CallOutcome } from '../../domain/callOutcome';
import { followUpNews } from '../../texts/followUp';
import { confirmAction, confirmWhy } from '../../texts/phone';
import { useOperationId } from '../forms/useOperationId';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';

interface Props {
  readonly services: Services;
  readonly file: WholeFile;
  readonly due: DueNow;
  readonly outcome: Extract<CallOutcome, { reached: true }>;
}

/** What was agreed, confirmed by e-mail: written here, read and sent by the person. */
export function ConfirmCall({ services, file, due, outcome }: Props) {
  const operation = useOperation();
  const idOf = useOperationId(services);
  const [place, setPlace] = useState<FollowUpPlace>();
  const open = async (): Promise<void> => {
    const { promisedFor: on, amount } = outcome;
    const promise = on ? { on, ...(amount ? { amount } : {}) } : undefined;
    const followUp = { kind: 'call', ...(promise ? { promise } : {}) } as const;
    const prepared = prepareFollowUp(services, file, due, services.me, followUp, idOf());
    setPlace(await openFollowUp(services.mailbox, services.pending, prepared));
  };
  return (
    <section className={shared.block}>
      <p className={shared.text}>{confirmWhy}</p>
      <div className={shared.actions}>
        <Action
          kind={place ? 'secondary' : 'primary'}
          busy={operation.busy}
          onClick={() => operation.run(open)}
        >
          {confirmAction}
        </Action>
      </div>
      {place && (
        <Notice state={place === 'taken' ? 'warning' : 'success'} inset>
          {followUpNews(place)}
        </Notice>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </section>
  );
}
