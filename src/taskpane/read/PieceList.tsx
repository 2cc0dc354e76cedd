import { useRef, useState, type ReactNode } from 'react';
import type { Piece } from '../../domain/dossier';
import type { PlainDate } from '../../domain/dates/plainDate';
import { awaitedTitle, hideReceived, lastReceivedLabel, othersLabel } from '../../texts/dossier/pieces';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import { useFocusKept } from '../shell/useFocusKept';
import { PieceRow } from './PieceRow';

/** Beyond this, the list is folded: one sees the first of them and how many more there are. */
const SHOWN_AT_FIRST = 8;

interface Props {
  /** Awaited ones, and those ticked since the dossier was opened, in a stable order. */
  readonly pieces: readonly Piece[];
  /** Those received last, which are not in that list: folded, to be put back. */
  readonly received: readonly Piece[];
  readonly today: PlainDate;
  /** Pieces whose change is being written. */
  readonly busy: ReadonlySet<string>;
  readonly onReceived: (piece: Piece, received: boolean) => void;
  /** What came of the ticks: below the list, which must not move under the pointer. */
  readonly children?: ReactNode;
}

export function PieceList({ pieces, received, today, busy, onReceived, children }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const [showsReceived, setShowsReceived] = useState(false);
  const area = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A piece put back goes from one list to the other, with its controls.
  useFocusKept(area, heading);
  const awaited = pieces.filter((piece) => piece.recueLe === undefined).length;
  // A fold that would hide a single line is no help.
  const folded = !unfolded && pieces.length > SHOWN_AT_FIRST + 1;
  const shown = folded ? pieces.slice(0, SHOWN_AT_FIRST) : pieces;
  const showObjectif = new Set(pieces.map((piece) => piece.objectif)).size > 1;
  const rows = (list: readonly Piece[], named: boolean) => (
    <ul className={shared.list}>
      {list.map((piece) => (
        <PieceRow
          key={piece.id}
          piece={piece}
          today={today}
          showObjectif={named}
          busy={busy.has(piece.id)}
          onReceived={onReceived}
        />
      ))}
    </ul>
  );

  return (
    <section ref={area} className={shared.block}>
      <h2 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {awaitedTitle(awaited)}
      </h2>
      {shown.length > 0 && rows(shown, showObjectif)}
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
      {received.length > 0 && (
        <Action kind="quiet" expanded={showsReceived} onClick={() => setShowsReceived(!showsReceived)}>
          {showsReceived ? hideReceived : lastReceivedLabel(received.length)}
        </Action>
      )}
      {showsReceived && rows(received, true)}
      {children}
    </section>
  );
}
