import type { SandboxClock } from '../clock';
import type { SiteTime } from '../siteTime';
import { toSecond } from '../siteTime';
import type { Author } from '../store/listSchema';
import type { ListStore } from '../store/listStore';
import type { Caller } from '../tokens';

/** What the operations on lists work with. */
export interface ListContext {
  readonly store: ListStore;
  readonly clock: SandboxClock;
  readonly time: SiteTime;
  /** Names of the lists that the service keeps for itself: told only to whoever asks for `system` by name. */
  readonly hiddenLists: ReadonlySet<string>;
  /** Address of Graph's root as the caller knows it, e.g. `http://localhost:3000/graph/v1.0`. */
  readonly root: () => string;
}

export const authorOf = (context: Pick<ListContext, 'clock'>, caller: Caller): Author => ({
  lookupId: caller.staff.lookupId,
  at: toSecond(context.clock.now()),
});
