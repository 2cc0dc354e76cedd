/** First step that may announce a suspension, or hand over to collection: J+30 (policy v3.2). */
const SUSPENSION_FROM = 5;

/** Sequences that may hand over to collection from another step on: the formal notice of invoices, at J+55. */
const COLLECTION_FROM: Readonly<Record<string, number>> = { 'factures-courtoise': 4 };

/** Code of a finding that speaks of collection, not of the mission. */
export const COLLECTION = 'recouvrement';

/** From that step on the option is the policy's own; before, announcing it is a threat. */
export function maySuspend(step: string | undefined, sequence?: string, code?: string): boolean {
  const rank = step === undefined ? null : /^[A-Z]+(\d{1,2})$/.exec(step);
  if (rank === null) return false;
  const from = code === COLLECTION ? COLLECTION_FROM[sequence ?? ''] : undefined;
  return Number(rank[1]) >= (from ?? SUSPENSION_FROM);
}
