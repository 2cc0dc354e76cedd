import { useCallback, useEffect, useRef, useState } from 'react';
import { isFailure } from '../../app/failure';
import { linkAddress } from '../../app/dossier/linkAddress';
import { withWritten } from '../../app/dossier/withWritten';
import { openDossier, openThread, type Opening } from '../../app/dossier/openThread';
import type { Address, DossierFile, DossierSummary } from '../../app/ports';
import type { Hints } from '../../app/dossier/recognise';
import { linkedNews } from '../../texts/dossier/recognition';
import type { Services } from '../services';
import { signInFirst } from './signInFirst';
import { useContacts } from './useContacts';
import type { Whole } from './wholeContext';

export type DossierState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'several'; readonly candidates: readonly DossierSummary[] }
  | { readonly kind: 'unknown'; readonly addresses: readonly string[] }
  | { readonly kind: 'internal' }
  | {
      readonly kind: 'open';
      readonly file: DossierFile;
      readonly refreshing: boolean;
      /** Something was written since this was read: its trace in the journal is not in here yet. */
      readonly changed?: boolean;
      /** What was just done, to be said beside the dossier. */
      readonly news?: string;
      /** Why the last reading failed; the file is then the last one known. */
      readonly error?: unknown;
    };

/** What a message says of its dossier: the relance's own marks know it, addresses and conversation point to it. */
export type Request = { readonly dossierId: string } | { readonly hints: Hints };

export interface DossierStore {
  readonly state: DossierState;
  choose(dossierId: string): void;
  link(dossierId: string, contact: Address): void;
  /** Reads again what is shown, or tries again what failed; signs in first where that was the obstacle. */
  retry(): void;
  /** Puts what was just written into what is shown and kept. */
  update(file: DossierFile): void;
  /** Reads the contacts that the opening left out, once for each reading of the dossier, and keeps them with what is shown. */
  readonly whole: Whole;
}

type Work = (
  signal: AbortSignal,
  showCached: (file: DossierFile) => void,
) => Promise<Opening & { readonly news?: string }>;

/**
 * The dossier of the message shown: from the cache at once, then from SharePoint.
 * @param people `all`: its contacts are read once it is shown, since any of them may be written to; `named`: when needed
 */
export function useDossier(
  services: Services,
  request: Request | undefined,
  people: 'all' | 'named' = 'named',
): DossierStore {
  const { records, cache, clock, signIn } = services;
  const [state, setState] = useState<DossierState>({ kind: 'opening' });
  const running = useRef<AbortController>();
  const last = useRef<Work>();
  /** A person's choice holds for this message, whatever its addresses say afterwards. */
  const byHand = useRef(false);
  const addresses = useRef<readonly string[]>([]);
  const latest = useRef(state);
  latest.current = state;
  const whole = useContacts(services, state, setState, people === 'all');

  /** @param failed what this tries again */
  const run = useCallback(
    (work: Work, failed?: unknown) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      last.current = work;
      const show = (next: DossierState): void => {
        if (!abort.signal.aborted) setState(next);
      };
      setState((now) =>
        now.kind === 'open' ? { ...now, refreshing: true, error: undefined } : { kind: 'opening' },
      );
      const showCached = (file: DossierFile): void => show({ kind: 'open', file, refreshing: true });
      signInFirst(signIn, () => work(abort.signal, showCached), failed).then(
        (opening) => show(stateOf(opening)),
        (error: unknown) => {
          if (abort.signal.aborted || isFailure(error, 'cancelled')) return;
          setState((now) =>
            now.kind === 'open' ? { ...now, refreshing: false, error } : { kind: 'failed', error },
          );
        },
      );
    },
    [signIn],
  );

  const open = useCallback(
    (dossierId: string): Work =>
      async (signal, showCached) => {
        const known = await cache.get(dossierId);
        if (known) showCached(known);
        return openDossier({ records, cache, clock }, dossierId, signal);
      },
    [records, cache, clock],
  );

  const key = request && JSON.stringify(request);
  useEffect(() => {
    if (!key) return;
    const asked = JSON.parse(key) as Request;
    const now = latest.current;
    if ('dossierId' in asked) {
      if (now.kind === 'open' && now.file.dossier.id === asked.dossierId) return;
      setState({ kind: 'opening' });
    } else {
      if (byHand.current) return;
      // One more recipient: the dossier shown stays until something else is known.
      const before = addresses.current;
      addresses.current = asked.hints.addresses;
      if (before.length === 0 || !before.every((one) => asked.hints.addresses.includes(one)))
        setState({ kind: 'opening' });
    }
    run(
      'dossierId' in asked
        ? open(asked.dossierId)
        : (signal, showCached) => openThread({ records, cache, clock }, asked.hints, showCached, signal),
    );
  }, [key, run, open, records, cache, clock]);
  useEffect(() => () => running.current?.abort(), []);

  return {
    state,
    choose: useCallback(
      (dossierId) => {
        byHand.current = true;
        setState({ kind: 'opening' });
        run(open(dossierId));
      },
      [run, open],
    ),
    link: useCallback(
      (dossierId, contact) => {
        byHand.current = true;
        run(async () => {
          const opening = await linkAddress({ records, cache, clock }, dossierId, contact);
          const client = opening.kind === 'found' ? opening.file.dossier.client : '';
          return { ...opening, news: linkedNews(contact.address, client) };
        });
      },
      [run, records, cache, clock],
    ),
    retry: useCallback(() => {
      const now = latest.current;
      const error = now.kind === 'failed' || now.kind === 'open' ? now.error : undefined;
      const again = now.kind === 'open' ? open(now.file.dossier.id) : last.current;
      if (again) run(again, error);
    }, [run, open]),
    update: useCallback(
      (file) => {
        const added = (now: DossierState): DossierState =>
          now.kind === 'open' && now.file.dossier.id === file.dossier.id
            ? { ...now, file: withWritten(now.file, file), changed: true }
            : now;
        setState(added);
        // The next answer may come before the next drawing.
        const now = (latest.current = added(latest.current));
        // The cache only saves time: what it could not keep is read again.
        cache
          .put(now.kind === 'open' && now.file.dossier.id === file.dossier.id ? now.file : file)
          .catch(() => {});
      },
      [cache],
    ),
    whole,
  };
}

function stateOf(opening: Opening & { readonly news?: string }): DossierState {
  switch (opening.kind) {
    case 'found':
      return { kind: 'open', file: opening.file, refreshing: false, news: opening.news };
    case 'several':
      return { kind: 'several', candidates: opening.candidates };
    case 'unknown':
      return { kind: 'unknown', addresses: opening.addresses };
    case 'internal':
      return { kind: 'internal' };
  }
}
