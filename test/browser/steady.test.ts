import { addDays } from '../../src/domain/dates/plainDate';
import { addSteps } from './support/addSteps';
import { itemsOf } from './support/firm';
import type { OpenSandbox } from './support/openSandbox';
import type { SandboxPage } from './support/sandboxPage';
import { sharedSandbox, TODAY } from './support/sharedSandbox';
import { heading, press, says } from './support/walk';

/** Nothing that can be clicked moves while a client's message is being read, or while the relance opens in its answer. */

let sandbox: OpenSandbox;
let claire: SandboxPage;
sharedSandbox((opened, person) => ([sandbox, claire] = [opened, person]));
beforeAll(() => claire.page.addInitScript(watchShifts));
beforeAll(() => claire.page.addInitScript(watchWords));

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

/** Runs in every frame: each button and finding that was ever shown, and all that was said aloud. */
function watchWords(): void {
  const seen = new Set<string>();
  Object.assign(window, { __seen: seen });
  new MutationObserver(() => {
    for (const one of document.querySelectorAll('button, h3, [role=status]'))
      if (one.textContent) seen.add(one.textContent);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

test.each([
  ['nobody must agree', 3, 'Prêt à envoyer', []],
  ['the manager must agree', 21, 'Texte prêt, co-signature requise', ['Prêt à envoyer']],
  // What this step's own text announces would be too early in any other.
  ['the mission may be suspended', 30, 'Texte prêt, co-signature requise', ['Suspension annoncée trop tôt']],
] as const)(
  'the answer opens with its relance, %s: what it is not is never shown nor said',
  async (_who, day, title, never) => {
    await sandbox.moveTo(addDays(TODAY, day - 3));
    const [dossier] = await itemsOf(sandbox, 'Dossiers', 'Reference', 'D-0001');
    if (day === 30) await addSteps(sandbox, dossier!.id, 'pieces', addDays(TODAY, -3), 'R5');
    await claire.reload();
    await claire.openMessage('Notre TVA');
    await claire.openPane();
    await press(claire, 'Répondre avec la relance');
    await claire.body.getByText('Relevé bancaire février 2026').waitFor();
    await heading(claire, title);
    const frame = await (await claire.page.locator('aside iframe').elementHandle())!.contentFrame();
    // Said a moment after it is shown.
    await frame!.waitForFunction(
      (said) => (window as never as { __seen: Set<string> }).__seen.has(said),
      title,
    );
    const seen = await frame!.evaluate(() => [...(window as never as { __seen: Set<string> }).__seen]);
    expect(seen.filter((one) => ['Préparer la relance', ...never].includes(one))).toEqual([]);
  },
  120_000,
);
