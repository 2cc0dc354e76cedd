import type { Configuration } from '../app/installation/configuration';
import type { Outbox, Requests } from '../app/agreement/cosignPorts';
import type { Policies } from '../app/policy/policyPorts';
import type { Clock, Identity, Records, SentItems } from '../app/ports';
import { createGraphClient, type GraphClientOptions } from './client';
import { createIdentity } from './identity';
import { createPolicies } from './lists/politique';
import { createRecords } from './lists/records';
import { createRequests } from './lists/requests';
import type { ListStore } from './lists/store';
import { createOutbox } from './outbox';
import { createSentItems } from './sentItems';
import { sitePath } from './site';
import type { Tokens } from './tokens';

/** What the pane needs from its first dossier on. What it loads later is made from `store`. */
export interface GraphConnection {
  readonly records: Records;
  readonly sentItems: SentItems;
  readonly policies: Policies;
  readonly identity: Identity;
  readonly requests: Requests;
  readonly outbox: Outbox;
  readonly store: ListStore;
}

/** The ports on Microsoft Graph, as whoever these tokens speak for. Nothing is asked before the first call. */
export function connection(
  { graphUrl, site, addinId }: Pick<Configuration, 'graphUrl' | 'site' | 'addinId'>,
  clock: Clock,
  tokens: Tokens,
  options: GraphClientOptions,
): GraphConnection {
  const client = createGraphClient(graphUrl, tokens, options);
  const store = { client, graphUrl, site: sitePath(site), pace: options.pace };
  const identity = createIdentity(client);
  return {
    records: createRecords(store, clock, () => identity.me()),
    sentItems: createSentItems(client, addinId),
    policies: createPolicies(store),
    identity,
    requests: createRequests(store, clock),
    outbox: createOutbox(client),
    store,
  };
}
