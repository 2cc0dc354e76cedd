import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { assignPeople, type AssignedRow, type InCharge, type Unnamed } from '../../app/import/assignPeople';
import { proposeColumns, type ImportColumn } from '../../app/import/importColumns';
import { readTable, type ImportProblem } from '../../app/import/importDossiers';
import { importRows, type ImportReport } from '../../app/import/importRows';
import type { ImportTable } from '../../app/import/importTable';
import { readImportFile } from '../../app/import/readImportFile';
import type { Person } from '../../domain/dossier';
import type { World } from '../services';
import { signInFirst } from '../state/signInFirst';

export interface ImportState {
  readonly table?: ImportTable;
  /** What each column of the file is, in its order. */
  readonly columns: readonly (ImportColumn | undefined)[];
  readonly inCharge: InCharge;
  /** Who can be meant by a name in the file. */
  readonly people: readonly Person[];
  readonly unreadable: boolean;
  readonly progress?: { readonly done: number; readonly total: number };
  /** Begun, and not come to its end. */
  readonly begun: boolean;
  readonly report?: ImportReport;
  readonly error?: unknown;
}

export interface ImportStore extends ImportState {
  readonly rows: readonly AssignedRow[];
  readonly problems: readonly ImportProblem[];
  readonly unnamed: Unnamed;
  choose(file: File): void;
  /** Says which column of the file holds this, if any. */
  match(column: ImportColumn, index: number | undefined): void;
  name(inCharge: InCharge): void;
  start(): void;
  stop(): void;
}

/** From a file to the firm's lists: read, matched, looked through, then written; stopped or failed, it is resumed. */
export function useImport(world: World, site: string | undefined): ImportStore {
  const me = world.me;
  const [state, setState] = useState<ImportState>({
    columns: [],
    inCharge: { collaborateur: me.address, manager: '' },
    people: [me],
    unreadable: false,
    begun: false,
  });
  const { table, columns, inCharge, people } = state;
  const running = useRef<AbortController>();
  const failed = useRef<unknown>();
  useEffect(() => () => running.current?.abort(), []);

  const understood = useMemo(() => {
    if (!table) return { rows: [], problems: [], unnamed: { collaborateur: 0, manager: 0 } };
    const read = readTable(table, columns);
    const assigned = assignPeople(read.rows, inCharge, people);
    const problems = [...read.problems, ...assigned.problems];
    return { ...assigned, problems: problems.sort((one, other) => one.line - other.line) };
  }, [table, columns, inCharge, people]);
  const { rows } = understood;

  /** What is known of the file changes: what was said of an earlier import no longer holds. */
  const change = useCallback(
    (next: Partial<ImportState>) =>
      setState((now) => ({ ...now, begun: false, report: undefined, error: undefined, ...next })),
    [],
  );
  const choose = useCallback(
    (file: File) => {
      change({ table: undefined, unreadable: false });
      // Lists that cannot be read, or are empty, know nobody: a line then says whose address it waits for.
      const known = world
        .setUp(site)
        .then(({ lists }) => lists.people())
        .catch(() => []);
      Promise.all([readImportFile(file), known]).then(
        ([read, named]) =>
          change({
            table: read,
            columns: proposeColumns(read.header),
            people: [me, ...named],
          }),
        () => change({ unreadable: true }),
      );
    },
    [change, world, site, me],
  );
  const start = useCallback(() => {
    const abort = new AbortController();
    running.current = abort;
    const tell = (next: Partial<ImportState>): void => {
      if (!abort.signal.aborted) setState((now) => ({ ...now, ...next }));
    };
    setState((now) => ({
      ...now,
      begun: true,
      report: undefined,
      error: undefined,
      progress: { done: 0, total: rows.length },
    }));
    const work = async (): Promise<void> => {
      const { lists, signIn } = await world.setUp(site);
      const before = failed.current;
      failed.current = undefined;
      const report = await signInFirst(
        () => signIn.askPerson(),
        () => importRows(lists, rows, (done, total) => tell({ progress: { done, total } }), abort.signal),
        before,
      );
      tell({ report, begun: false, progress: undefined });
    };
    work().catch((error: unknown) => {
      failed.current = error;
      tell({ error, progress: undefined });
    });
  }, [world, site, rows]);

  return {
    ...state,
    ...understood,
    choose,
    match: useCallback(
      (column, index) =>
        change({
          columns: columns.map((known, at) => (at === index ? column : known === column ? undefined : known)),
        }),
      [change, columns],
    ),
    name: useCallback((named) => change({ inCharge: named }), [change]),
    start,
    stop: useCallback(() => {
      running.current?.abort();
      setState((now) => ({ ...now, progress: undefined }));
    }, []),
  };
}
