import { useCallback, useRef, useState } from 'react';
import { markReceived } from '../../app/markReceived';
import type { DossierFile } from '../../app/ports';
import type { Piece } from '../../domain/dossier';
import { receivedNews } from '../../texts/pieces';
import type { Services } from '../services';
import { useAnnounce } from '../shell/Announcer';
import { useMounted } from './useMounted';

export interface Receive {
  /** Pieces whose change is being written. */
  readonly busy: ReadonlySet<string>;
  readonly error: unknown;
  receive(piece: Piece, received: boolean): void;
  clear(): void;
}

/** Ticking a piece writes it at once; unticking it is the undo. Several can be under way. */
export function useReceive(
  services: Services,
  file: DossierFile,
  update: (file: DossierFile) => void,
): Receive {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>();
  const latest = useRef(file);
  latest.current = file;
  const mounted = useMounted();
  const announce = useAnnounce();

  const receive = useCallback(
    (piece: Piece, received: boolean) => {
      setBusy((now) => new Set(now).add(piece.id));
      setError(undefined);
      markReceived(services, piece, received, services.me)
        .then((changed) => {
          const { pieces } = latest.current;
          update({ ...latest.current, pieces: pieces.map((one) => (one.id === changed.id ? changed : one)) });
          announce(receivedNews(piece, received));
        })
        .catch((failure: unknown) => {
          if (mounted.current) setError(failure);
        })
        .finally(() => {
          if (mounted.current) setBusy((now) => new Set([...now].filter((id) => id !== piece.id)));
        });
    },
    [services, update, announce, mounted],
  );
  return { busy, error, receive, clear: useCallback(() => setError(undefined), []) };
}
