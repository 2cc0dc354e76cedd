import { useState } from 'react';
import { bestMoment } from '../../app/bestMoment';
import { Failure, isFailure } from '../../app/failure';
import type { ComposeItem } from '../../app/ports';
import * as words from '../../texts/bestMoment';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';

interface Props {
  readonly services: Pick<Services, 'policy' | 'clock' | 'pending'>;
  readonly item: ComposeItem;
  /** The relance written. */
  readonly operationId: string;
}

/** When the policy would rather have the relance leave: proposed, never done unasked. */
export function BestMoment({ services, item, operationId }: Props) {
  const { pending } = services;
  const [moment] = useState(() => bestMoment(services.policy, services.clock));
  const [state, setState] = useState<'proposed' | 'delayed' | 'unsupported'>('proposed');
  const operation = useOperation();
  if (!moment) return null;
  const delay = async (): Promise<void> => {
    try {
      if (!item.delayDelivery) throw new Failure('outlook-unsupported', 'delay delivery');
      await item.delayDelivery(moment.opensAt);
      const held = (await pending.all()).find(({ marks }) => marks.operationId === operationId);
      if (held) await pending.put({ ...held, heldUntil: moment.opensAt });
      setState('delayed');
    } catch (error) {
      if (!isFailure(error, 'outlook-unsupported')) throw error;
      setState('unsupported');
    }
  };
  return (
    <section className={shared.block} aria-live="polite">
      {state === 'proposed' && <p className={shared.text}>{words.momentText(moment)}</p>}
      {state === 'delayed' && <p className={shared.text}>{words.delayedText(moment)}</p>}
      {state === 'unsupported' && <p className={shared.text}>{words.reminderText(moment)}</p>}
      {state === 'proposed' && (
        <Action kind="quiet" busy={operation.busy} onClick={() => operation.run(delay)}>
          {words.delayAction(moment)}
        </Action>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </section>
  );
}
