import type { Configuration } from '../app/installation/configuration';
import type { Clock } from '../app/ports';
import type { GraphClientOptions } from './client';
import { connection, type GraphConnection } from './connection';
import { scopesOf } from './scopes';
import { createSignIn, type SignIn } from './signIn';

export type { RoundTrip, RoundTripListener } from './behaviors/countRoundTrips';

// Loaded apart by the pane; scripts and tests take everything from here.
export { connectWith } from './connectWith';
export { connectDrafts, connectSetUp, draftsWith, setUpWith } from './ownSignIns';

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
  return { ...connection(configuration, clock, signIn, options), signIn };
}
