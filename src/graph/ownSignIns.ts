import type { Configuration } from '../app/installation/configuration';
import type { Drafts } from '../app/worklist/draftPorts';
import type { ImportStore } from '../app/import/importPorts';
import type { SetUpSite } from '../app/installation/setUpPorts';
import { createGraphClient, type GraphClientOptions } from './client';
import { createDrafts } from './drafts';
import { createImportStore } from './importStore';
import { scopesOf } from './scopes';
import { createSetUp } from './setUp';
import { createSignIn, type SignIn } from './signIn';
import { sitePath } from './site';
import type { Tokens } from './tokens';

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
