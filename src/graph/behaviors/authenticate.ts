import type { Context } from '@microsoft/microsoft-graph-client';
import type { Tokens } from '../tokens';
import type { Behavior } from './behavior';
import { urlOf } from './callOptions';

/**
 * Signs each request for the one service at `graphUrl`; a request to anywhere else leaves without the token.
 * A 401 is tried once more with a fresh token: the service may have revoked the one in the cache.
 */
export function authenticate(tokens: Tokens, graphUrl: string): Behavior {
  const home = new URL(`${graphUrl.replace(/\/+$/, '')}/`);
  const isHome = (address: string): boolean => {
    const url = new URL(address);
    return url.origin === home.origin && url.pathname.startsWith(home.pathname);
  };

  return async (context, next) => {
    if (!isHome(urlOf(context))) {
      setAuthorization(context, undefined);
      return next();
    }
    setAuthorization(context, await tokens.get({ fresh: false }));
    await next();
    if (context.response?.status !== 401) return;
    setAuthorization(context, await tokens.get({ fresh: true }));
    await next();
  };
}

function setAuthorization(context: Context, token: string | undefined): void {
  const { Authorization: _old, ...headers } = (context.options?.headers ?? {}) as Record<string, string>;
  context.options = {
    ...context.options,
    headers: token === undefined ? headers : { ...headers, Authorization: `Bearer ${token}` },
  };
}
