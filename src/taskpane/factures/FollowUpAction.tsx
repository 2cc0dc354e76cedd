import { useState } from 'react';
import type { WholeFile } from '../../app/ports';
import {
  openFollowUp,
  prepareFollowUp,
  type FollowUp,
  type FollowUpPlace,
} from '../../app/relance/prepareFollowUp';
import type { DueNow } from '../../app/relance/prepareRelance';
import { NO_STEP } from '../../domain/steps/noStep';
import { followUpNews } from '../../texts/followUp';
import { journaledNews } from '../../texts/message';
import { useKept } from '../forms/useKept';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useBeside } from '../state/besideContext';
import { useOperation } from '../state/useOperation';

interface Props {
  readonly services: Services;
  readonly file: WholeFile;
  readonly due: DueNow;
  readonly followUp: FollowUp;
  readonly label: string;
  readonly disabled?: boolean;
  /** Of the message to be opened: the same from another tab and back, so that it stays one entry in the journal. */
  readonly operationId: string;
  /** Begins another one once this one has left; absent where there is only one to write. */
  readonly another?: () => string;
}

/** Opens the e-mail of a follow-up, and says where it is; opened twice it stays one entry in the journal. */
export function FollowUpAction(props: Props) {
  const { services, file, due, followUp, label, disabled, operationId, another } = props;
  const operation = useOperation();
  const item = useBeside();
  const [opened, setOpened] = useKept<string>(`suite/${file.dossier.id}/${due.step}`, () => '');
  // Of the message beside the pane, which may be another one when this screen is shown again.
  const [put, setPut] = useState<FollowUpPlace>();
  const left = file.journal.some((entry) => entry.operationId === operationId);
  const place = put ?? (opened === operationId ? 'opened' : undefined);
  const open = async (): Promise<void> => {
    const id = left && another ? another() : operationId;
    const prepared = prepareFollowUp(services, file, due, services.me, followUp, id);
    const now = await openFollowUp(services.mailbox, item, services.pending, prepared);
    setPut(now);
    if (now === 'opened') setOpened(id);
  };
  return (
    <>
      {(!left || another) && (
        <div className={shared.actions}>
          <Action
            kind={place || left ? 'secondary' : 'primary'}
            busy={operation.busy}
            disabled={disabled}
            onClick={() => operation.run(open)}
          >
            {label}
          </Action>
        </div>
      )}
      {left ? (
        <Notice state="success" inset>
          {journaledNews(NO_STEP)}
        </Notice>
      ) : (
        place && (
          <Notice state={place === 'taken' ? 'warning' : 'success'} inset>
            {followUpNews(place)}
          </Notice>
        )
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </>
  );
}
