import type { Piece } from '../../domain/dossier';
import { Failure } from '../failure';

/** Someone else changed the piece meanwhile: what it is now, and who did it (empty where the service does not say). */
export class PieceConflict extends Failure {
  constructor(
    readonly current: Piece,
    readonly by: string,
    /** It was one's own change: an earlier press, or another of one's machines. */
    readonly mine: boolean,
  ) {
    super('conflict', 'Pieces');
  }
}
