import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox } from './support/sharedSandbox';
import { says } from './support/walk';

/** Nothing that can be clicked moves while a client's message is being read. */

let claire: SandboxPage;
sharedSandbox((_opened, person) => (claire = person));
beforeAll(() => claire.page.addInitScript(watchShifts));

/** Runs in every frame: what moved of itself, where it holds something to press. */
function watchShifts(): void {
  const moved: string[] = [];
  (window as never as { __moved: string[] }).__moved = moved;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources } = entry as never as {
        sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
      };
      for (const { node, previousRect, currentRect } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        const pressed = element?.querySelector('button, input') ?? element?.closest('button, input');
        if (pressed && currentRect.height > 0 && previousRect.top !== currentRect.top)
          moved.push(`${element!.textContent.slice(0, 60)}: ${previousRect.top} → ${currentRect.top}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What moved, of what can be pressed, in the pane beside this message, once it says this. */
async function movedBeside(message: RegExp, words: RegExp): Promise<readonly string[]> {
  await claire.reload();
  await claire.openMessage(message);
  await claire.openPane();
  await claire.pane.getByRole('checkbox').first().waitFor();
  await says(claire, words);
  const frame = await (await claire.page.locator('aside iframe').elementHandle())!.contentFrame();
  // The observer tells a little later.
  await claire.page.waitForTimeout(500);
  return frame!.evaluate(() => (window as never as { __moved: string[] }).__moved);
}

test.each([
  ['an escalation that comes first', /Garcin/, /^L’escalade est obligatoire/],
  ['a promise, below the day’s relance', /Gauthier/, /promis/],
])(
  '%s',
  async (_name, message, words) => {
    expect(await movedBeside(message, words)).toEqual([]);
  },
  120_000,
);

test('a message read late: what it says stands below all the rest', async () => {
  // What reads a client's words comes after the dossier was drawn.
  await claire.page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes('doigt mouille')) await new Promise((resolve) => setTimeout(resolve, 4_000));
    await route.fulfill({ response, body });
  });
  expect(await movedBeside(/Garcin/, /^L’escalade est obligatoire/)).toEqual([]);
  const headings = await claire.pane.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.at(-1)).toBe('Dans ce message');
  await claire.page.unroute('**/*.js');
}, 120_000);
