import { useCallback, useEffect, useRef, useState } from 'react';
import type { PendingRelance } from '../../app/ports';
import type { Drafted } from '../../app/worklist/prepareDrafts';
import { openPrepared } from '../../app/relance/prepareFollowUp';
import type { PreparedRelance } from '../../app/relance/prepareRelance';
import { openRelance } from '../../app/worklist/worklist';
import type { Approver } from '../../domain/policy/sequence';
import type { WorklistRow } from '../../domain/worklist/worklist';
import type { Services } from '../services';
import { useDrafts, type DraftsStore } from './useDrafts';

/** What became of one row since the list is shown. */
export type RowNews =
  | { readonly kind: 'busy' }
  | {
      readonly kind: 'opened' | 'drafted';
      readonly step: string;
      readonly approvals: readonly Approver[];
    }
  | { readonly kind: 'nothing-due' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Relances {
  readonly news: ReadonlyMap<string, RowNews>;
  /** Prepared on this machine before, and not found in Sent Items yet. */
  pendingOf(row: WorklistRow): PendingRelance | undefined;
  open(row: WorklistRow): void;
  readonly drafts: DraftsStore;
}

const openedOf = ({ due: { step, approvals } }: PreparedRelance): RowNews => ({
  kind: 'opened',
  step,
  approvals,
});

/** From a row to its message. A message closed and opened again is the same relance: one operation, one entry. */
export function useRelances(services: Services, onPrepared: () => void): Relances {
  const [news, setNews] = useState<ReadonlyMap<string, RowNews>>(new Map());
  const [pending, setPending] = useState<readonly PendingRelance[]>([]);
  const prepared = useRef(new Map<string, PreparedRelance>());
  const busy = useRef(false);

  const look = useCallback(
    () => services.pending.all().then((all) => setPending(all.filter((one) => !one.withdrawnAt))),
    [services],
  );
  useEffect(() => void look().catch(() => {}), [look]);

  const open = useCallback(
    (row: WorklistRow) => {
      if (busy.current) return;
      busy.current = true;
      const tell = (one: RowNews): void => setNews((now) => new Map(now).set(row.key, one));
      tell({ kind: 'busy' });
      const work = async (): Promise<void> => {
        const known = prepared.current.get(row.key);
        if (known) {
          await openPrepared(services.mailbox, services.pending, known);
          return tell(openedOf(known));
        }
        const opened = await openRelance(services, row);
        if (opened.kind === 'nothing-due') return tell(opened);
        prepared.current.set(row.key, opened.relance);
        tell(openedOf(opened.relance));
        onPrepared();
      };
      work()
        .catch((error: unknown) => tell({ kind: 'failed', error }))
        .finally(() => {
          busy.current = false;
        });
    },
    [services, onPrepared],
  );

  const tellDraft = useCallback(
    (row: WorklistRow, outcome: Drafted | undefined) =>
      setNews((now) => new Map(now).set(row.key, outcome ?? { kind: 'busy' })),
    [],
  );
  const drafts = useDrafts(services, tellDraft, onPrepared);

  return {
    news,
    open,
    drafts,
    pendingOf: ({ dossier, due }) =>
      pending.find(
        ({ marks }) =>
          marks.dossierId === dossier.id && marks.sequence === due.sequence && marks.step === due.step,
      ),
  };
}
