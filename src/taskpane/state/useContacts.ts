import { useCallback, useEffect, useRef, type Dispatch, type SetStateAction } from 'react';
import type { DossierContacts, DossierFile } from '../../app/ports';
import { isWhole, withContacts } from '../../app/dossier/wholeFile';
import type { Services } from '../services';
import type { DossierState } from './useDossier';
import type { Whole } from './wholeContext';

type Open = Extract<DossierState, { kind: 'open' }>;

/** What a person changes in a dossier shown leaves it the same reading. */
const readingOf = ({ dossier, readAt }: DossierFile): string => `${dossier.id} ${readAt}`;

/**
 * The contacts of the dossier shown: read once for each reading of it, and kept with what is shown.
 * @param all reads them as soon as the dossier is shown; a failure is shown as a reading that failed
 */
export function useContacts(
  { records }: Services,
  state: DossierState,
  setState: Dispatch<SetStateAction<DossierState>>,
  all: boolean,
): Whole {
  const asked = useRef<{ readonly of: string; readonly read: Promise<DossierContacts> }>();
  const change = useCallback(
    (of: string, next: (now: Open) => DossierState) =>
      setState((now) => (now.kind === 'open' && readingOf(now.file) === of ? next(now) : now)),
    [setState],
  );
  const whole = useCallback<Whole>(
    async (file) => {
      if (isWhole(file)) return file;
      const of = readingOf(file);
      if (asked.current?.of !== of) asked.current = { of, read: records.contacts(file.dossier.id) };
      const { read } = asked.current;
      try {
        const found = await read;
        const done = withContacts(file, found);
        change(of, (now) => {
          if (isWhole(now.file)) return now;
          return { ...now, file: now.file === file ? done : withContacts(now.file, found) };
        });
        return done;
      } catch (error) {
        // To be tried again.
        if (asked.current?.read === read) asked.current = undefined;
        throw error;
      }
    },
    [records, change],
  );
  useEffect(() => {
    if (!all || state.kind !== 'open' || state.refreshing || state.error !== undefined) return;
    const { file } = state;
    whole(file).catch((error: unknown) => change(readingOf(file), (now) => ({ ...now, error })));
  }, [all, state, whole, change]);
  return whole;
}
