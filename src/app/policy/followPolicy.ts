import { needsPerson } from '../failure';
import { policyInForce, type PolicyNeeds } from './policyInForce';
import { policyMeanwhile } from './policyMeanwhile';
import type { PolicyInForce } from './policyPorts';

/** Milliseconds before SharePoint is asked a second time, and at most between two attempts. */
const ASK_AGAIN = 10_000;
const AT_MOST = 5 * 60 * 1000;

/**
 * The policy to follow: at once the one this machine knew last, then the one in force. Where SharePoint cannot be read, the
 * last known stays. A machine that never knew one shows the built-in policy as unread and asks again until it is told, less
 * and less often: a refusal lasts, and what is throttled gets no better by being asked. Relances wait for that, since the
 * firm's own policy may ask for agreements that the built-in one does not.
 * @param pause waits for so many milliseconds between two attempts, or less where the person comes back
 */
export async function followPolicy(
  ports: PolicyNeeds,
  show: (inForce: PolicyInForce) => void,
  pause: (milliseconds: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  show((await policyMeanwhile(ports)).inForce);
  let wait = ASK_AGAIN;
  while (!signal.aborted) {
    try {
      return show(await policyInForce(ports, signal));
    } catch (error) {
      if (signal.aborted) return;
      const { inForce } = await policyMeanwhile(ports, error);
      // The dossier is read from the same service at the same moment: its failure is the one to tell.
      if (!inForce.unread) return;
      show(inForce);
      await pause(wait);
      // Who signs in wants to go on at once, and until then nothing is asked of the service.
      if (!needsPerson(error)) wait = Math.min(2 * wait, AT_MOST);
    }
  }
}
