import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { STATES, type Area } from './states';
import { cutIn, movingIn } from './whatIsCut';

/** In CSS pixels: the pane of a Mac, and the usual one of 320 by 640 px with everything twice as large. */
const NARROW = [
  ['270 px', 270, 640],
  ['zoom 200 %', 160, 320],
] as const;
const LOOKS = ['clair', 'forcé', 'sombre'] as const;
/** Of the page around the pane: half as wide is twice as large. */
const PAGE = { width: 1280, height: 800 };
const ZOOMED = { width: 640, height: 400 };

/** How Outlook's theme is changed; absent for a page that follows the browser's colours. */
interface Themed {
  readonly page: Page;
  useTheme?(theme: 'clair' | 'sombre'): Promise<void>;
}

/**
 * Looks at the states of one area, each once: axe-core in the light and the dark theme and in forced colours, nothing cut
 * at the narrowest pane nor at 200 % zoom, nothing that moves for whoever asked for less movement.
 */
export class Looks<A extends Area> {
  private readonly seen = new Set<string>();
  private looks = 0;
  private readonly found: string[] = [];

  constructor(private readonly area: A) {}

  /** The pane as it is now. */
  async at(person: Themed, state: (typeof STATES)[A][number]): Promise<void> {
    const { page } = person;
    const frame = await paneOf(page);
    await this.inEachLook(person, state, frame);
    for (const [name, width, height] of NARROW) {
      await shape(page, width, height);
      this.found.push(...(await frame.evaluate(cutIn)).map((one) => `${state}, ${name}: ${one}`));
    }
    await shape(page);
    await this.withoutMovement(page, frame, state);
  }

  /** The pane as it is now: one more of the same state, for axe alone. */
  async also(person: Themed, state: (typeof STATES)[A][number], name: string): Promise<void> {
    await this.inEachLook(person, state, await paneOf(person.page), { name });
  }

  /** A whole page as it is now; `without` the rules of axe that say nothing of it. */
  async atPage(
    person: Themed,
    state: (typeof STATES)[A][number],
    without: readonly string[] = [],
  ): Promise<void> {
    const { page } = person;
    await this.inEachLook(person, state, page.mainFrame(), { without });
    await page.setViewportSize(ZOOMED);
    this.found.push(...(await page.evaluate(cutIn)).map((one) => `${state}, zoom 200 %: ${one}`));
    await page.setViewportSize(PAGE);
    await this.withoutMovement(page, page.mainFrame(), state);
  }

  /** What was found since the last call: to be nothing. */
  take(): readonly string[] {
    return this.found.splice(0);
  }

  /** States of the area that nobody looked at: to be none. Tells how many looks there were. */
  missed(): readonly string[] {
    process.stdout.write(`axe, ${this.area}: ${this.seen.size} states, ${this.looks} looks\n`);
    return STATES[this.area].filter((state) => !this.seen.has(state));
  }

  private async inEachLook(
    person: Themed,
    state: string,
    frame: Frame,
    { name = state, without = [] }: { name?: string; without?: readonly string[] } = {},
  ): Promise<void> {
    const { page } = person;
    for (const look of LOOKS) {
      await page.emulateMedia({ forcedColors: look === 'forcé' ? 'active' : 'none' });
      if (person.useTheme && look === 'sombre') await person.useTheme(look);
      else if (!person.useTheme)
        await page.emulateMedia({ colorScheme: look === 'sombre' ? 'dark' : 'light' });
      this.looks += 1;
      this.found.push(
        ...(await violationsIn(frame, without)).map((violation) => `${name}, ${look}: ${violation}`),
      );
    }
    this.seen.add(state);
    await person.useTheme?.('clair');
  }

  private async withoutMovement(page: Page, frame: Frame, state: string): Promise<void> {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    this.found.push(...(await frame.evaluate(movingIn)).map((one) => `${state}, mouvement: ${one}`));
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('aside iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

/** What axe-core finds in one frame: by its rule and the first element. */
async function violationsIn(frame: Frame, without: readonly string[]): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await frame.evaluate(
    (off) =>
      (window as never as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        iframes: false,
        rules: off,
      }),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200) ?? ''}`);
}

/** The pane in this width and height; without them it gets its own back. */
async function shape(page: Page, width?: number, height?: number): Promise<void> {
  await page.evaluate(
    (sizes) => {
      const { style } = document.querySelector<HTMLElement>('aside')!;
      for (const [name, size] of Object.entries(sizes))
        if (size === undefined) for (const edge of ['', 'min-', 'max-']) style.removeProperty(edge + name);
        else
          for (const edge of ['', 'min-', 'max-']) style.setProperty(edge + name, `${size}px`, 'important');
    },
    { width, height },
  );
}
