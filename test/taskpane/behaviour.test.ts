import { openStories, type StoryBrowser } from './support/storyPage';

jest.setTimeout(60_000);

let stories: StoryBrowser;
beforeAll(async () => {
  stories = await openStories();
}, 120_000);
afterAll(() => stories.close());

test('a client named with markup is shown as text', async () => {
  const page = await stories.open('markup');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe("<b>O'Hara & Fils</b>");
  await page.context().close();
});

describe('awaited pieces', () => {
  test('a ticked piece stays in its place, says so, and is undone there', async () => {
    const page = await stories.open('overview');
    await page.getByRole('checkbox', { name: /Factures d’achats/ }).click();
    await page.getByText('Reçue aujourd’hui').waitFor();
    await page.getByRole('heading', { name: 'Pièces attendues (2)' }).waitFor();
    expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(true);

    await page.getByRole('button', { name: /^Annuler/ }).click();
    await page.getByRole('heading', { name: 'Pièces attendues (3)' }).waitFor();
    expect(await page.getByRole('checkbox').nth(1).isChecked()).toBe(false);
    const box = page.getByRole('checkbox').nth(1);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('thirty pieces are folded after eight, and unfolded on request', async () => {
    const page = await stories.open('long');
    expect(await page.getByRole('checkbox').count()).toBe(8);
    await page.getByRole('button', { name: 'Afficher les 22 autres' }).click();
    expect(await page.getByRole('checkbox').count()).toBe(30);
    await page.getByRole('button', { name: 'Réduire la liste' }).click();
    expect(await page.getByRole('checkbox').count()).toBe(8);
    await page.context().close();
  });
});

describe('keyboard', () => {
  test('the pane is walked in reading order', async () => {
    const page = await stories.open('overview');
    const reached: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          return element.getAttribute('aria-label') ?? element.innerText;
        }),
      );
    }
    expect(reached).toEqual([
      'Changer de dossier',
      'Actualiser le dossier',
      'Dossier',
      'Répondre avec la relance',
      expect.stringContaining('Relevé BNP mars 2025'),
      expect.stringContaining('Factures d’achats'),
      expect.stringContaining('Journal de caisse'),
      'Tout le journal (4)',
    ]);
    await page.context().close();
  });

  test('arrows go from tab to tab', async () => {
    const page = await stories.open('findings');
    await page.getByRole('tab', { name: 'Message' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Dossier' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Journal');
    await page.context().close();
  });

  test('Escape closes what was opened and gives the focus back', async () => {
    const page = await stories.open('keep');
    const keep = page.getByRole('button', { name: 'Garder…' }).first();
    await keep.click();
    await page.getByLabel('Pourquoi garder cette formulation').waitFor();
    expect(await keep.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Pourquoi garder cette formulation').count()).toBe(0);
    expect(await keep.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

test('keeping a passage asks for a reason; a false alarm does not', async () => {
  const page = await stories.open('keep');
  await page.getByRole('button', { name: 'Garder…' }).first().click();
  const keep = page.getByRole('button', { name: 'Garder avec ce motif' });
  expect(await keep.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Pourquoi garder cette formulation').fill('Convenu au téléphone le 02/04');
  expect(await keep.getAttribute('aria-disabled')).not.toBe('true');
  expect(await page.getByRole('button', { name: 'Signaler une fausse alerte' }).isEnabled()).toBe(true);
  await page.context().close();
});

test('the state of the message is said once, politely', async () => {
  const page = await stories.open('findings');
  const live = page.locator('[role=status][aria-live=polite]');
  await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
  expect(await live.innerText()).toBe('1\u00A0point à corriger');
  await page.context().close();
});

test('the timeline says in words what it draws', async () => {
  const page = await stories.open('overview');
  const name = await page.getByRole('img', { name: /^R1/ }).getAttribute('aria-label');
  expect(name).toBe(
    'R1 envoyée le 03/04, R2 à faire aujourd’hui, R3 prévue le 14/04, R4 prévue le 21/04 et R5 prévue le 30/04.',
  );
  await page.context().close();
});

describe('finding a dossier', () => {
  test('an unknown address is linked to the dossier that one finds', async () => {
    const page = await stories.open('unknown');
    await page.getByLabel('Nom du client ou référence').fill('sci');
    await page.getByRole('button', { name: /SCI Les Tilleuls/ }).click();
    await page
      .getByRole('button', { name: 'Lier durand@tilleuls-patrimoine-et-gestion.example à ce dossier' })
      .waitFor();
    await page.context().close();
  });

  test('nothing found is said', async () => {
    const page = await stories.open('unknown');
    await page.getByLabel('Nom du client ou référence').fill('zzz');
    await page.getByText('Aucun dossier trouvé pour').waitFor();
    await page.context().close();
  });
});

test('a session that expired under a form: its message has the button, and one window is enough for the next press', async () => {
  const page = await stories.open('reconnexion');
  const save = page.getByRole('button', { name: 'Enregistrer' });
  await save.click();
  await page.getByRole('alert').getByText('Reconnectez-vous pour continuer.').waitFor();
  const connect = page.getByRole('button', { name: 'Se connecter' });
  await connect.click();
  await page.getByText('La connexion a été annulée.').waitFor();
  await connect.click();
  await page.locator(':focus').getByText('La connexion est rétablie').waitFor();
  await save.click();
  await page.getByText('Enregistré, 2 fenêtres').waitFor();
  await page.context().close();
});

describe('what is begun in the dossier, while one looks at another tab', () => {
  test('a letter that was recorded is not offered again, and the arrows still go from tab to tab', async () => {
    const page = await stories.open('courrier-onglets');
    await page.getByRole('button', { name: 'Inscrire au journal' }).click();
    await page.getByText('Courrier inscrit au journal.').last().waitFor();
    await page.getByRole('tab', { name: 'Journal' }).click();
    await page.getByText(/entrées/).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: 'R4 · courrier' }).waitFor();
    expect(await page.getByRole('button', { name: 'Inscrire au journal' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Dossier');
    await page.context().close();
  });

  test('a call left while it was being recorded does not come back', async () => {
    const page = await stories.open('appel-onglets');
    await page.getByRole('radio', { name: /^Non/ }).check();
    await page.getByRole('button', { name: 'Inscrire l’appel au journal' }).click();
    await page.getByRole('button', { name: 'Retour' }).click();
    await page.getByRole('button', { name: /^Tout le journal/ }).waitFor();
    await page.getByRole('status').getByText('Appel inscrit').first().waitFor();
    expect(await page.getByRole('button', { name: 'Retour' }).count()).toBe(0);
    await page.context().close();
  });
});
