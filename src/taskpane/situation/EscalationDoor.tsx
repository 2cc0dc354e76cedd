import { useState } from 'react';
import { openEscalation } from '../../domain/escalation/escalation';
import { openLabel } from '../../texts/escalationLink';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { LaterSituationStarts, loadSituation } from './LaterSituation';
import type { SituationProps } from './Situation';

/** The way into an escalation by hand: what few dossiers need stands last, and is loaded by whoever presses it. */
export function EscalationDoor(props: SituationProps) {
  const [begun, setBegun] = useState(false);
  const loading = useOperation();
  if (begun) return <LaterSituationStarts {...props} />;
  if (openEscalation(props.file.journal)) return null;
  const begin = async (): Promise<void> => {
    await loadSituation();
    setBegun(true);
  };
  return (
    <div className={shared.block}>
      <Action kind="quiet" busy={loading.busy} onClick={() => loading.run(begin)}>
        {openLabel}
      </Action>
      {loading.error !== undefined && <FailureMessage error={loading.error} attempt="read" inset />}
    </div>
  );
}
