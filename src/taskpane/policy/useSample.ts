import { useCallback, useEffect, useRef, useState } from 'react';
import { sampleDossiers } from '../../app/import/sampleDossiers';
import type { DossierFile } from '../../app/ports';
import type { Services } from '../services';

export interface Sample {
  readonly files: readonly DossierFile[] | undefined;
  /** While reading: how many of how many. */
  readonly progress: readonly [done: number, total: number] | undefined;
  readonly error: unknown;
  read(): void;
  /** Stops, and keeps what was read. */
  stop(): void;
}

/** Real dossiers, read once and on demand, with a count and a way to stop. */
export function useSample(services: Pick<Services, 'policies' | 'records'>): Sample {
  const [files, setFiles] = useState<readonly DossierFile[]>();
  const [progress, setProgress] = useState<Sample['progress']>();
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>();
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
      running.current?.abort();
    },
    [],
  );

  const read = useCallback(() => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    setError(undefined);
    setProgress([0, 0]);
    sampleDossiers(services, (done, total) => !gone.current && setProgress([done, total]), abort.signal)
      .then(
        (found) => !gone.current && setFiles(found),
        (failure: unknown) => !gone.current && !abort.signal.aborted && setError(failure),
      )
      .finally(() => {
        running.current = undefined;
        if (!gone.current) setProgress(undefined);
      });
  }, [services]);
  return { files, progress, error, read, stop: useCallback(() => running.current?.abort(), []) };
}
