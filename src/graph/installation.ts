import type { Configuration } from '../app/installation/configuration';
import { isFailure } from '../app/failure';
import type { Installation, ListState } from '../app/installation/installationPorts';
import { readBatch, unwrap, type BatchAnswer } from './batch';
import { createGraphClient, type GraphClientOptions } from './client';
import { LISTS, type ListDeclaration } from './lists/declarations';
import { foundList } from './lists/foundList';
import { lacksOf } from './lists/lacksOf';
import { mayAdd } from './lists/mayAdd';
import { queryString, segment } from './odata';
import { scopesOf } from './scopes';
import type { SignIn } from './signIn';
import { hostOf, sitePath } from './site';

const DECLARED: readonly ListDeclaration[] = Object.values(LISTS);

/** The installation on Microsoft 365, seen with the sign-in of every day. */
export function createInstallation(
  { graphUrl, site }: Pick<Configuration, 'graphUrl' | 'site'>,
  signIn: Pick<SignIn, 'get' | 'granted'>,
  options: GraphClientOptions = {},
): Installation {
  const client = createGraphClient(graphUrl, signIn, options);
  const home = sitePath(site);
  const { pace } = options;

  return {
    scopes: scopesOf('everybody'),
    granted: () => signIn.granted(),

    async readMail(signal) {
      const path = `/me/mailFolders/sentitems/messages${queryString({ $select: 'id', $top: 1 })}`;
      await client.send({ method: 'GET', path, signal });
    },

    async lists(signal) {
      const requests = DECLARED.map(({ name }) => ({
        url: `${home}/lists/${segment(name)}${queryString({ $expand: 'columns' })}`,
      }));
      const [answers, rights] = await Promise.all([
        readBatch(client, [{ url: home.replace(/:$/, '') }, ...requests], { signal, pace }),
        mayAdd({ client, site: home, graphUrl, pace }, DECLARED, signal),
      ]);
      // Without the site every list would seem to be missing.
      unwrap(answers[0]);
      return DECLARED.map((list, index) => stateOf(list, hostOf(home), answers[index + 1], rights[index]));
    },
  };
}

function stateOf(
  list: ListDeclaration,
  host: string,
  answer: BatchAnswer | undefined,
  right: boolean | undefined,
): ListState {
  const state = {
    name: list.name,
    columns: list.columns.length,
    there: true,
    readable: true,
    lacks: [],
    ownersOnly: list.ownersOnly ?? false,
    ...(right === undefined ? {} : { mayAdd: right }),
  };
  if (answer?.ok === false && isFailure(answer.failure, 'not-found')) return { ...state, there: false };
  if (answer?.ok === false && isFailure(answer.failure, 'forbidden')) return { ...state, readable: false };
  return { ...state, lacks: lacksOf(list, foundList(unwrap(answer)), host) };
}
