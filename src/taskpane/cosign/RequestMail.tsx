import { useCallback, useEffect, type ReactNode } from 'react';
import type { ReadItem } from '../../app/ports';
import { isOwn } from '../../app/recognise';
import { findRequestPointer } from '../../domain/requestPointer';
import { COSIGN_SUBJECT, outsideRequest } from '../../texts/cosignSubject';
import type { Services } from '../services';
import { Notice } from '../shell/Notice';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';
import { useLazy } from '../state/useLazy';
import { LaterDecidePane, loadDecidePane } from './LaterDecidePane';
import { WaitingDoor } from './WaitingDoor';

interface Props {
  readonly services: Services;
  readonly item: ReadItem;
  /** What is shown beside any other message. */
  readonly children: ReactNode;
}

/**
 * Knows the mail that asks for a co-signature by the pointer in its text. Only mail of the firm's own is looked into; one
 * from outside that looks like a request is named as what it is. The pointer proves nothing: SharePoint tells the rest.
 */
export function RequestMail({ services, item, children }: Props) {
  const own = isOwn(item.from.address, services.me.address);
  const asks = item.subject.includes(COSIGN_SUBJECT);
  if (own && asks) return <OwnMail services={services} item={item} children={children} />;
  return (
    <>
      {asks && !own && <Notice state="danger">{outsideRequest}</Notice>}
      {children}
      {own && <WaitingDoor services={services} />}
    </>
  );
}

function OwnMail({ services, item, children }: Props) {
  const load = useCallback(async () => findRequestPointer(await item.bodyText()) ?? null, [item]);
  useEffect(() => {
    // Whatever fails here is asked again, and told, by the screen that needs it.
    loadDecidePane().catch(() => {});
    services.cosign().catch(() => {});
  }, [services]);
  const { value: requestId, error } = useLazy(load);
  if (requestId) return <LaterDecidePane services={services} requestId={requestId} />;
  return requestId === undefined && error === undefined ? <OpeningSkeleton /> : <>{children}</>;
}
