import type { Address, Mailbox } from '../app/ports';
import type { connectSetUp as ConnectSetUp } from '../graph/ownSignIns';
import { openStores } from '../graph/store';
import { lazyPorts } from './lazyPorts';
import { loadPolicy } from './loadPolicy';
import { once } from './once';
import { readConfiguration } from './readConfiguration';
import type { World } from './services';
import { systemClock } from './systemClock';

/**
 * Plugs Outlook, Microsoft Graph and this machine into the pane; the only place that knows them all. Called once, when
 * Outlook has said who reads. Fails with `not-set-up` when the page has no configuration.
 */
export function wire(mailbox: Mailbox, me: Address): World {
  const configuration = readConfiguration();
  const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

  const stores = openStores(me.address, systemClock);
  const graph = once(async () => {
    const { connect } = await import('./connect');
    return connect({ ...stores, builtin: loadPolicy }, configuration, systemClock);
  });
  /** By site: an administrator may prepare another one than the one in use. */
  const connections = new Map<string, ReturnType<typeof ConnectSetUp>>();
  return {
    mailbox,
    clock: systemClock,
    me,
    ...lazyPorts(graph),
    ...stores,
    randomBytes,
    signIn: async () => (await graph()).signIn.askPerson(),
    cosign: graph,
    worklists: once(async () => {
      const [{ createWorklists }, { store }] = await Promise.all([
        import('../graph/lists/worklists'),
        graph(),
      ]);
      return createWorklists(store);
    }),
    installation: once(async () => {
      const [{ createInstallation }, { signIn }] = await Promise.all([
        import('../graph/installation'),
        graph(),
      ]);
      return createInstallation(configuration, signIn);
    }),
    forgetMachine: async () => {
      const owed = await stores.forget();
      await (await graph()).signIn.forget();
      return owed;
    },
    drafts: once(async () => {
      const { connectDrafts } = await import('../graph/ownSignIns');
      return connectDrafts(configuration, me.address);
    }),
    setUp: async (chosen = configuration.site) => {
      const { connectSetUp } = await import('../graph/ownSignIns');
      let connection = connections.get(chosen);
      if (!connection) {
        connection = connectSetUp({ ...configuration, site: chosen }, me.address);
        connections.set(chosen, connection);
      }
      return { ...connection, name: chosen.replace(':', ''), inUse: chosen === configuration.site };
    },
  };
}
