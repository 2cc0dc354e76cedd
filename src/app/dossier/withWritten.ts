import type { Piece } from '../../domain/dossier';
import { withEntries } from '../journal/withEntries';
import type { DossierFile } from '../ports';

/** How often a row was changed, by its etag: `"guid,3"`; 0 where that does not tell. */
const changesOf = ({ etag }: Piece): number => Number(/,(\d+)"?$/.exec(etag)?.[1] ?? 0);

/**
 * The dossier shown with what was just written, whatever the answer was made from: it may come after another write, or
 * another reading, that it knows nothing of. Of a piece the later change counts; no entry of the journal is lost.
 */
export const withWritten = (shown: DossierFile, written: DossierFile): DossierFile => ({
  ...shown,
  pieces: shown.pieces.map((piece) => {
    const other = written.pieces.find(({ id }) => id === piece.id);
    return other && changesOf(other) >= changesOf(piece) ? other : piece;
  }),
  journal: withEntries(shown.journal, written.journal),
});
