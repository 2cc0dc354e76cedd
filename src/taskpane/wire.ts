import { cabinetPolicy } from '../domain/policy/builtin/cabinet';
import { openStores } from '../graph/store';
import { createMailbox } from '../outlook/mailbox';
import { lazyPorts, once } from './lazyPorts';
import { readConfiguration } from './readConfiguration';
import type { Services } from './services';
import { systemClock } from './systemClock';

/**
 * Plugs Outlook, Microsoft Graph and this machine into the pane; the only place that knows them all. Called once, after
 * `Office.onReady`. Fails with `not-set-up` when the page has no configuration.
 */
export function wire(): Services {
  const configuration = readConfiguration();
  const { displayName, emailAddress } = Office.context.mailbox.userProfile;
  const me = { name: displayName, address: emailAddress.toLowerCase() };
  const policy = cabinetPolicy;

  const graph = once(async () => {
    const { connectGraph } = await import('../graph');
    return connectGraph(configuration, systemClock);
  });
  return {
    mailbox: createMailbox(),
    clock: systemClock,
    policy,
    me,
    ...lazyPorts(graph),
    ...openStores(me.address, systemClock),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    signIn: async () => (await graph()).signIn.askPerson(),
    checking: once(async () => {
      const { createChecking } = await import('./compose/checking');
      return createChecking(policy.phrasing);
    }),
  };
}
