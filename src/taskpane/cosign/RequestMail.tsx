import { useCallback, useEffect, type ReactNode } from 'react';
import type { ReadItem } from '../../app/ports';
import { isFailure } from '../../app/failure';
import { findRequestPointer } from '../../domain/agreement/requestPointer';
import { isOwn, ownAddresses } from '../../domain/policy/ownAddresses';
import { COSIGN_SUBJECT, isDecisionSubject, outsideRequest } from '../../texts/agreement/cosignSubject';
import type { Services } from '../services';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';
import { useLazy } from '../state/useLazy';
import { LaterDecidedPane } from './decide/LaterDecidedPane';
import { LaterDecidePane } from './decide/LaterDecidePane';
import { WaitingDoor } from './WaitingDoor';

interface Props {
  readonly services: Services;
  readonly item: ReadItem;
  /** What is shown beside any other message. */
  readonly children: ReactNode;
}

/**
 * Knows the mail that asks for a co-signature, and the one that tells of a decision, by the pointer in its text. Only mail of the firm's own is looked into; one
 * from outside that looks like a request is named as what it is. The pointer proves nothing: SharePoint tells the rest.
 */
export function RequestMail({ services, item, children }: Props) {
  const { policy, me } = services;
  const own = isOwn(item.from.address, ownAddresses(policy.firm.ownAddresses, me.address));
  const asks = item.subject.includes(COSIGN_SUBJECT);
  const rest = own ? (
    <WaitingDoor services={services}>{children}</WaitingDoor>
  ) : (
    <>
      {asks && <Notice state="danger">{outsideRequest}</Notice>}
      {children}
    </>
  );
  if (!own || !(asks || isDecisionSubject(item.subject))) return rest;
  // What one decided oneself is one's own to take back: the same screen as the request's.
  const decides = asks || item.from.address === me.address;
  return <OwnMail {...{ services, item, decides }} children={rest} />;
}

/** Asked once more where Outlook was slow: without its text the mail would be taken for any other. */
const textOf = (item: ReadItem): Promise<string> =>
  item.bodyText().catch((failure: unknown) => {
    if (isFailure(failure, 'timeout')) return item.bodyText();
    throw failure;
  });

function OwnMail({ services, item, decides, children }: Props & { readonly decides: boolean }) {
  const load = useCallback(async () => findRequestPointer(await textOf(item)) ?? null, [item]);
  useEffect(() => {
    // Whatever fails here is asked again, and told, by the screen that needs it.
    (decides ? LaterDecidePane : LaterDecidedPane).preload().catch(() => {});
    services.cosign().catch(() => {});
  }, [services, decides]);
  const { value: requestId, error, retry } = useLazy(load);
  const Pane = decides ? LaterDecidePane : LaterDecidedPane;
  if (requestId) return <Pane services={services} requestId={requestId} />;
  if (requestId === undefined && error === undefined) return <OpeningSkeleton />;
  return (
    <>
      {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={retry} />}
      {children}
    </>
  );
}
