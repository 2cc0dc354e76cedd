import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState, type ReactNode } from 'react';
import { brokenText, policyGone, policyLink, seeProblems } from '../../texts/policy/policyDoor';
import { once } from '../once';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { Later } from '../shell/Later';
import { Notice } from '../shell/Notice';
import { useFocusBack } from '../shell/useFocusBack';

const load = once(async () => (await import('./PolicyScreen')).PolicyScreen);

const styles = mergeStyleSets({ shown: { display: 'contents' } });

/** Which policy is followed, for the pane's foot; behind it, the policy itself. The message's own screens wait unchanged. */
export function PolicyDoor({
  services,
  children,
}: {
  readonly services: Services;
  /** The message's own screens, given what stands at their foot. */
  readonly children: (foot: ReactNode) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  useFocusBack(open);
  const { policy, broken, gone } = services.inForce;
  return (
    <>
      <div hidden={open} className={open ? undefined : styles.shown}>
        {children(
          <Action kind="quiet" onClick={() => setOpen(true)}>
            {policyLink(policy.version)}
          </Action>,
        )}
      </div>
      {open && (
        <Later load={load}>
          {(PolicyScreen) => <PolicyScreen services={services} onClose={() => setOpen(false)} />}
        </Later>
      )}
      {gone && <Notice state="warning">{policyGone(policy.version)}</Notice>}
      {!open && broken && (
        <Notice
          state="warning"
          action={
            <Action kind="quiet" onClick={() => setOpen(true)}>
              {seeProblems}
            </Action>
          }
        >
          {brokenText(broken, policy.version)}
        </Notice>
      )}
    </>
  );
}
