import { AuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import { Failure, type FailureCode } from '../app/failure';

const CODES: Readonly<Record<string, FailureCode>> = {
  user_canceled: 'sign-in-cancelled',
  user_cancelled: 'sign-in-cancelled',
  access_denied: 'sign-in-cancelled',
  no_network_connectivity: 'unreachable',
  post_request_failed: 'unreachable',
  get_request_failed: 'unreachable',
  timed_out: 'timeout',
  no_account_found: 'sign-in-needed',
  no_account_error: 'sign-in-needed',
  interaction_in_progress: 'sign-in-needed',
  popup_window_error: 'sign-in-unavailable',
  empty_window_error: 'sign-in-unavailable',
  block_nested_popups: 'sign-in-unavailable',
  nested_app_auth_bridge_disabled: 'sign-in-unavailable',
};

/** What an error of MSAL means to a person. Its code decides, never its message. */
export function signInFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof InteractionRequiredAuthError) {
    return new Failure('sign-in-needed', error.errorCode, { cause: error });
  }
  if (error instanceof AuthError) {
    return new Failure(CODES[error.errorCode] ?? 'sign-in-unavailable', error.errorCode, { cause: error });
  }
  return new Failure('sign-in-unavailable', '', { cause: error });
}
