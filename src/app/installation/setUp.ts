import type { SetUpInspection, SetUpSite, SetUpTask } from './setUpPorts';

export interface SetUpProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done now. */
  readonly task: SetUpTask;
}

/** Looking again mends what the service left out of a list just made; more looks than this would not change it. */
const MOST_LOOKS = 3;

/**
 * Makes what is missing, then looks again, until nothing is: what a first run left half made, the next one completes, and
 * a complete site is left as it is. What exists is not touched: what it lacks is told in the end. Fails at the first thing
 * refused for want of a right or a connection; everything done until then stays.
 */
export async function setUp(
  site: SetUpSite,
  onProgress: (progress: SetUpProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<SetUpInspection> {
  let found = await site.inspect(signal);
  for (let look = 1; look <= MOST_LOOKS && found.tasks.length > 0; look++) {
    for (const [done, task] of found.tasks.entries()) {
      onProgress({ done, total: found.tasks.length, task });
      await site.perform(task, signal);
    }
    found = await site.inspect(signal);
  }
  return found;
}
