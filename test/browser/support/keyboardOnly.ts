import type { Page } from 'playwright-core';

/** What has the focus, through the frames: its role or element, then its label or text, as `button: Envoyer`. */
const focusedWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.tagName === 'IFRAME') {
      const inner = (element as HTMLIFrameElement).contentDocument?.activeElement;
      if (!inner) break;
      element = inner;
    }
    if (!element || element.tagName === 'BODY') return '';
    const named = element.getAttribute('aria-labelledby');
    const label = named && element.ownerDocument.getElementById(named)?.textContent;
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    const words = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    return `${role}: ${words.trim()}`;
  });

interface Way {
  /** Backwards. */
  readonly back?: boolean;
  readonly key?: 'Tab' | 'ArrowDown';
  readonly most?: number;
}

/** So many looks are given to a focus that goes from one frame to another: the pane asks the host for it by a message. */
const LOOKS = 15;

/** What has the focus after a key; the same as before only when it stays so. */
async function focusedNext(page: Page, before: string | undefined): Promise<string> {
  for (let look = 1; ; look += 1) {
    const now = await focusedWords(page);
    if (now !== before || look === LOOKS) return now;
    await page.waitForTimeout(20);
  }
}

/** Presses one key until the focus is on what has these words. Fails with everything that had the focus meanwhile. */
export async function moveTo(page: Page, words: RegExp, way: Way = {}): Promise<void> {
  const { back = false, key = 'Tab', most = 90 } = way;
  const met: string[] = [];
  let before: string | undefined;
  for (let press = 0; press < most; press += 1) {
    const now = await focusedNext(page, before);
    if (words.test(now)) return;
    before = now;
    met.push(now.slice(0, 40));
    await page.keyboard.press(back ? `Shift+${key}` : key);
  }
  throw new Error(`${words} never had the focus; these had: ${met.join(' | ')}`);
}
