import { useCallback, useRef, useState } from 'react';
import { markReceived, withMarked, type Marked } from '../../app/pieces/markReceived';
import { PieceConflict } from '../../app/pieces/pieceConflict';
import type { DossierFile } from '../../app/ports';
import type { Piece } from '../../domain/dossier';
import { receivedNews } from '../../texts/dossier/pieces';
import type { Services } from '../services';
import { useAnnounce } from '../shell/Announcer';
import { useMounted } from './useMounted';

export interface Receive {
  /** Pieces whose change is being written. */
  readonly busy: ReadonlySet<string>;
  readonly error: unknown;
  /** Somebody else changed the piece first: what it is now, and what was wanted of it. */
  readonly conflict?: { readonly current: Piece; readonly by: string; readonly received: boolean };
  /** The last change is made; its entry waits until the journal can be reached. */
  readonly waiting: boolean;
  receive(piece: Piece, received: boolean): void;
  clear(): void;
}

type News = Pick<Receive, 'error' | 'conflict' | 'waiting'>;

const NONE: News = { error: undefined, conflict: undefined, waiting: false };

/** Ticking a piece writes it at once; unticking it is the undo. Several can be under way. */
export function useReceive(
  services: Services,
  file: DossierFile,
  update: (file: DossierFile) => void,
): Receive {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState(NONE);
  const latest = useRef(file);
  latest.current = file;
  const mounted = useMounted();
  const announce = useAnnounce();

  const receive = useCallback(
    (piece: Piece, received: boolean) => {
      setBusy((now) => new Set(now).add(piece.id));
      setNews(NONE);
      // Two pieces ticked one after the other: what is said of one is not taken away by what came of the other.
      const tell = (said: Partial<News>): void => {
        if (mounted.current) setNews((now) => ({ ...now, ...said, waiting: said.waiting || now.waiting }));
      };
      const put = (changed: Pick<Marked, 'piece' | 'entry'>): void => {
        // Kept at once: another piece's answer may come before the next drawing.
        latest.current = withMarked(latest.current, changed);
        update(latest.current);
      };
      markReceived(services, piece, received, services.me)
        .then((marked) => {
          const { journal } = marked;
          put(marked);
          announce(receivedNews(piece, received, journal === 'later'));
          tell({ waiting: journal === 'later' });
        })
        .catch((error: unknown) => {
          if (error instanceof PieceConflict) put({ piece: error.current });
          tell(
            error instanceof PieceConflict
              ? { conflict: { current: error.current, by: error.by, received } }
              : { error },
          );
        })
        .finally(() => {
          if (mounted.current) setBusy((now) => new Set([...now].filter((id) => id !== piece.id)));
        });
    },
    [services, update, announce, mounted],
  );
  return { busy, ...news, receive, clear: useCallback(() => setNews(NONE), []) };
}
