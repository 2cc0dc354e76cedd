import type { Piece } from '../dossier';
import { dayOf, type Instant } from '../dates/plainDate';
import { fold } from '../fold';

/**
 * The pieces that a message asks for by their names and that came in since its approval was asked: its words are those
 * of that day. What was received before may be named for another reason, to thank for it.
 */
export function receivedSince(pieces: readonly Piece[], text: string, askedAt: Instant): readonly Piece[] {
  const asked = dayOf(askedAt);
  const said = fold(text);
  return pieces.filter(
    ({ label, recueLe }) => recueLe !== undefined && recueLe >= asked && said.includes(fold(label)),
  );
}
