import type { Configuration } from '../app/configuration';
import type { Outbox, Requests } from '../app/cosignPorts';
import type { Policies } from '../app/policyPorts';
import type { Clock, Identity, Records, SentItems } from '../app/ports';
import type { Drafts } from '../app/draftPorts';
import type { ImportStore } from '../app/importPorts';
import type { SetUpSite } from '../app/setUpPorts';
import type { Worklists } from '../app/worklistPorts';
import { createGraphClient, type GraphClientOptions } from './client';
import { createDrafts } from './drafts';
import { createImportStore } from './importStore';
import { createIdentity } from './identity';
import { createPolicies } from './lists/politique';
import { createRecords } from './lists/records';
import { createRequests } from './lists/requests';
import { createWorklists } from './lists/worklists';
import { createOutbox } from './outbox';
import { scopesOf } from './scopes';
import { createSentItems } from './sentItems';
import { createSetUp } from './setUp';
import { createSignIn, type SignIn } from './signIn';
import { sitePath } from './site';
import type { Tokens } from './tokens';

export type { RoundTrip, RoundTripListener } from './behaviors/countRoundTrips';

/**
 * The administrator's set-up, with a sign-in of its own: its scope is asked of nobody else. Loaded when it is asked for.
 * `loginHint`: the mailbox's address.
 */
export function connectSetUp(
  configuration: Configuration,
  loginHint: string,
): { readonly site: SetUpSite; readonly lists: ImportStore; readonly signIn: Pick<SignIn, 'askPerson'> } {
  const signIn = createSignIn(configuration, scopesOf('set-up'), loginHint);
  return { ...setUpWith(configuration, signIn), signIn };
}

/** The same with a token from elsewhere. */
export function setUpWith(
  { graphUrl, site }: Pick<Configuration, 'graphUrl' | 'site'>,
  tokens: Tokens,
  options: GraphClientOptions = {},
): { readonly site: SetUpSite; readonly lists: ImportStore } {
  const client = createGraphClient(graphUrl, tokens, options);
  const store = { client, graphUrl, site: sitePath(site), pace: options.pace };
  return { site: createSetUp(store), lists: createImportStore(store) };
}

/** A person's own drafts, with a sign-in of its own: its scope is asked only of who prepares several at once. */
export function connectDrafts(
  configuration: Configuration,
  loginHint: string,
): { readonly drafts: Drafts; readonly signIn: Pick<SignIn, 'askPerson'> } {
  const signIn = createSignIn(configuration, scopesOf('drafts'), loginHint);
  return { drafts: draftsWith(configuration, signIn), signIn };
}

/** The same with a token from elsewhere. */
export const draftsWith = (
  { graphUrl }: Pick<Configuration, 'graphUrl'>,
  tokens: Tokens,
  options: GraphClientOptions = {},
): Drafts => createDrafts(createGraphClient(graphUrl, tokens, options));

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
