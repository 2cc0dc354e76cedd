import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeptPolicy } from '../../app/policy/policyPorts';
import type { DossierFile, DossierSummary, PendingRelance, UnwrittenEntry } from '../../app/ports';
import type { KeptWorklist } from '../../app/worklist/worklistPorts';
import type { Instant } from '../../domain/dates/plainDate';
import { withinTime } from '../withinTime';

/** What one account keeps on one machine. */
interface Schema extends DBSchema {
  files: { key: string; value: { readonly file: DossierFile; readonly keptAt: number } };
  names: { key: string; value: { readonly dossier: DossierSummary; readonly keptAt: number } };
  keys: { key: string; value: { readonly dossierId: string; readonly keptAt: number } };
  pending: { key: string; value: PendingRelance };
  looks: { key: string; value: { readonly id: string; readonly at: Instant } };
  policy: { key: string; value: KeptPolicy };
  worklist: { key: string; value: KeptWorklist };
  unwritten: { key: string; value: UnwrittenEntry };
}

type Name = 'files' | 'names' | 'keys' | 'pending' | 'looks' | 'policy' | 'worklist' | 'unwritten';
const NAMES: readonly Name[] = [
  'files',
  'names',
  'keys',
  'pending',
  'looks',
  'policy',
  'worklist',
  'unwritten',
];

/** Not in SharePoint yet: without them the journal would miss a relance. They go by themselves once written. */
const OWED: readonly Name[] = ['pending', 'unwritten'];

/** Raised when the shape of what is kept changes: the cache is then dropped, what is pending stays. */
const VERSION = 6;

/** A browser that blocks storage may also leave a request for ever without an answer, in milliseconds. */
const LIMIT = 2_000;

/** A small table by key: IndexedDB where it works, memory otherwise. It never fails: what is lost is only comfort. */
interface LocalTable<T> {
  get(key: string): Promise<T | undefined>;
  all(): Promise<readonly T[]>;
  put(key: string, value: T): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

export interface LocalDatabase {
  table<N extends Name>(name: N): LocalTable<Schema[N]['value']>;
  /**
   * Deletes what this account keeps here, but what is still owed to the journal.
   * @returns how many relances and entries stay for that reason
   */
  forget(): Promise<number>;
}

async function entriesOf<V>(db: IDBPDatabase<Schema>, name: Name): Promise<readonly [string, V][]> {
  const { store } = db.transaction(name);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => [key, values[index] as V]);
}

/** Opens an account's own database. Two accounts never share one. */
export function openLocalDatabase(account: string): LocalDatabase {
  const memory: Record<Name, Map<string, unknown>> = {
    files: new Map(),
    names: new Map(),
    keys: new Map(),
    pending: new Map(),
    looks: new Map(),
    policy: new Map(),
    worklist: new Map(),
    unwritten: new Map(),
  };
  let database: Promise<IDBPDatabase<Schema> | undefined> | undefined;

  const opened = (): Promise<IDBPDatabase<Schema> | undefined> => {
    // Where storage is blocked, asking for it may throw at once.
    database ??= withinTime(
      Promise.resolve().then(() =>
        openDB<Schema>(`relance:${account.toLowerCase()}`, VERSION, {
          upgrade(db) {
            for (const name of ['files', 'names', 'keys', 'worklist'] as const) {
              if (db.objectStoreNames.contains(name)) db.deleteObjectStore(name);
              db.createObjectStore(name);
            }
            for (const name of ['pending', 'looks', 'policy', 'unwritten'] as const) {
              if (!db.objectStoreNames.contains(name)) db.createObjectStore(name);
            }
          },
          // A newer pane upgrades: let it, and go on from memory.
          blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
        }),
      ),
      LIMIT,
      'IndexedDB',
    ).catch(() => undefined);
    return database;
  };

  /** Tries the database; says when it did not do it. */
  const attempt = async <R>(
    work: (db: IDBPDatabase<Schema>) => Promise<R>,
  ): Promise<{ readonly done?: R; readonly failed: boolean }> => {
    const db = await opened();
    if (!db) return { failed: true };
    try {
      return { done: await withinTime(work(db), LIMIT, 'IndexedDB'), failed: false };
    } catch {
      return { failed: true };
    }
  };

  return {
    table<N extends Name>(name: N): LocalTable<Schema[N]['value']> {
      type Value = Schema[N]['value'];
      /** Only what the database did not take. */
      const kept = memory[name] as Map<string, Value>;
      return {
        get: async (key) =>
          kept.get(key) ?? (await attempt<Value | undefined>((db) => db.get(name, key))).done,
        async all() {
          const { done = [] } = await attempt((db) => entriesOf<Value>(db, name));
          // Where the database did not take a change, it still holds what was before.
          return [...done.flatMap(([key, value]) => (kept.has(key) ? [] : [value])), ...kept.values()];
        },
        async put(key, value) {
          const { failed } = await attempt((db) => db.put(name, value, key));
          if (failed) kept.set(key, value);
          else kept.delete(key);
        },
        async remove(key) {
          kept.delete(key);
          await attempt((db) => db.delete(name, key));
        },
        async clear() {
          kept.clear();
          await attempt((db) => db.clear(name));
        },
      };
    },
    async forget() {
      let owed = 0;
      for (const name of NAMES) {
        if (OWED.includes(name)) owed += (await this.table(name).all()).length;
        else await this.table(name).clear();
      }
      return owed;
    },
  };
}
