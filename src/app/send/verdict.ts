import type { Instant } from '../../domain/dates/plainDate';
import type { Approver } from '../../domain/policy/sequence';

/**
 * What the pane verified in SharePoint about one message's approvals, left in session data for the gate. It counts only
 * for the message whose fingerprint the gate computes itself, and for a while: an approval may be withdrawn.
 */
export interface Verdict {
  readonly v: 1;
  readonly requestId: string;
  readonly fingerprint: string;
  readonly verifiedAt: Instant;
  readonly agreed: readonly {
    readonly role: Approver;
    readonly name: string;
    readonly by: string;
    readonly at: Instant;
  }[];
  /** The co-signature line put into the message, which the fingerprint does not cover. */
  readonly line?: string;
  /** The agreement let a message go already, and nobody agrees to another one by it. */
  readonly served?: boolean;
  /** What was agreed to holds the impact of an incomplete basis and a corrective action. */
  readonly corrected?: boolean;
}

export const VERDICT_KEY = 'relance-accord';

/**
 * Milliseconds during which a verification counts. The pane renews it well within them while it is open; an approval taken
 * back once the pane is closed can pass for that long, and the journal then says that the relance left without it.
 */
const VERDICT_LIFE = 5 * 60 * 1000;

/** Clocks are set back by a few minutes now and then. */
const CLOCK_MARGIN = 2 * 60 * 1000;

export const writeVerdict = (verdict: Verdict | undefined): string =>
  verdict ? JSON.stringify(verdict) : '';

/** Reads what the pane left; anything that has not the expected shape counts as absent. */
export function readVerdict(text: string | undefined): Verdict | undefined {
  if (!text) return undefined;
  try {
    const value = JSON.parse(text) as Partial<Verdict> | null;
    const wellFormed =
      value?.v === 1 &&
      typeof value.fingerprint === 'string' &&
      typeof value.verifiedAt === 'string' &&
      Array.isArray(value.agreed) &&
      value.agreed.every((one) => typeof one?.role === 'string' && typeof one.by === 'string');
    return wellFormed ? (value as Verdict) : undefined;
  } catch {
    return undefined;
  }
}

/** Why the approvals needed are not all there. */
export type ApprovalGap = 'absent' | 'stale' | 'other-text' | 'served' | 'incomplete' | 'own';

/**
 * Whether a verdict covers the approvals needed for the message that leaves now, and if not, why not.
 * @param sender address of who sends it: asked about by a colleague, one's own message is not agreed to by oneself
 */
export function gapOf(
  verdict: Verdict | undefined,
  needed: readonly Approver[],
  fingerprint: string,
  now: Instant,
  sender = '',
): ApprovalGap | undefined {
  if (needed.length === 0) return undefined;
  if (!verdict) return 'absent';
  if (verdict.fingerprint !== fingerprint) return 'other-text';
  if (verdict.served) return 'served';
  const age = Date.parse(now) - Date.parse(verdict.verifiedAt);
  if (!(age <= VERDICT_LIFE && age >= -CLOCK_MARGIN)) return 'stale';
  // Manager and direction are two people.
  const own = sender.toLowerCase();
  const coveredBy = (agreed: Verdict['agreed']): boolean => {
    const people = new Set(needed.map((role) => agreed.find((one) => one.role === role)?.by));
    return !people.has(undefined) && people.size === needed.length;
  };
  if (coveredBy(verdict.agreed.filter(({ by }) => by !== own))) return undefined;
  return coveredBy(verdict.agreed) ? 'own' : 'incomplete';
}
