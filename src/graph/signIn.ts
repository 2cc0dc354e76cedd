import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { Configuration } from '../app/configuration';
import { isFailure } from '../app/failure';
import { signInFailure } from './signInFailure';
import type { Tokens } from './tokens';
import { withinTime } from './withinTime';

export interface SignIn extends Tokens {
  /** Asks the person, whatever was refused before. Called by a button: browsers open no window otherwise. */
  askPerson(): Promise<void>;
  /** Forgets the tokens kept on this machine. Outlook's own session goes on: nested sign-in has no sign-out. */
  forget(): Promise<void>;
}

/** Milliseconds. A bridge that is there may never answer (PLATFORM, Authentication); a person takes a while to answer. */
export const LIMITS = { start: 10_000, silent: 15_000, person: 180_000 };

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
  let underWay: Promise<string> | undefined;
  /** After a refusal nobody is asked again but by a button: each call to Graph would open a window otherwise. */
  let mayAsk = true;

  const started = (): Promise<IPublicClientApplication> => {
    application ??= withinTime(
      createNestablePublicClientApplication({
        auth: { clientId: configuration.clientId, authority: configuration.authority },
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

  const silently = async (fresh: boolean): Promise<string> => {
    const msal = await started();
    // Inside Outlook the bridge names the account, whatever is said here. Without a bridge, never somebody else's.
    const account = msal.getAllAccounts().find(({ username }) => isSame(username, loginHint));
    const request = { scopes: [...scopes], account, forceRefresh: fresh };
    return tokenOf(await withinTime(msal.acquireTokenSilent(request), limits.silent, 'silent sign-in'));
  };

  const asking = async (): Promise<string> => {
    const msal = await started();
    mayAsk = false;
    const result = await withinTime(
      msal.acquireTokenPopup({ scopes: [...scopes], loginHint }),
      limits.person,
      'sign-in window',
    );
    mayAsk = true;
    return tokenOf(result);
  };

  const acquire = async (fresh: boolean): Promise<string> => {
    try {
      return await silently(fresh);
    } catch (error) {
      const needed =
        error instanceof InteractionRequiredAuthError || isFailure(signInFailure(error), 'sign-in-needed');
      if (!needed || !mayAsk) throw signInFailure(error);
    }
    try {
      return await asking();
    } catch (error) {
      throw signInFailure(error);
    }
  };

  return {
    get({ fresh }) {
      // Calls made together share one sign-in, hence one window.
      underWay ??= acquire(fresh).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
    async askPerson() {
      try {
        await asking();
      } catch (error) {
        throw signInFailure(error);
      }
    },
    async forget() {
      const msal = await started();
      await withinTime(msal.clearCache(), limits.start, 'clear cache');
    },
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const tokenOf = (result: AuthenticationResult): string => result.accessToken;
