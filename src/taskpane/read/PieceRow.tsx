import { Checkbox, type ICheckbox } from '@fluentui/react/lib/Checkbox';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useRef } from 'react';
import type { Piece } from '../../domain/dossier';
import { daysBetween, type PlainDate } from '../../domain/dates/plainDate';
import { formatDayOffset } from '../../texts/format';
import { pieceDueText, receivedText, undoReceived } from '../../texts/dossier/pieces';
import { Action } from '../shell/Action';
import { CHECKBOX } from '../shell/checkbox';
import { fadeIn, shared, small, wrapping } from '../shell/styles';
import { DayBadge } from './DayBadge';

const styles = mergeStyleSets({
  label: wrapping,
  due: [{ display: 'block', color: 'var(--text-soft)' }, small],
  received: [
    { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', color: 'var(--success)' },
    small,
    fadeIn,
  ],
});

interface Props {
  readonly piece: Piece;
  readonly today: PlainDate;
  /** Shown where the pieces of one dossier serve several objectifs. */
  readonly showObjectif: boolean;
  readonly busy: boolean;
  readonly onReceived: (piece: Piece, received: boolean) => void;
}

/** One awaited piece: ticking it says that it was received. Ticked by mistake, it is undone on the same line. */
export function PieceRow({ piece, today, showObjectif, busy, onReceived }: Props) {
  const received = piece.recueLe !== undefined;
  const due = pieceDueText(piece, today);
  const box = useRef<ICheckbox>(null);
  const undoLabel = received ? undoReceived(piece.recueLe!, today) : '';
  const undo = (): void => {
    box.current?.focus();
    onReceived(piece, false);
  };
  return (
    <li aria-busy={busy || undefined}>
      <div className={shared.row}>
        <Checkbox
          // Shown as asked while it is being written; never disabled, which would take the focus away.
          checked={busy ? !received : received}
          componentRef={box}
          styles={CHECKBOX}
          ariaLabel={`${piece.label}, ${due}`}
          title="Cocher quand la pièce est reçue"
          onChange={(_event, checked) => !busy && onReceived(piece, Boolean(checked))}
          onRenderLabel={() => (
            <span className={styles.label}>
              {piece.label}
              <span className={styles.due}>{showObjectif ? `${piece.objectif} · ${due}` : due}</span>
            </span>
          )}
        />
        {!received && <DayBadge>{formatDayOffset(daysBetween(piece.echeance, today))}</DayBadge>}
      </div>
      {received && (
        <div className={styles.received}>
          <span>{receivedText(piece.recueLe!, today)}</span>
          <Action kind="quiet" busy={busy} onClick={undo} label={`${undoLabel} : ${piece.label}`}>
            {undoLabel}
          </Action>
        </div>
      )}
    </li>
  );
}
