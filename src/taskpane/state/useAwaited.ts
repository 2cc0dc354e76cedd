import { useRef } from 'react';
import type { DossierFile } from '../../app/ports';
import type { Piece } from '../../domain/dossier';

/**
 * The pieces to show: those awaited when the dossier was opened, in an order that no refresh changes, so that a line
 * never moves under the pointer; one received since stays in its place, ticked, to be undone.
 */
export function useAwaited(file: DossierFile): readonly Piece[] {
  const shown = useRef<{ readonly dossierId: string; readonly ids: readonly string[] }>();
  if (shown.current?.dossierId !== file.dossier.id) shown.current = { dossierId: file.dossier.id, ids: [] };

  const known = new Set(shown.current.ids);
  const added = file.pieces
    .filter((piece) => piece.recueLe === undefined && !known.has(piece.id))
    .sort(inOrder);
  if (added.length > 0) {
    shown.current = { dossierId: file.dossier.id, ids: [...shown.current.ids, ...added.map(({ id }) => id)] };
  }
  const byId = new Map(file.pieces.map((piece) => [piece.id, piece]));
  return shown.current.ids.flatMap((id) => byId.get(id) ?? []);
}

/** As in the message: oldest due date first, then by priority. */
const inOrder = (one: Piece, other: Piece): number =>
  one.echeance < other.echeance
    ? -1
    : one.echeance > other.echeance
      ? 1
      : one.priorite - other.priorite || one.label.localeCompare(other.label, 'fr');
