import type { LaunchOutcome } from '../../host/launch';
import type { OutlookHost } from '../../host/outlookHost';
import { ADDIN, ON_MESSAGE_SEND } from '../addin';
import type { DraftSession } from '../compose/draftSession';

/** After this the person is told that it takes longer than expected; loading counts. */
const SLOW_MS = 5_000;
/** After this the handler is dropped. */
const LIMIT_MS = 5 * 60_000;
/** How long the handler's page may live on after it said that it is done. */
const AFTERLIFE_MS = 2_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const reachable = async (url: string): Promise<boolean> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(SLOW_MS) }).catch(() => undefined);
  return answer?.ok === true;
};

/** One passage through the add-in's OnMessageSend handler. */
export class SendGate {
  private cancel: () => void = () => undefined;
  private readonly cancelled = new Promise<LaunchOutcome>(
    (resolve) => (this.cancel = () => resolve({ kind: 'cancelled' })),
  );

  constructor(
    private readonly host: OutlookHost,
    /** False: no add-in here that hears of the send. */
    private readonly watched: boolean,
  ) {}

  /** The person gives up waiting. */
  stop(): void {
    this.cancel();
  }

  /** @param onSlow called once when five seconds have passed */
  async pass(draft: DraftSession, onSlow: () => void): Promise<LaunchOutcome> {
    if (!this.watched) return { kind: 'completed', options: { allowEvent: true } };
    const slow = setTimeout(onSlow, SLOW_MS);
    try {
      return await Promise.race([this.run(draft), this.cancelled]);
    } finally {
      clearTimeout(slow);
    }
  }

  private async run(draft: DraftSession): Promise<LaunchOutcome> {
    const { faults } = this.host;
    if (faults.gateUnavailable || !(await reachable(ADDIN.launchUrl))) return { kind: 'unavailable' };
    if (faults.gateDelayMs) await pause(faults.gateDelayMs);
    const run = this.host.launch(
      { page: ADDIN.launchUrl, script: ADDIN.scriptUrl },
      ON_MESSAGE_SEND.functionName,
      ON_MESSAGE_SEND.type,
      draft,
    );
    const limit = setTimeout(() => run.end({ kind: 'timed-out' }), LIMIT_MS);
    void this.cancelled.then((outcome) => run.end(outcome));
    const outcome = await run.outcome;
    clearTimeout(limit);
    setTimeout(() => run.close(), outcome.kind === 'completed' ? AFTERLIFE_MS : 0);
    return outcome;
  }
}
