import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState, type ReactNode } from 'react';
import { brokenText, policyLink, seeProblems } from '../../texts/policyDoor';
import { once } from '../once';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { Later } from '../shell/Later';
import { Notice } from '../shell/Notice';

const load = once(async () => (await import('./PolicyScreen')).PolicyScreen);

const styles = mergeStyleSets({
  shown: { display: 'contents' },
  foot: { padding: '4px 16px', borderTop: '1px solid var(--line)', fontSize: 12 },
});

/** At the pane's foot, which policy is followed; behind it, the policy itself. The message's own screens wait unchanged. */
export function PolicyDoor({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const { policy, broken } = services.inForce;
  return (
    <>
      <div hidden={open} className={open ? undefined : styles.shown}>
        {children}
      </div>
      {open && (
        <Later load={load}>
          {(PolicyScreen) => <PolicyScreen services={services} onClose={() => setOpen(false)} />}
        </Later>
      )}
      {!open && (
        <div className={styles.foot}>
          {broken && (
            <Notice
              state="warning"
              inset
              action={
                <Action kind="quiet" onClick={() => setOpen(true)}>
                  {seeProblems}
                </Action>
              }
            >
              {brokenText(broken, policy.version)}
            </Notice>
          )}
          <Action kind="quiet" onClick={() => setOpen(true)}>
            {policyLink(policy.version)}
          </Action>
        </div>
      )}
    </>
  );
}
