/** First step that may announce a suspension (policy v3.2: J+30). */
const SUSPENSION_FROM = 5;

/** From J+30 the option to suspend is the policy's own; before, announcing it is a threat. */
export function maySuspend(step: string | undefined): boolean {
  const rank = step === undefined ? null : /^[A-Z]+(\d{1,2})$/.exec(step);
  return rank !== null && Number(rank[1]) >= SUSPENSION_FROM;
}
