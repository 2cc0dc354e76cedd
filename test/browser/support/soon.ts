/** How long a page may take to show what was just asked of it, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 50;

/**
 * Makes an assertion again until it holds. What is read from a page at once after a press is what stood there
 * before, on a slow machine: a person looks until the page has answered.
 * @throws the last failure of the assertion, after PATIENCE.
 */
export async function soon(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await assertion();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((next) => setTimeout(next, PAUSE));
    }
  }
}
