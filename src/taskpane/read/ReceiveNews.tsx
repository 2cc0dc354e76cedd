import { isFailure } from '../../app/failure';
import { PieceConflict } from '../../app/pieces/pieceConflict';
import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import { entryWaiting } from '../../texts/dossier/pieces';
import { listed } from '../../texts/format';
import { once } from '../once';
import { FailureMessage } from '../shell/FailureMessage';
import { Later } from '../shell/Later';
import { Notice } from '../shell/Notice';
import { isOwed, refusals } from '../state/pieceNews';
import type { Receive } from '../state/useReceive';

const load = once(async () => (await import('./PieceConflictNotice')).PieceConflictNotice);

interface Props {
  readonly receive: Receive;
  readonly pieces: readonly Piece[];
  readonly today: PlainDate;
  /** Reads the dossier again; absent where the button that failed stands beside it. */
  readonly onRefresh?: () => void;
}

/** What came of the ticks that did not simply succeed: refused, overtaken by somebody else, or waiting for the journal. */
export function ReceiveNews({ receive, pieces, today, onRefresh }: Props) {
  const { news } = receive;
  return (
    <>
      {refusals(pieces, news).map((refused) => {
        const { id } = refused[0]!;
        const { error, received } = news[id]!;
        const clear = (): void => receive.clear(refused);
        // Nobody knows whether it was made: the dossier says first what it is.
        const again = (refresh: () => void): void => {
          if (!isFailure(error, 'unsure', 'conflict')) return receive.retry(refused);
          clear();
          refresh();
        };
        return error instanceof PieceConflict ? (
          <Later key={id} load={load} meanwhile={null}>
            {(PieceConflictNotice) => (
              <PieceConflictNotice
                conflict={error}
                received={received}
                receive={receive.receive}
                clear={clear}
                today={today}
              />
            )}
          </Later>
        ) : (
          <FailureMessage
            key={id}
            about={listed(refused.map(({ label }) => label))}
            error={error}
            attempt="receive"
            onRetry={onRefresh && (() => again(onRefresh))}
            inset
          />
        );
      })}
      {Object.values(news).some(isOwed) && (
        <Notice state="advice" inset>
          {entryWaiting(pieces.filter(({ id }) => news[id] && isOwed(news[id])).map(({ label }) => label))}
        </Notice>
      )}
    </>
  );
}
