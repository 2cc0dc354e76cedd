/** These run in the page: they may name nothing from around them. */

/** What sticks out on the right, text that its own box hides, and what covers most of a low pane: by its element. */
export function cutIn(): string[] {
  const root = document.documentElement;
  const found: string[] = [];
  const tell = (element: Element, what: string): void => {
    found.push(`${what} ${element.outerHTML.slice(0, 160)}`);
  };
  if (root.scrollWidth > root.clientWidth) found.push(`scrolls ${root.scrollWidth} > ${root.clientWidth}`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // Said, not shown: the live region, the native box under a drawn one.
    if (box.width <= 1 || box.height <= 1 || style.visibility === 'hidden' || style.opacity === '0') continue;
    if (element.closest('[aria-hidden=true], svg, option, [role=status][style]')) continue;
    if (box.right > root.clientWidth + 1) tell(element, `out by ${Math.round(box.right - root.clientWidth)}`);
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (hides && own && element.scrollWidth > element.clientWidth + 1)
      tell(element, `hides ${element.scrollWidth - element.clientWidth}`);
  }
  // A dialog covers by nature, and scrolls.
  const over = [...document.body.querySelectorAll<HTMLElement>(':not(:modal)')]
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .map((element) => element.getBoundingClientRect().height)
    .reduce((sum, height) => sum + height, 0);
  if (over > 0.6 * innerHeight) found.push(`covers ${Math.round(over)} of ${innerHeight}`);
  return found;
}

/** What moves, or would on a change. Seconds: shorter ones nobody sees. */
export function movingIn(): string[] {
  const SEEN = 0.05;
  const longest = (durations: string): number => Math.max(...durations.split(',').map(parseFloat));
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      return (
        (animationName !== 'none' && longest(animationDuration) > SEEN) || longest(transitionDuration) > SEEN
      );
    })
    .map((element) => element.outerHTML.slice(0, 160));
}
