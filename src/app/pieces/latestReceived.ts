import type { Piece } from '../../domain/dossier';

/** A dossier keeps the pieces of years: a mistake is looked for among the last ones. */
const MOST = 10;

/** The pieces received last, newest first, but those shown elsewhere: one ticked by mistake, or incomplete, is among them. */
export function latestReceived(pieces: readonly Piece[], shown: readonly Piece[]): readonly Piece[] {
  const known = new Set(shown.map(({ id }) => id));
  return pieces
    .filter(({ id, recueLe }) => recueLe !== undefined && !known.has(id))
    .sort((one, other) =>
      one.recueLe === other.recueLe
        ? one.label.localeCompare(other.label, 'fr')
        : one.recueLe! < other.recueLe!
          ? 1
          : -1,
    )
    .slice(0, MOST);
}
