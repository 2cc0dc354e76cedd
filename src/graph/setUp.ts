import { isAbsent, isRepair } from '../app/installation/columnRepair';
import { isFailure } from '../app/failure';
import type { SetUpInspection, SetUpSite, SetUpTask } from '../app/installation/setUpPorts';
import { readBatch, unwrap } from './batch';
import type { GraphCall } from './client';
import { LISTS, type ListDeclaration } from './lists/declarations';
import { columnDefinition } from './lists/columnDefinition';
import { foundList, type FoundList } from './lists/foundList';
import { lacksOf } from './lists/lacksOf';
import type { ListStore } from './lists/store';
import { queryString, segment } from './odata';
import { hostOf } from './site';

const DECLARED: readonly ListDeclaration[] = Object.values(LISTS);

/**
 * Makes the lists of `LISTS` on a site. A list is created under its name, which stays its title: Graph finds a list by its
 * title. What exists is never renamed, changed, emptied or deleted. The permissions of append-only lists are set by hand:
 * Graph v1.0 has no call for them.
 */
export function createSetUp({ client, site, pace }: ListStore): SetUpSite {
  const look = async (signal?: AbortSignal): Promise<readonly (FoundList | undefined)[]> => {
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
      return foundList(unwrap(answer));
    });
  };

  return {
    async inspect(signal): Promise<SetUpInspection> {
      const found = await look(signal);
      const compared = DECLARED.map((list, index) => {
        const known = found[index];
        return { list, known, lacks: known ? lacksOf(list, known, hostOf(site)) : [] };
      });
      return {
        lists: compared.map(({ list: { name, columns }, known }) => ({
          name,
          columns: columns.length,
          there: known !== undefined,
        })),
        tasks: compared.flatMap(({ list, known, lacks }): readonly SetUpTask[] =>
          known
            ? lacks.filter(isAbsent).map(({ column }) => ({ kind: 'add-column', list: list.name, column }))
            : [{ kind: 'create-list', list: list.name, columns: list.columns.map(({ label }) => label) }],
        ),
        byHand: compared.flatMap(({ lacks }) => lacks.filter(isRepair)),
      };
    },

    async perform(task, signal) {
      try {
        await client.send({ ...callOf(site, task), repeatable: true, signal });
      } catch (error) {
        // Its answer was lost and it was sent again: "already there" means that the first one arrived.
        if (!isFailure(error, 'conflict')) throw error;
      }
    },
  };
}

function callOf(site: string, task: SetUpTask): Pick<GraphCall, 'method' | 'path' | 'body'> {
  const list = DECLARED.find(({ name }) => name === task.list)!;
  const path = `${site}/lists`;
  if (task.kind === 'create-list') {
    const made = { displayName: list.name, columns: list.columns.map(columnDefinition) };
    return { method: 'POST', path, body: { ...made, list: { template: 'genericList' } } };
  }
  const column = list.columns.find(({ name }) => name === task.column)!;
  return { method: 'POST', path: `${path}/${segment(list.name)}/columns`, body: columnDefinition(column) };
}
