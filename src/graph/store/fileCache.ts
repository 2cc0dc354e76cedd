import type { Clock, FileCache } from '../../app/ports';
import type { LocalDatabase } from './localDatabase';

/** Days that a dossier's last known state stays on the machine. */
export const KEPT_DAYS = 14;
/** Dossiers kept at most; beyond, the ones seen longest ago go. */
const MOST_FILES = 200;

/** The last known state of dossiers, per account: lists only, never a message's body. */
export function createFileCache(database: LocalDatabase, clock: Clock): FileCache {
  const files = database.table('files');
  /** Which dossiers those are: a search asks at each letter, and their whole files are long. */
  const names = database.table('names');
  const keys = database.table('keys');
  const now = (): number => Date.parse(clock.now());
  // Also from the future: the machine's clock was put back, nothing can be said of its age.
  const fresh = (keptAt: number): boolean => Math.abs(now() - keptAt) <= KEPT_DAYS * 24 * 60 * 60 * 1000;

  let tidied = false;
  /** Once for each time the pane is opened: it goes through everything kept. */
  const tidy = async (): Promise<void> => {
    if (tidied) return;
    tidied = true;
    const all = [...(await names.all())].sort((one, other) => other.keptAt - one.keptAt);
    const old = all.filter(({ keptAt }, index) => index >= MOST_FILES || !fresh(keptAt));
    for (const { dossier } of old) {
      await files.remove(dossier.id);
      await names.remove(dossier.id);
    }
  };

  return {
    async get(dossierId) {
      const kept = await files.get(dossierId);
      return kept && fresh(kept.keptAt) ? kept.file : undefined;
    },
    async put(file) {
      const { id, reference, client, mission } = file.dossier;
      const keptAt = now();
      // The name first: what is taken away later is found by it.
      await names.put(id, { dossier: { id, reference, client, mission }, keptAt });
      await files.put(id, { file, keptAt });
      await tidy();
    },
    async dossiers() {
      const all = (await names.all()).filter(({ keptAt }) => fresh(keptAt));
      return all.sort((one, other) => other.keptAt - one.keptAt).map(({ dossier }) => dossier);
    },
    async recall(key) {
      const kept = await keys.get(key);
      return kept && fresh(kept.keptAt) ? kept.dossierId : undefined;
    },
    remember: (key, dossierId) => keys.put(key, { dossierId, keptAt: now() }),
    async clear() {
      await files.clear();
      await names.clear();
      await keys.clear();
    },
  };
}
