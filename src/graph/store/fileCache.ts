import type { Clock, FileCache } from '../../app/ports';
import type { LocalDatabase } from './localDatabase';

/** Days that a dossier's last known state stays on the machine. */
export const KEPT_DAYS = 14;
/** Dossiers kept at most; beyond, the ones seen longest ago go. */
const MOST_FILES = 200;

/** The last known state of dossiers, per account: lists only, never a message's body. */
export function createFileCache(database: LocalDatabase, clock: Clock): FileCache {
  const files = database.table('files');
  const keys = database.table('keys');
  const now = (): number => Date.parse(clock.now());
  // Also from the future: the machine's clock was put back, nothing can be said of its age.
  const fresh = (keptAt: number): boolean => Math.abs(now() - keptAt) <= KEPT_DAYS * 24 * 60 * 60 * 1000;

  let tidied = false;
  /** Once for each time the pane is opened: it reads everything. */
  const tidy = async (): Promise<void> => {
    if (tidied) return;
    tidied = true;
    const all = [...(await files.all())].sort((one, other) => other.keptAt - one.keptAt);
    const old = all.filter(({ keptAt }, index) => index >= MOST_FILES || !fresh(keptAt));
    for (const { file } of old) await files.remove(file.dossier.id);
  };

  return {
    async get(dossierId) {
      const kept = await files.get(dossierId);
      return kept && fresh(kept.keptAt) ? kept.file : undefined;
    },
    async put(file) {
      await files.put(file.dossier.id, { file, keptAt: now() });
      await tidy();
    },
    async dossiers() {
      const all = (await files.all()).filter(({ keptAt }) => fresh(keptAt));
      return all.sort((one, other) => other.keptAt - one.keptAt).map(({ file }) => file.dossier);
    },
    async recall(key) {
      const kept = await keys.get(key);
      return kept && fresh(kept.keptAt) ? kept.dossierId : undefined;
    },
    remember: (key, dossierId) => keys.put(key, { dossierId, keptAt: now() }),
    async clear() {
      await files.clear();
      await keys.clear();
    },
  };
}
