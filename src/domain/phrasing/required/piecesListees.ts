import { isReceived, mentionsExactly } from './exactMention';
import { listedPieces } from './listedPieces';
import { partsOf, type Request, type RequestText } from './requestText';

const mentionsOne = ({ statements, lists }: RequestText): boolean =>
  statements.some(({ list, key }) => list < 0 && mentionsExactly(key)) ||
  lists.some(({ intro, items }) => !isReceived(intro) && items.some(({ key }) => mentionsExactly(key)));

/** The exact list of the documents awaited: one at least is named, in the body or in an annex. */
export function saysPiecesListees(message: Request): boolean {
  const { body, annex } = listedPieces(message);
  return body.length + annex.length > 0 || partsOf(message).some(mentionsOne);
}
