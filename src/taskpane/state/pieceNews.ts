import { createContext, useContext, type Dispatch, type SetStateAction } from 'react';
import { PieceConflict } from '../../app/pieces/pieceConflict';
import type { UnwrittenEntry } from '../../app/ports';
import type { Piece } from '../../domain/dossier';
import { alikeFailures } from '../shell/alikeFailures';

/** What there is to say of one piece's tick; neither `busy` nor `error`: made, and its entry waits for the journal. */
export interface PieceNews {
  /** What was wanted of it. */
  readonly received: boolean;
  readonly busy?: boolean;
  readonly error?: unknown;
}

/** By the piece's id. */
export type NewsByPiece = Readonly<Record<string, PieceNews>>;

export type Held = readonly [NewsByPiece, Dispatch<SetStateAction<NewsByPiece>>];

const PieceNewsContext = createContext<Held | undefined>(undefined);

/** Above the tabs: a refusal that comes while one looks at the journal is found on the way back. */
export const PieceNewsProvider = PieceNewsContext.Provider;
export const useHeldPieceNews = (): Held | undefined => useContext(PieceNewsContext);

/**
 * The refusals that still stand, in the order of the pieces; what is told in the same words is told once. A piece that is
 * meanwhile as it was wanted has none.
 */
export function refusals(pieces: readonly Piece[], news: NewsByPiece): readonly (readonly Piece[])[] {
  const told: Piece[][] = [];
  const errorOf = ({ id }: Piece): unknown => news[id]?.error;
  for (const piece of pieces) {
    const error = errorOf(piece);
    if (error === undefined || news[piece.id]!.received === (piece.recueLe !== undefined)) continue;
    const same = told.find(([first]) => sameWords(errorOf(first!), error));
    if (same) same.push(piece);
    else told.push([piece]);
  }
  return told;
}

/** Of two people who changed one piece, each is asked about that piece. */
const sameWords = (one: unknown, other: unknown): boolean =>
  !(one instanceof PieceConflict) && !(other instanceof PieceConflict) && alikeFailures(one, other);

/** The journal owes an entry. */
export const isOwed = ({ busy, error }: PieceNews): boolean => !busy && error === undefined;

/** Without what the journal holds since. */
export const stillOwed = (news: NewsByPiece, left: readonly UnwrittenEntry[]): NewsByPiece =>
  Object.fromEntries(
    Object.entries(news).filter(
      ([id, one]) => !isOwed(one) || left.some(({ entry }) => entry.pieces[0]?.id === id),
    ),
  );
