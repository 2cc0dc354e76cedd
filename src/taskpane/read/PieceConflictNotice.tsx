import type { PieceConflict } from '../../app/pieces/pieceConflict';
import type { PlainDate } from '../../domain/dates/plainDate';
import { applyMine, conflictText, keepTheirs } from '../../texts/dossier/pieceConflict';
import { Action } from '../shell/Action';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import type { Receive } from '../state/useReceive';

interface Props {
  readonly conflict: PieceConflict;
  /** What was wanted of it. */
  readonly received: boolean;
  readonly receive: Receive['receive'];
  readonly clear: () => void;
  readonly today: PlainDate;
}

/** Two people changed one piece: both are shown, and the person decides. */
export function PieceConflictNotice({ conflict, received, receive, clear, today }: Props) {
  const { current, by } = conflict;
  return (
    <Notice state="warning" inset>
      <p role="alert" className={shared.text}>
        {conflictText(current, by, received, today)}
      </p>
      <div className={shared.actions}>
        <Action onClick={clear}>{keepTheirs}</Action>
        <Action onClick={() => receive(current, received)}>{applyMine(received)}</Action>
      </div>
    </Notice>
  );
}
