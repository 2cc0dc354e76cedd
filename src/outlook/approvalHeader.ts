import { HANDOVER_KEY, readHandover } from '../app/send/handover';
import { gapOf, readVerdict, VERDICT_KEY, type Verdict } from '../app/send/verdict';
import { approversOn, type ApprovalDay } from '../domain/agreement/approvalDays';
import { dayOf, instantOf } from '../domain/dates/plainDate';
import type { Call } from './call';
import { supports } from './requirements';

/** Internet header by which a transport rule of Exchange knows a relance that still waits for an agreement. */
export const APPROVAL_HEADER = 'x-relance-accord';
export const WAITING = 'requis';
export const GIVEN = 'donne';

/**
 * Writes what the gate is handed into a header too, as a second fence: Exchange may hold what left where no gate runs. The
 * other side sees it, so it says no more than that. It may fail without harm: the gate decides, not the header.
 * @returns to be called with each key and value handed over, in their order
 */
export function approvalHeader(
  call: Call,
  item: Pick<Office.MessageCompose, 'internetHeaders'>,
): (key: string, value: string) => Promise<void> {
  let needed: readonly ApprovalDay[] = [];
  let verdict: Verdict | undefined;
  let written: string | undefined;

  const stateAt = (now: Date): string | undefined => {
    const who = approversOn(needed, dayOf(now));
    if (who.length === 0) return undefined;
    return verdict && !gapOf(verdict, who, verdict.fingerprint, instantOf(now)) ? GIVEN : WAITING;
  };

  return async (key, value) => {
    if (key === HANDOVER_KEY) needed = readHandover(value)?.approvals ?? [];
    else if (key === VERDICT_KEY) verdict = readVerdict(value);
    else return;
    const state = stateAt(new Date());
    if (state === written || !supports('internetHeaders')) return;
    written = state;
    await call<void>('approval header', (done) =>
      state
        ? item.internetHeaders.setAsync({ [APPROVAL_HEADER]: state }, done)
        : item.internetHeaders.removeAsync([APPROVAL_HEADER], done),
    ).catch(() => {
      written = undefined;
    });
  };
}
