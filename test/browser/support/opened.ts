import type { Page } from 'playwright-core';
import type { SandboxPage } from './sandboxPage';

/** The new window that a link of the pane opens. */
export async function opened({ page, pane }: SandboxPage, link: string | RegExp): Promise<Page> {
  const [window] = await Promise.all([
    page.context().waitForEvent('page'),
    pane.getByRole('link', { name: link }).click(),
  ]);
  await window.waitForLoadState();
  return window;
}
