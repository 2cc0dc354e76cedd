import { useEffect, useState, type ReactNode } from 'react';
import { otherRequestsLabel } from '../../texts/agreement/cosignSubject';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { shared } from '../shell/styles';
import { useOpenerFocus } from '../shell/useOpenerFocus';
import { LaterWaitingList } from './LaterWaitingList';

/** What this machine remembers of a person who was asked to decide once: the list is offered from then on. */
const KEY = 'decides';

export const rememberDecides = ({ cache }: Services, dossierId: string): Promise<void> =>
  cache.remember(KEY, dossierId).catch(() => {}); // Only a shortcut is lost.

interface Props {
  readonly services: Services;
  /** What stands beside the message; it gives way to the list, which is not about this message. */
  readonly children: ReactNode;
}

/** Beside mail between colleagues, the way to what waits for a decision, for those who decide. */
export function WaitingDoor({ services, children }: Props) {
  const [decides, setDecides] = useState(false);
  // `false` once the list was closed.
  const [open, setOpen] = useState<boolean>();
  const opener = useOpenerFocus(open === false);
  useEffect(() => {
    services.cache.recall(KEY).then(
      (known) => setDecides(known !== undefined),
      () => {},
    );
  }, [services]);
  return (
    <>
      <div hidden={open}>
        {children}
        {decides && (
          <div className={shared.block}>
            <Action kind="quiet" elementRef={opener} onClick={() => setOpen(true)}>
              {otherRequestsLabel}
            </Action>
          </div>
        )}
      </div>
      {open && <LaterWaitingList services={services} onClose={() => setOpen(false)} />}
    </>
  );
}
