import type { Piece } from '../dossier';
import type { PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { piecesLike } from './attachments';
import { promisedAmount } from './promisedAmount';
import { earlierReading, promisedDate } from './promisedDate';
import type { ReceivedMessage, Signal, TriageParts } from './triage';

export const TRIAGE_PARTS: TriageParts = { promise, attached };

function promise(policy: Policy, today: PlainDate, excerpt: string, folded: string): readonly Signal[] {
  const date = promisedDate(folded, today, policy.workingDays);
  if (!date) return [];
  const otherDate = earlierReading(folded, date, today);
  const amount = promisedAmount(folded);
  return [
    {
      kind: 'promesse',
      excerpt,
      date,
      ...(otherDate ? { otherDate } : {}),
      ...(amount === undefined ? {} : { amount }),
    },
  ];
}

function attached(message: ReceivedMessage, pieces: readonly Piece[]): readonly Signal[] {
  const awaited = pieces.filter((piece) => piece.recueLe === undefined);
  return message.attachments
    .filter(({ inline }) => !inline)
    .map(({ name }) => ({ name, like: piecesLike(name, awaited) }))
    .filter(({ like }) => like.length > 0)
    .map(({ name, like }) => ({ kind: 'piece-jointe', excerpt: name, pieceIds: like.map(({ id }) => id) }));
}
