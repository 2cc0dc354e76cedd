import { useEffect, useState } from 'react';
import { bestMoment, piecesAsked } from '../../app/relance/bestMoment';
import { Failure, isFailure } from '../../app/failure';
import type { ComposeItem, DossierFile } from '../../app/ports';
import { handoverOf, type DueNow } from '../../app/relance/prepareRelance';
import { approversOn } from '../../domain/agreement/approvalDays';
import { dayOf, type PlainDate } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';
import type { RelanceMarks } from '../../domain/template/marks';
import * as words from '../../texts/steps/bestMoment';
import { putOffText } from '../../texts/send/putOff';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { useDelay } from './useDelay';

interface Props {
  readonly services: Pick<Services, 'policy' | 'clock' | 'pending'>;
  readonly item: ComposeItem;
  /** The relance written. */
  readonly marks: RelanceMarks;
  readonly file: DossierFile;
  readonly due?: DueNow | undefined;
  /** Those who agreed to the message. */
  readonly agreed: readonly Approver[];
  /** Those who would have to agree on the day to which the departure is put off, and need not today. */
  readonly onPutOff: (lacking: readonly Approver[]) => void;
}

/** When the policy would rather have the relance leave: proposed, never done unasked. */
export function BestMoment({ services, item, marks, file, due, agreed, onPutOff }: Props) {
  const { pending, clock } = services;
  const { operationId } = marks;
  const [approvals] = useState(() => handoverOf(services.policy, file, due, marks, clock.today()).approvals);
  const lacking = (day: PlainDate) => approversOn(approvals, day).filter((role) => !agreed.includes(role));
  const [moment] = useState(() => bestMoment(services.policy, clock, piecesAsked(file, marks), lacking));
  const until = useDelay(item);
  const delay = until && dayOf(until);
  const then = delay && delay > clock.today() ? lacking(delay) : [];
  const told = then.join();
  useEffect(() => onPutOff(told ? (told.split(',') as Approver[]) : []), [told, onPutOff]);
  useEffect(() => () => onPutOff([]), [onPutOff]);
  const [state, setState] = useState<'proposed' | 'delayed' | 'unsupported'>('proposed');
  // Put off before this was shown, and perhaps by hand; or no longer: Outlook knows.
  const asProposed = until !== undefined && moment && 'opensAt' in moment && until === moment.opensAt;
  useEffect(() => (asProposed ? () => setState('proposed') : undefined), [asProposed]);
  const operation = useOperation();
  // As the send gate would say it.
  if (then.length > 0) return <Notice state="warning">{putOffText(delay!)}</Notice>;
  if (!moment) return null;
  if ('urgentFor' in moment)
    return (
      <section className={shared.block}>
        <p className={shared.text}>{words.urgentText(moment.urgentFor, clock.today())}</p>
      </section>
    );
  if ('approvals' in moment)
    return (
      <section className={shared.block}>
        <p className={shared.text}>{words.aheadText(moment.on, moment.approvals)}</p>
      </section>
    );
  const putOff = async (): Promise<void> => {
    try {
      if (!item.delayDelivery) throw new Failure('outlook-unsupported', 'delay delivery');
      await item.delayDelivery(moment.opensAt);
      const held = (await pending.all()).find((one) => one.marks.operationId === operationId);
      if (held) await pending.put({ ...held, heldUntil: moment.opensAt });
      setState('delayed');
    } catch (error) {
      if (!isFailure(error, 'outlook-unsupported')) throw error;
      setState('unsupported');
    }
  };
  const stage = asProposed ? 'delayed' : state;
  return (
    <section className={shared.block} aria-live="polite">
      {stage === 'proposed' && <p className={shared.text}>{words.momentText(moment)}</p>}
      {stage === 'delayed' && <p className={shared.text}>{words.delayedText(moment)}</p>}
      {stage === 'unsupported' && <p className={shared.text}>{words.reminderText(moment)}</p>}
      {stage === 'proposed' && (
        <Action kind="quiet" busy={operation.busy} onClick={() => operation.run(putOff)}>
          {words.delayAction(moment)}
        </Action>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="prepare" inset />}
    </section>
  );
}
