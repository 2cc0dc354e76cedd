import {
  createNestablePublicClientApplication,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { Configuration } from '../app/installation/configuration';
import { signInFailure } from './signInFailure';
import type { Tokens } from './tokens';
import { withinTime } from './withinTime';

export interface SignIn extends Tokens {
  /** The scopes agreed to, without asking anybody anything. Fails with one of the `sign-in-…` codes. */
  granted(): Promise<readonly string[]>;
  /** Asks the person, whatever was refused before. Called by a button: browsers open no window otherwise. */
  askPerson(): Promise<void>;
  /** Forgets the tokens kept on this machine. Outlook's own session goes on: nested sign-in has no sign-out. */
  forget(): Promise<void>;
}

/** Milliseconds. A bridge that is there may never answer; a person takes a while to. */
const LIMITS = { start: 10_000, silent: 15_000, person: 180_000 };

/**
 * Signs in through Outlook (nested app authentication): silently first, then by asking the person, once. Where Outlook
 * offers no bridge, MSAL itself falls back on a standard client with a window of its own.
 * @param loginHint the mailbox's address: whom the fallback signs in
 */
export function createSignIn(
  configuration: Pick<Configuration, 'clientId' | 'authority'>,
  scopes: readonly string[],
  loginHint = '',
  limits: typeof LIMITS = LIMITS,
): SignIn {
  let application: Promise<IPublicClientApplication> | undefined;
  const underWay: { cached?: Promise<string>; fresh?: Promise<string>; window?: Promise<string> } = {};
  /** After a refusal nobody is asked again but by a button: each call to Graph would open a window otherwise. */
  let mayAsk = true;

  const started = (): Promise<IPublicClientApplication> => {
    application ??= withinTime(
      createNestablePublicClientApplication({
        auth: { clientId: configuration.clientId, authority: configuration.authority, ...comingBack() },
        cache: { cacheLocation: 'localStorage' },
      }),
      limits.start,
      'sign-in start',
    ).catch((error: unknown) => {
      application = undefined;
      throw error;
    });
    return application;
  };

  const silently = async (fresh: boolean): Promise<AuthenticationResult> => {
    const msal = await started();
    // Inside Outlook the bridge names the account, whatever is said here. Without a bridge, never somebody else's.
    const account = msal.getAllAccounts().find(({ username }) => isSame(username, loginHint));
    const request = { scopes: [...scopes], account, forceRefresh: fresh };
    return withinTime(msal.acquireTokenSilent(request), limits.silent, 'silent sign-in');
  };

  const openWindow = async (): Promise<string> => {
    const msal = await started();
    mayAsk = false;
    const request = { scopes: [...scopes], loginHint };
    const result = await withinTime(msal.acquireTokenPopup(request), limits.person, 'sign-in window');
    mayAsk = true;
    return tokenOf(result);
  };

  /** One window at a time: who comes meanwhile waits for the same. */
  const ask = (): Promise<string> => {
    underWay.window ??= openWindow()
      .catch((error: unknown) => {
        throw signInFailure(error);
      })
      .finally(() => {
        underWay.window = undefined;
      });
    return underWay.window;
  };

  const acquire = async (fresh: boolean): Promise<string> => {
    try {
      return tokenOf(await silently(fresh));
    } catch (error) {
      const failure = signInFailure(error);
      if (failure.code !== 'sign-in-needed' || !(mayAsk || underWay.window)) throw failure;
    }
    return ask();
  };

  return {
    get({ fresh }) {
      const slot = fresh ? 'fresh' : 'cached';
      // Calls made together share one sign-in; a fresh token is good for everybody.
      const shared = underWay.fresh ?? underWay[slot];
      if (shared) return shared;
      const acquiring = acquire(fresh).finally(() => {
        underWay[slot] = undefined;
      });
      underWay[slot] = acquiring;
      return acquiring;
    },
    async granted() {
      try {
        return (await silently(false)).scopes;
      } catch (error) {
        throw signInFailure(error);
      }
    },
    async askPerson() {
      await ask();
    },
    async forget() {
      // A nested application refuses to clear its cache (its sign-out is Outlook's): what MSAL keeps is removed here.
      application = undefined;
      forgetKeptTokens();
    },
  };
}

/** The page that the fallback's window comes back to stands beside the pane: one address to register for an installation. */
const comingBack = (): { readonly redirectUri?: string } =>
  typeof location === 'undefined' ? {} : { redirectUri: new URL('redirect.html', location.href).href };

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Everything that MSAL keeps is under names that begin with its own. Where storage is blocked nothing was kept. */
function forgetKeptTokens(): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = globalThis[kind];
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      for (const key of keys) if (key.startsWith('msal.')) storage.removeItem(key);
    } catch {
      continue;
    }
  }
}

const tokenOf = (result: AuthenticationResult): string => result.accessToken;
