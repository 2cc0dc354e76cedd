import { useState } from 'react';
import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/plainDate';
import { awaitedTitle, othersLabel } from '../../texts/pieces';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import { PieceRow } from './PieceRow';

/** Beyond this, the list is folded: one sees the first of them and how many more there are. */
const SHOWN_AT_FIRST = 8;

interface Props {
  /** Awaited ones, and those ticked since the dossier was opened, in a stable order. */
  readonly pieces: readonly Piece[];
  readonly today: PlainDate;
  /** Pieces whose change is being written. */
  readonly busy: ReadonlySet<string>;
  readonly onReceived: (piece: Piece, received: boolean) => void;
}

export function PieceList({ pieces, today, busy, onReceived }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const awaited = pieces.filter((piece) => piece.recueLe === undefined).length;
  // A fold that would hide a single line is no help.
  const folded = !unfolded && pieces.length > SHOWN_AT_FIRST + 1;
  const shown = folded ? pieces.slice(0, SHOWN_AT_FIRST) : pieces;
  const showObjectif = new Set(pieces.map((piece) => piece.objectif)).size > 1;

  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{awaitedTitle(awaited)}</h2>
      <ul className={shared.list}>
        {shown.map((piece) => (
          <PieceRow
            key={piece.id}
            piece={piece}
            today={today}
            showObjectif={showObjectif}
            busy={busy.has(piece.id)}
            onReceived={onReceived}
          />
        ))}
      </ul>
      {folded && (
        <Action kind="quiet" expanded={false} onClick={() => setUnfolded(true)}>
          {othersLabel(pieces.length - SHOWN_AT_FIRST)}
        </Action>
      )}
      {unfolded && pieces.length > SHOWN_AT_FIRST + 1 && (
        <Action kind="quiet" expanded onClick={() => setUnfolded(false)}>
          Réduire la liste
        </Action>
      )}
    </section>
  );
}
