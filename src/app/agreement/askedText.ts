import type { Instant } from '../../domain/dates/plainDate';
import type { RequestFile } from './cosignPorts';
import type { OpenRequest } from './decideRequest';
import { departureOf } from './effectOf';
import { stateOf } from './requestState';

/** What the text that a request shows is by now. */
export type AskedText =
  | { readonly kind: 'leaves' }
  | { readonly kind: 'left'; readonly at: Instant }
  /** What was asked about, and no more can be said of it. */
  | { readonly kind: 'asked' };

/**
 * A text is said to have left where the gate let the message go, and this text alone is agreed to: of an agreement taken
 * back since, nothing tells whether it still stood (`noteApproval`).
 * @param others the other requests about the same message; `undefined` while they are not known
 */
export function askedText(open: OpenRequest, others: readonly RequestFile[] | undefined): AskedText {
  const { request, state } = open;
  const left = departureOf(open);
  if (!left) {
    const replaced = others?.some((other) => other.request.number > request.number);
    return { kind: state.against || replaced ? 'asked' : 'leaves' };
  }
  const agreedTo = (file: RequestFile): string | undefined => {
    const { status, fingerprint } = stateOf(file, open.deciders);
    return status === 'granted' ? fingerprint : undefined;
  };
  const alone = others?.every((other) => [undefined, state.fingerprint].includes(agreedTo(other)));
  return left.origin === 'gate' && agreedTo(open) === state.fingerprint && alone
    ? { kind: 'left', at: left.at }
    : { kind: 'asked' };
}
