import { needsPerson } from '../../app/failure';

/** Failures that a sign-in has answered: each asks for one, whichever button comes first. */
const answered = new WeakSet<object>();

/**
 * Does something, for the first time or again. Where any of what failed before did so for want of a sign-in, that comes
 * first: called from a press, since browsers open the window from nothing else. One window for one failure.
 */
export async function signInFirst<T>(
  signIn: () => Promise<void>,
  work: () => T | Promise<T>,
  ...failed: readonly unknown[]
): Promise<T> {
  if (failed.some((one) => needsPerson(one) && !answered.has(one as Error))) {
    await signIn();
    failed.forEach(answer);
  }
  return work();
}

/** With what it was made from: the same failure may be told in other words (`inDoubt`, `NotTold`). */
function answer(failure: unknown): void {
  for (let one = failure; one instanceof Error; one = one.cause) answered.add(one);
}
