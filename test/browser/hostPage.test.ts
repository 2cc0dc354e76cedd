import AxeBuilder from '@axe-core/playwright';
import type { OpenSandbox } from './support/openSandbox';
import { openSandbox } from './support/openSandbox';
import { office, probeIn, routeProbe } from './support/probeAddin';
import type { SandboxPage } from './support/sandboxPage';
import { soon } from './support/soon';

jest.setTimeout(60_000);

let sandbox: OpenSandbox;
let claire: SandboxPage;
beforeAll(async () => {
  sandbox = await openSandbox({ today: '2026-03-10', bundles: ['sandbox'], prepare: routeProbe });
  claire = await sandbox.as('claire');
}, 300_000);
afterAll(() => sandbox.close());
beforeEach(() => claire.reload());

const MARC = 'marc.lefevre@cabinet-orme.example';

describe('mail', () => {
  test('arrives in the other mailbox without reloading, and counts as not read', async () => {
    const marc = await sandbox.as('marc');
    const inbox = marc.page.getByRole('button', { name: /^Boîte de réception/ });
    const before = (await inbox.getAttribute('aria-label')) ?? '';
    await claire.newMessage([MARC], 'Pour votre accord');
    await claire.type('Bonjour Marc,');
    await claire.send();
    await marc.row(/Non lu, Claire Dumas, Pour votre accord/).waitFor();
    await soon(async () => expect(await inbox.getAttribute('aria-label')).not.toBe(before));
    await marc.openMessage('Pour votre accord');
    await marc.message.getByText('Bonjour Marc,').waitFor();
    await marc.row(/^Claire Dumas, Pour votre accord/).waitFor();
  });

  test('a reply keeps the thread under the signature, and its subject', async () => {
    const marc = await sandbox.as('marc');
    await marc.openMessage('Pour votre accord');
    await marc.reply();
    await soon(async () => expect(await marc.subject.inputValue()).toMatch(/^RE\s?: Pour votre accord$/));
    await marc.type('D’accord.');
    const text = await marc.body.innerText();
    expect(text.indexOf('D’accord.')).toBeLessThan(text.indexOf('Marc Lefèvre'));
    expect(text.indexOf('Marc Lefèvre')).toBeLessThan(text.indexOf('Bonjour Marc,'));
    await marc.send();
    await claire.row('RE: Pour votre accord').waitFor();
  });

  test('the client reads what the firm sends, answers as the person written to, and has no add-in', async () => {
    await claire.newMessage(['anne.vasseur@sci-tilleuls.example'], 'Relevés de février');
    await claire.send();
    const client = await sandbox.as('client');
    await client.openMessage('Relevés de février');
    await soon(async () =>
      expect(await client.page.getByRole('button', { name: 'Relance', exact: true }).count()).toBe(0),
    );
    await client.reply();
    await soon(async () =>
      expect(await client.page.getByRole('combobox', { name: /^De/ }).inputValue()).toBe(
        'anne.vasseur@sci-tilleuls.example',
      ),
    );
    await client.send();
    await claire.row(/Anne Vasseur, RE: Relevés de février/).waitFor();
  });

  test('what is hostile in a message is not run', async () => {
    await claire.newMessage(['claire.dumas@cabinet-orme.example'], 'Piège');
    await claire.openPane();
    const probe = await probeIn(claire.page);
    await office(
      probe,
      `item.body.setAsync('<p id="t">Texte</p><script>top.pwned=1</script><img src="https://x.example/p.gif" onerror="top.pwned=2"><style>*{display:none}</style><a href="javascript:top.pwned=3">lien</a>', { coercionType: 'html' }, done)`,
    );
    await claire.send();
    await claire.openMessage('Piège');
    await claire.message.getByText('Texte').waitFor();
    expect(await claire.page.evaluate(() => 'pwned' in window)).toBe(false);
    await soon(async () =>
      expect(
        await claire.message
          .locator('script, style, [onerror], a[href^="javascript"], img[src^="http"]')
          .count(),
      ).toBe(0),
    );
    sandbox.forgive('claire', /appel au-dehors : https:\/\/x\.example\/p\.gif/);
  });
});

describe('writing', () => {
  test('a draft is kept by itself, and goes on where it was left', async () => {
    await claire.newMessage([MARC], 'À finir');
    await claire.type('Une première ligne');
    await claire.page.getByText('Brouillon enregistré').waitFor();
    await claire.reload();
    await claire.openFolder('Brouillons');
    await claire.openMessage('À finir');
    await claire.body.getByText('Une première ligne').waitFor();
    await soon(async () => expect(await claire.recipients('À').innerText()).toContain('Marc Lefèvre'));
  });

  test('going to another message keeps what was written; an untouched form leaves nothing', async () => {
    await claire.newMessage();
    await claire.list.getByRole('option').nth(1).click();
    await claire.message.waitFor();
    await claire.newMessage([], 'Gardé');
    await claire.list.getByRole('option').nth(1).click();
    await claire.message.waitFor();
    await claire.openFolder('Brouillons');
    await claire.row('Gardé').waitFor();
    await soon(async () => expect(await claire.row(/aucun objet/).count()).toBe(0));
    await claire.openMessage('Gardé');
    await claire.page.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await claire.row('Gardé').waitFor({ state: 'detached' });
  });

  test('the text is rich: bold, lists', async () => {
    await claire.newMessage();
    await claire.type('important');
    await claire.page.keyboard.press('Shift+Home');
    await claire.page.getByRole('button', { name: 'Gras' }).click();
    await soon(async () =>
      expect(await claire.page.getByRole('button', { name: 'Gras' }).getAttribute('aria-pressed')).toBe(
        'true',
      ),
    );
    await claire.page.getByRole('button', { name: 'Puces' }).click();
    await soon(async () =>
      expect(await claire.body.locator('li b, b li, li').first().innerText()).toBe('important'),
    );
    await claire.page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  });

  test('known people are proposed, by name or address', async () => {
    await claire.newMessage();
    const to = claire.page.getByRole('combobox', { name: 'À', exact: true });
    await to.fill('lefev');
    await claire.page.getByRole('listbox', { name: 'Suggestions' }).getByText('Marc Lefèvre').waitFor();
    await to.press('Enter');
    await soon(async () => expect(await claire.recipients('À').innerText()).toContain('Marc Lefèvre'));
    await to.press('Backspace');
    await soon(async () => expect(await claire.recipients('À').count()).toBe(0));
  });

  test('a file is joined, sent, and received', async () => {
    await claire.newMessage([MARC], 'Avec une pièce');
    await claire.page
      .getByLabel('Joindre des fichiers')
      .setInputFiles({ name: 'liste.txt', mimeType: 'text/plain', buffer: Buffer.from('bonjour') });
    await claire.page.getByRole('list', { name: 'Pièces jointes' }).getByText('liste.txt').waitFor();
    await claire.send();
    const marc = await sandbox.as('marc');
    await marc.openMessage('Avec une pièce');
    const download = marc.page.waitForEvent('download');
    await marc.message.getByRole('button', { name: /liste\.txt/ }).click();
    expect((await download).suggestedFilename()).toBe('liste.txt');
  });
});

describe('the mailbox', () => {
  test('searching keeps the messages that hold the text, accents or not', async () => {
    const first = (await claire.list.getByRole('option').first().innerText()).split('\n')[0] ?? '';
    await claire.page
      .getByRole('searchbox')
      .fill(first.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
    for (const row of await claire.list.getByRole('option').all())
      await soon(async () => expect(await row.getAttribute('aria-label')).toContain(first));
    await claire.page.getByRole('searchbox').fill('zzzz');
    await claire.page.getByText('Aucun message ne correspond.').waitFor();
  });

  test('a message is marked as not read, then deleted', async () => {
    await claire.openMessage('Piège');
    await claire.page.getByRole('button', { name: 'Marquer comme non lu' }).click();
    await claire.row(/^Non lu, .*Piège/).waitFor();
    await claire.page.getByRole('button', { name: 'Supprimer le message' }).click();
    await claire.row('Piège').waitFor({ state: 'detached' });
    await claire.openFolder('Éléments supprimés');
    await claire.row('Piège').waitFor();
  });

  test('each person has a browser of their own, as far as the add-in sees', async () => {
    await claire.openMessage(/./);
    await claire.openPane();
    await (
      await probeIn(claire.page)
    ).evaluate(async () => {
      localStorage.setItem('k', 'claire');
      await new Promise((resolve) => (indexedDB.open('notes').onsuccess = resolve));
    });
    const people = claire.page.getByRole('group', { name: 'Boîte aux lettres' });
    await people.getByRole('button', { name: /^Marc Lefèvre/ }).click();
    await claire.openMessage(/./);
    await claire.openPane();
    expect(await (await probeIn(claire.page)).evaluate(() => localStorage.getItem('k'))).toBeNull();
    await people.getByRole('button', { name: /^Claire Dumas/ }).click();
    await claire.openMessage(/./);
    await claire.openPane();
    expect(await (await probeIn(claire.page)).evaluate(() => localStorage.getItem('k'))).toBe('claire');
    const databases = await claire.page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(databases).toContain('notes@claire');
  });

  test('the date moves from the bar', async () => {
    const clock = claire.page.getByRole('group', { name: 'Date du jour' });
    await clock.getByRole('button', { name: 'Sept jours après' }).click();
    await clock.getByText('mardi 17 mars 2026').waitFor();
    await clock.locator('input').fill('2026-03-10');
    await clock.getByText('mardi 10 mars 2026').waitFor();
  });
});

describe('how it looks', () => {
  test('the pane is 270 to 450 pixels wide, 320 at first', async () => {
    await claire.openMessage(/./);
    await claire.openPane();
    const handle = claire.page.getByRole('separator', { name: 'Largeur du volet' });
    const width = async (): Promise<number> =>
      Math.round((await claire.page.locator('aside').boundingBox())?.width ?? 0);
    await soon(async () => expect(await width()).toBe(320));
    await handle.focus();
    for (let press = 0; press < 10; press += 1) await claire.page.keyboard.press('ArrowRight');
    await soon(async () => expect(await width()).toBe(270));
    const box = await handle.boundingBox();
    await claire.page.mouse.move((box?.x ?? 0) + 3, 400);
    await claire.page.mouse.down();
    await claire.page.mouse.move((box?.x ?? 0) - 400, 400, { steps: 4 });
    await claire.page.mouse.up();
    await soon(async () => expect(await width()).toBe(450));
    await handle.dblclick();
    await soon(async () => expect(await width()).toBe(320));
  });

  test.each([1280, 1000, 900])(
    'nothing is cut at %i pixels, reading and writing with the pane open',
    async (width) => {
      await claire.page.setViewportSize({ width, height: 720 });
      const overflow = (): Promise<string[]> =>
        claire.page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'body, .bar, .header, .ribbon, .work, .card, .compose-sheet, .compose-ribbon, .pane-head',
            ),
          ]
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map(
              (element) =>
                `${element.className || element.tagName} ${element.scrollWidth} > ${element.clientWidth}`,
            ),
        );
      await claire.openMessage(/./);
      await claire.openPane();
      expect(await overflow()).toEqual([]);
      await claire.reply();
      expect(await overflow()).toEqual([]);
      await claire.page.setViewportSize({ width: 1280, height: 800 });
    },
  );

  test.each(['clair', 'sombre'] as const)('accessible to all, theme %s', async (theme) => {
    await claire.useTheme(theme);
    await claire.openMessage(/./);
    const reading = await new AxeBuilder({ page: claire.page }).exclude('aside iframe').analyze();
    expect(
      reading.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    await claire.reply();
    const writing = await new AxeBuilder({ page: claire.page }).exclude('aside iframe').analyze();
    expect(
      writing.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    await claire.useTheme('clair');
  });

  test('before a reset a dialog asks: nothing else can be reached, and Escape goes back to where one was', async () => {
    const { page } = claire;
    const opener = page.getByRole('button', { name: 'Remettre à zéro' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Remettre le bac à sable à zéro/ });
    await dialog.waitFor();
    const looks = await dialog.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { backgroundColor, borderTopColor, minHeight } = getComputedStyle(button);
        return [backgroundColor, borderTopColor, minHeight];
      }),
    );
    expect(looks).toEqual([
      ['rgb(15, 108, 189)', 'rgb(15, 108, 189)', '32px'],
      ['rgb(255, 255, 255)', 'rgb(199, 199, 199)', '32px'],
    ]);
    const focused: string[] = [];
    for (let press = 0; press < 6; press += 1) {
      focused.push(await page.evaluate(() => document.activeElement?.closest('button')?.textContent ?? ''));
      await page.keyboard.press('Tab');
    }
    // What cannot be undone is never under the first Enter; once around, the browser's own bar has its turn.
    expect(focused[0]).toBe('Annuler');
    expect(new Set(focused.filter(Boolean))).toEqual(new Set(['Annuler', 'Tout effacer et recommencer']));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await soon(async () =>
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true),
    );
  });

  test('reset brings back the first day, for every page', async () => {
    await claire.page.getByRole('button', { name: 'Remettre à zéro' }).click();
    await claire.page.getByRole('button', { name: 'Tout effacer et recommencer' }).click();
    await claire.row('Pour votre accord').waitFor({ state: 'detached' });
    await claire.list.getByRole('option').first().waitFor();
  });
});
