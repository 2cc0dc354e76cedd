import { Failure, isFailure } from '../app/failure';
import type { SetUpInspection, SetUpObstacle, SetUpSite, SetUpTask } from '../app/setUpPorts';
import { readBatch, unwrap } from './batch';
import type { GraphCall } from './client';
import { LISTS, type ListDeclaration } from './lists/declarations';
import { columnDefinition } from './lists/columnDefinition';
import { foundColumns, lackOf, type FoundColumn } from './lists/foundColumn';
import type { ListStore } from './lists/store';
import { queryString, segment } from './odata';

const DECLARED: readonly ListDeclaration[] = Object.values(LISTS);

/**
 * Makes the lists of `LISTS` on a site. A list is created under its name, which stays its title: Graph finds a list by its
 * title. What exists is never renamed, emptied or deleted. The permissions of append-only lists are set by hand: Graph
 * v1.0 has no call for them.
 */
export function createSetUp({ client, site, pace }: ListStore): SetUpSite {
  const look = async (signal?: AbortSignal): Promise<readonly (readonly FoundColumn[] | undefined)[]> => {
    const requests = DECLARED.map(({ name }) => ({
      url: `${site}/lists/${segment(name)}${queryString({ $expand: 'columns' })}`,
    }));
    const [home, ...answers] = await readBatch(client, [{ url: site.replace(/:$/, '') }, ...requests], {
      signal,
      pace,
    });
    // Without the site every list would seem to be missing.
    unwrap(home);
    return answers.map((answer) => {
      if (!answer.ok && isFailure(answer.failure, 'not-found')) return undefined;
      return foundColumns(unwrap(answer));
    });
  };

  return {
    async inspect(signal): Promise<SetUpInspection> {
      const found = await look(signal);
      const compared = DECLARED.map((list, index) => compare(list, found[index]));
      return {
        lists: DECLARED.map(({ name, columns }, index) => ({
          name,
          columns: columns.length,
          there: found[index] !== undefined,
        })),
        tasks: compared.flatMap(({ tasks }) => tasks),
        obstacles: compared.flatMap(({ obstacles }) => obstacles),
      };
    },

    async perform(task, signal) {
      const list = DECLARED.find(({ name }) => name === task.list)!;
      const lists = `${site}/lists`;
      const columns = `${lists}/${segment(list.name)}/columns`;
      try {
        await client.send({ ...callOf(), repeatable: true, signal });
      } catch (error) {
        // Its answer was lost and it was sent again: "already there" means that the first one arrived.
        if (isFailure(error, 'conflict')) return;
        if (task.kind === 'repair-column' && isFailure(error) && error.options.status === 400)
          throw new Failure('bad-data', error.detail, error.options);
        throw error;
      }

      function callOf(): Pick<GraphCall, 'method' | 'path' | 'body'> {
        if (task.kind === 'create-list') {
          const made = { displayName: list.name, columns: list.columns.map(columnDefinition) };
          return { method: 'POST', path: lists, body: { ...made, list: { template: 'genericList' } } };
        }
        const column = columnDefinition(list.columns.find(({ name }) => name === task.column)!);
        if (task.kind === 'add-column') return { method: 'POST', path: columns, body: column };
        const { indexed, enforceUniqueValues, choice } = column;
        const body = {
          ...(indexed ? { indexed } : {}),
          ...(enforceUniqueValues ? { enforceUniqueValues } : {}),
          ...(choice ? { choice: { ...choice, choices: [...(task.choices ?? [])] } } : {}),
        };
        return { method: 'PATCH', path: `${columns}/${segment(task.columnId)}`, body };
      }
    },
  };
}

function compare(
  list: ListDeclaration,
  found: readonly FoundColumn[] | undefined,
): { readonly tasks: readonly SetUpTask[]; readonly obstacles: readonly SetUpObstacle[] } {
  if (!found) {
    const columns = list.columns.map(({ label }) => label);
    return { tasks: [{ kind: 'create-list', list: list.name, columns }], obstacles: [] };
  }
  const tasks: SetUpTask[] = [];
  const obstacles: SetUpObstacle[] = [];
  for (const column of list.columns) {
    const known = found.find(({ name }) => name === column.name);
    const at = { list: list.name, column: column.name };
    const lack = lackOf(column, known);
    if (lack === 'column') tasks.push({ kind: 'add-column', ...at });
    else if (lack === 'type') obstacles.push(at);
    else if (known && lack) {
      const choices = [...new Set([...(known.choice?.choices ?? []), ...(column.choices ?? [])])];
      tasks.push({
        kind: 'repair-column',
        ...at,
        columnId: known.id,
        ...(column.choices ? { choices } : {}),
      });
    }
  }
  return { tasks, obstacles };
}
