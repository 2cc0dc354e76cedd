import { useState } from 'react';
import type { WholeFile } from '../../app/ports';
import {
  openFollowUp,
  prepareFollowUp,
  type FollowUp,
  type FollowUpPlace,
} from '../../app/relance/prepareFollowUp';
import type { DueNow } from '../../app/relance/prepareRelance';
import { followUpNews } from '../../texts/followUp';
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
  readonly followUp: FollowUp;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Opens the e-mail of a follow-up, and says where it is; opened twice it stays one entry in the journal. */
export function FollowUpAction({ services, file, due, followUp, label, disabled }: Props) {
  const operation = useOperation();
  const idOf = useOperationId(services);
  const [place, setPlace] = useState<FollowUpPlace>();
  const open = async (): Promise<void> => {
    const prepared = prepareFollowUp(services, file, due, services.me, followUp, idOf());
    setPlace(await openFollowUp(services.mailbox, services.pending, prepared));
  };
  return (
    <>
      <div className={shared.actions}>
        <Action
          kind={place ? 'secondary' : 'primary'}
          busy={operation.busy}
          disabled={disabled}
          onClick={() => operation.run(open)}
        >
          {label}
        </Action>
      </div>
      {place && (
        <Notice state={place === 'taken' ? 'warning' : 'success'} inset>
          {followUpNews(place)}
        </Notice>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </>
  );
}
