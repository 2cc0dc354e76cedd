import type { PlainDate } from '../../domain/dates/plainDate';
import { entryWaiting } from '../../texts/dossier/pieces';
import { once } from '../once';
import { FailureMessage } from '../shell/FailureMessage';
import { Later } from '../shell/Later';
import { Notice } from '../shell/Notice';
import type { Receive } from '../state/useReceive';

const load = once(async () => (await import('./PieceConflictNotice')).PieceConflictNotice);

interface Props {
  readonly receive: Receive;
  readonly today: PlainDate;
  readonly onRetry?: () => void;
}

/** What came of a tick that did not simply succeed: refused, overtaken by somebody else, or waiting for the journal. */
export function ReceiveNews({ receive, today, onRetry }: Props) {
  const { conflict, error, waiting } = receive;
  return (
    <>
      {conflict && (
        <Later load={load} meanwhile={null}>
          {(PieceConflictNotice) => (
            <PieceConflictNotice
              conflict={conflict}
              receive={receive.receive}
              clear={receive.clear}
              today={today}
            />
          )}
        </Later>
      )}
      {error !== undefined && (
        <FailureMessage error={error} attempt="receive" onRetry={onRetry} inset={!onRetry} />
      )}
      {waiting && <Notice state="advice">{entryWaiting}</Notice>}
    </>
  );
}
