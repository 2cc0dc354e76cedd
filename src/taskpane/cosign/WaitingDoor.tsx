import { useEffect, useState } from 'react';
import { otherRequestsLabel } from '../../texts/agreement/cosignSubject';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import { LaterWaitingList } from './LaterWaitingList';

/** What this machine remembers of a person who was asked to decide once: the list is offered from then on. */
const KEY = 'decides';

export const rememberDecides = ({ cache }: Services, dossierId: string): Promise<void> =>
  cache.remember(KEY, dossierId).catch(() => {}); // Only a shortcut is lost.

/** Beside mail between colleagues, the way to what waits for a decision, for those who decide. */
export function WaitingDoor({ services }: { readonly services: Services }) {
  const [decides, setDecides] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    services.cache.recall(KEY).then(
      (known) => setDecides(known !== undefined),
      () => {},
    );
  }, [services]);
  if (open) return <LaterWaitingList services={services} />;
  if (!decides) return null;
  return (
    <div className={shared.block}>
      <Action kind="quiet" onClick={() => setOpen(true)}>
        {otherRequestsLabel}
      </Action>
    </div>
  );
}
