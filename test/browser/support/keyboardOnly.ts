import type { Page } from 'playwright-core';

/** What has the focus, through the frames: its role or element, then its label or text, as `button: Envoyer`. */
export const focusedWords = (page: Page): Promise<string> =>
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

/** Presses one key until the focus is on what has these words. Fails with everything that had the focus meanwhile. */
export async function moveTo(page: Page, words: RegExp, way: Way = {}): Promise<void> {
  const { back = false, key = 'Tab', most = 90 } = way;
  const met: string[] = [];
  for (let press = 0; press < most; press += 1) {
    const now = await focusedWords(page);
    if (words.test(now)) return;
    met.push(now.slice(0, 40));
    await page.keyboard.press(back ? `Shift+${key}` : key);
  }
  throw new Error(`${words} never had the focus; these had: ${met.join(' | ')}`);
}
