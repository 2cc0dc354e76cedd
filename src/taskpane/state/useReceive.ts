import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Marked } from '../../app/pieces/markReceived';
import { PieceConflict } from '../../app/pieces/pieceConflict';
import type { DossierFile } from '../../app/ports';
import type { Piece } from '../../domain/dossier';
import { receivedNews } from '../../texts/dossier/pieces';
import { once } from '../once';
import type { Services } from '../services';
import { useAnnounce } from '../shell/Announcer';
import { isOwed, stillOwed, type Held, type NewsByPiece, type PieceNews } from './pieceNews';
import { signInFirst } from './signInFirst';

export interface Receive {
  /** What came of each tick that did not simply succeed, until that piece is ticked again. */
  readonly news: NewsByPiece;
  /** Pieces whose change is being written. */
  readonly busy: ReadonlySet<string>;
  /** Signs in first where that was what failed before. */
  receive(piece: Piece, received: boolean): void;
  /** The same again of pieces that were refused. */
  retry(pieces: readonly Piece[]): void;
  clear(pieces: readonly Piece[]): void;
}

/** Milliseconds between two looks at what this machine still owes the journal. */
const LOOK_AGAIN = 5_000;

/** A first dossier does not wait for it. */
const marking = once(() => import('../../app/pieces/markReceived'));

/**
 * Ticking a piece writes it at once; unticking it is the undo. Several can be under way.
 * @param held where the news is kept for longer than this screen is shown
 */
export function useReceive(
  services: Services,
  file: DossierFile,
  update: (file: DossierFile) => void,
  held?: Held,
): Receive {
  const own = useState<NewsByPiece>({});
  const [news, setNews] = held ?? own;
  const latest = useRef({ file, news });
  latest.current = { file, news };
  const announce = useAnnounce();
  const { unwritten, signIn } = services;

  const owes = Object.values(news).some(isOwed);
  useEffect(() => {
    if (!owes) return undefined;
    const timer = setInterval(() => {
      unwritten.all().then(
        (left) => setNews((now) => stillOwed(now, left)),
        () => {},
      );
    }, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [owes, unwritten, setNews]);

  const receive = useCallback(
    (piece: Piece, received: boolean) => {
      const tell = (said: Omit<PieceNews, 'received'>): void =>
        setNews((now) => ({ ...now, [piece.id]: { ...said, received } }));
      const failed = latest.current.news[piece.id]?.error;
      tell({ busy: true });
      const mark = async (): Promise<void> => {
        const { markReceived, withMarked } = await marking();
        const put = (changed: Pick<Marked, 'piece' | 'entry'>): void => {
          // Kept at once: another piece's answer may come before the next drawing.
          latest.current.file = withMarked(latest.current.file, changed);
          update(latest.current.file);
        };
        const marked = await markReceived(services, piece, received, services.me).catch((error: unknown) => {
          if (error instanceof PieceConflict) put({ piece: error.current });
          throw error;
        });
        const later = marked.journal === 'later';
        put(marked);
        announce(receivedNews(piece, received, later));
        if (later) tell({});
        else setNews((now) => without(now, [piece]));
      };
      signInFirst(signIn, mark, failed).catch((error: unknown) => tell({ error }));
    },
    [services, signIn, update, announce, setNews],
  );
  return {
    news,
    busy: useMemo(() => new Set(Object.keys(news).filter((id) => news[id]!.busy)), [news]),
    receive,
    retry: (pieces) => {
      const again = (): void => pieces.forEach((piece) => receive(piece, news[piece.id]!.received));
      // One window for all of them; closed, it leaves what is said of them.
      signInFirst(signIn, again, ...pieces.map(({ id }) => news[id]?.error)).catch(() => {});
    },
    clear: (pieces) => setNews((now) => without(now, pieces)),
  };
}

const without = (news: NewsByPiece, pieces: readonly Piece[]): NewsByPiece =>
  Object.fromEntries(Object.entries(news).filter(([id]) => !pieces.some((piece) => piece.id === id)));
