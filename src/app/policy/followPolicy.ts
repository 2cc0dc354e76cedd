import { needsPerson } from '../failure';
import { policyInForce, type PolicyNeeds } from './policyInForce';
import type { PolicyInForce } from './policyPorts';

/**
 * The policy to follow: at once the one this machine knew last, then the one in force. Where SharePoint cannot be read, the
 * last known stays. A machine that never knew one shows the built-in policy as unread and asks again until it is told:
 * relances wait for that, since the firm's own may ask for agreements that the built-in one does not.
 * @param pause waits between two attempts
 */
export async function followPolicy(
  ports: PolicyNeeds,
  show: (inForce: PolicyInForce) => void,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const kept = await ports.cache.get();
  const standIn = { policy: await ports.builtin(), from: 'builtin' } as const;
  show(kept?.inForce ?? { ...standIn, unread: 'asking' });
  while (!signal.aborted) {
    try {
      return show(await policyInForce(ports, signal));
    } catch (error) {
      // The dossier is read from the same service at the same moment: its failure is the one to tell.
      if (kept || signal.aborted) return;
      // Nor is it news that somebody has to sign in first.
      show({ ...standIn, unread: needsPerson(error) ? 'asking' : 'failed' });
      await pause();
    }
  }
}
