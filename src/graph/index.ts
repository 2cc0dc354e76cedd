import type { Configuration } from '../app/installation/configuration';
import type { Outbox, Requests } from '../app/agreement/cosignPorts';
import type { Policies } from '../app/policy/policyPorts';
import type { Clock, Identity, Records, SentItems } from '../app/ports';
import type { Worklists } from '../app/worklist/worklistPorts';
import { createGraphClient, type GraphClientOptions } from './client';
import { createIdentity } from './identity';
import { createPolicies } from './lists/politique';
import { createRecords } from './lists/records';
import { createRequests } from './lists/requests';
import { createWorklists } from './lists/worklists';
import { createOutbox } from './outbox';
import { scopesOf } from './scopes';
import { createSentItems } from './sentItems';
import { createSignIn, type SignIn } from './signIn';
import { sitePath } from './site';
import type { Tokens } from './tokens';

export type { RoundTrip, RoundTripListener } from './behaviors/countRoundTrips';

// Loaded apart by the pane; scripts and tests take everything from here.
export { connectDrafts, connectSetUp, draftsWith, setUpWith } from './ownSignIns';

export interface GraphConnection {
  readonly records: Records;
  readonly sentItems: SentItems;
  readonly policies: Policies;
  readonly identity: Identity;
  readonly requests: Requests;
  readonly worklists: Worklists;
  readonly outbox: Outbox;
}

/**
 * The ports on Microsoft Graph, signed in through Outlook. Nothing is asked before the first call. Imported with
 * `import()` after the first paint: MSAL and the Graph client weigh more than the rest of the pane.
 * `loginHint`: the mailbox's address, for an Outlook that cannot sign in by itself.
 */
export function connectGraph(
  configuration: Configuration,
  clock: Clock,
  options: GraphClientOptions & { readonly loginHint?: string } = {},
): GraphConnection & { readonly signIn: SignIn } {
  const signIn = createSignIn(configuration, scopesOf('everybody'), options.loginHint);
  return { ...connectWith(configuration, clock, signIn, options), signIn };
}

/** The same ports with tokens from elsewhere: scripts and tests sign in another way. */
export function connectWith(
  configuration: Pick<Configuration, 'graphUrl' | 'site' | 'addinId'>,
  clock: Clock,
  tokens: Tokens,
  options: GraphClientOptions = {},
): GraphConnection {
  const { graphUrl, site, addinId } = configuration;
  const client = createGraphClient(graphUrl, tokens, options);
  const store = { client, graphUrl, site: sitePath(site), pace: options.pace };
  const identity = createIdentity(client);
  return {
    records: createRecords(store, clock, () => identity.me()),
    sentItems: createSentItems(client, addinId),
    policies: createPolicies(store),
    identity,
    requests: createRequests(store, clock),
    worklists: createWorklists(store),
    outbox: createOutbox(client),
  };
}
