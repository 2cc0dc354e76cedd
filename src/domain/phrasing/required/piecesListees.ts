import { isReceived, mentionsExactly } from './exactMention';
import { listedPieces } from './listedPieces';
import type { RequestText } from './requestText';

/** The exact list of the documents awaited: one at least is named, in the body or in an annex. */
export function saysPiecesListees(message: RequestText): boolean {
  const { body, annex } = listedPieces(message);
  if (body.length + annex.length > 0) return true;
  return (
    message.statements.some(({ list, key }) => list < 0 && mentionsExactly(key)) ||
    message.lists.some(
      ({ intro, items }) => !isReceived(intro) && items.some(({ key }) => mentionsExactly(key)),
    )
  );
}
