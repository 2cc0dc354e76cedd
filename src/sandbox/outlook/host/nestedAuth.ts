import type { TokenAnswer } from '../../mailApi';
import type { HostServices } from './services';

/** What MSAL asks of the bridge. */
interface AuthRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
}

/** Error codes that come with each status, as MSAL shows them. */
const CODES: Readonly<Record<string, string>> = {
  USER_INTERACTION_REQUIRED: 'interaction_required',
  USER_CANCEL: 'user_cancelled',
  NO_NETWORK: 'no_network',
  TRANSIENT_ERROR: 'temporarily_unavailable',
  PERSISTENT_ERROR: 'invalid_client',
  DISABLED: 'disabled',
  ACCOUNT_UNAVAILABLE: 'account_unavailable',
  NESTED_APP_AUTH_UNAVAILABLE: 'unavailable',
};

const accountContext = (account: TokenAnswer['account']): object => ({
  homeAccountId: account.homeAccountId,
  environment: account.environment,
  tenantId: account.tenantId,
});

/**
 * Answers one request of MSAL's nested app authentication.
 * @param failure status to fail token requests with; after `USER_INTERACTION_REQUIRED` the popup still succeeds, while
 *   `WINDOW_REFUSED` is the same with a popup that the person or the browser closes
 */
export async function answerAuth(
  text: string,
  services: HostServices,
  failure: string | undefined,
): Promise<string> {
  const request = JSON.parse(text) as AuthRequest;
  const answer = (body: object): string =>
    JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...body });
  const fail = (status: string, description: string): string =>
    answer({
      success: false,
      error: { status, code: CODES[status] ?? status.toLowerCase(), subError: '', description },
    });

  const popup = request.method === 'GetTokenPopup';
  const popupHelps = popup && failure === 'USER_INTERACTION_REQUIRED';
  const status = failure !== 'WINDOW_REFUSED' ? failure : popup ? 'USER_CANCEL' : 'USER_INTERACTION_REQUIRED';
  if (status && request.method !== 'GetInitContext' && !popupHelps)
    return fail(status, 'fault of the sandbox');
  try {
    const token = await services.token(request.tokenParams?.scope ?? 'User.Read');
    if (request.method === 'GetInitContext') {
      const initContext = {
        sdkName: 'sandbox',
        sdkVersion: '1.0.0',
        capabilities: { queryAccount: true },
        accountContext: accountContext(token.account),
      };
      return answer({ success: true, initContext });
    }
    const { access_token, expires_in, id_token, scope, authority, account } = token;
    return answer({
      success: true,
      token: { access_token, expires_in, id_token, scope, authority, properties: null },
      account,
    });
  } catch (error) {
    return fail('NO_NETWORK', error instanceof Error ? error.message : 'no answer');
  }
}
