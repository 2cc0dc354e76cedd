import { isFailure } from './failure';
import type { SetUpInspection, SetUpObstacle, SetUpSite, SetUpTask } from './setUpPorts';

export interface SetUpProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done now. */
  readonly task: SetUpTask;
}

/** Looking again mends what the service left out of a list just made; more looks than this would not change it. */
const MOST_LOOKS = 3;

/**
 * Does what is missing, then looks again, until nothing is: what a first run left half made, the next one completes, and
 * a complete site is left as it is. Fails at the first thing refused for want of a right or a connection; everything done
 * until then stays. A repair that SharePoint refuses becomes an obstacle, and the others are done.
 */
export async function setUp(
  site: SetUpSite,
  onProgress: (progress: SetUpProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<SetUpInspection> {
  const refused: SetUpObstacle[] = [];
  const isRefused = (task: SetUpTask): boolean =>
    task.kind !== 'create-list' &&
    refused.some(({ list, column }) => list === task.list && column === task.column);

  let found = await site.inspect(signal);
  for (let look = 1; look <= MOST_LOOKS; look++) {
    const tasks = found.tasks.filter((task) => !isRefused(task));
    if (tasks.length === 0) break;
    for (const [done, task] of tasks.entries()) {
      onProgress({ done, total: tasks.length, task });
      try {
        await site.perform(task, signal);
      } catch (error) {
        if (task.kind !== 'repair-column' || !isFailure(error, 'bad-data')) throw error;
        refused.push({ list: task.list, column: task.column });
      }
    }
    found = await site.inspect(signal);
  }
  return {
    ...found,
    tasks: found.tasks.filter((task) => !isRefused(task)),
    obstacles: [...found.obstacles, ...refused],
  };
}
