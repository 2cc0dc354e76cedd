import type { FrameLocator, Locator, Page } from 'playwright-core';

export type PersonaId = 'claire' | 'marc' | 'helene' | 'julien' | 'sophie' | 'admin' | 'client';
export type FolderName = 'Boîte de réception' | 'Éléments envoyés' | 'Brouillons' | 'Éléments supprimés';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One person's Outlook in the browser, by what a person sees and does in it. */
export class SandboxPage {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  // --- Reading ---

  async reload(): Promise<void> {
    await this.page.goto(this.url);
    await this.list.waitFor();
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'Messages', exact: true });
  }

  /** Rows of the list whose accessible name holds the text (people, subject, date). */
  row(text: string | RegExp): Locator {
    return this.list.getByRole('option', {
      name: typeof text === 'string' ? new RegExp(escape(text), 'i') : text,
    });
  }

  async openFolder(name: FolderName): Promise<void> {
    const folder = this.page
      .getByRole('navigation', { name: 'Dossiers' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
    if (!(await folder.isVisible()))
      await this.page.getByRole('button', { name: 'Afficher ou masquer les dossiers' }).click();
    await folder.click();
    // Until it is read, a folder shows no row: whoever counts them would count none.
    await this.page
      .getByRole('region', { name: `Messages de ${name}` })
      .locator('[role=listbox][aria-busy=false]')
      .waitFor();
  }

  /** Opens the first message whose row holds the text. */
  async openMessage(text: string | RegExp): Promise<Locator> {
    await this.row(text).first().click();
    return this.message;
  }

  get message(): Locator {
    return this.page.getByRole('article');
  }

  // --- The add-in's pane ---

  /** Opens the pane (of the form when one writes) and waits for its frame. */
  async openPane(): Promise<FrameLocator> {
    const button = this.page.getByRole('button', { name: 'Relance', exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await this.page.getByRole('complementary', { name: 'Relance Cabinet' }).waitFor();
    return this.pane;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('aside iframe');
  }

  /** Waits until the pane's focus is on something that says this, or inside an element `around` that does. */
  async focusIn(text: RegExp, around = '*'): Promise<void> {
    const frame = await (await this.page.locator('aside iframe').elementHandle())?.contentFrame();
    await frame?.waitForFunction(
      ({ source, selector }) =>
        new RegExp(source).test(document.activeElement?.closest(selector)?.textContent ?? ''),
      { source: text.source, selector: around },
    );
  }

  /** Waits until the pane's focus is somewhere: what goes away does not lose it. */
  async focusKept(): Promise<void> {
    const frame = await (await this.page.locator('aside iframe').elementHandle())?.contentFrame();
    await frame?.waitForFunction(() => document.activeElement !== document.body);
  }

  async closePane(): Promise<void> {
    await this.page.getByRole('button', { name: 'Fermer le volet' }).click();
  }

  // --- Writing ---

  async reply(how: 'Répondre' | 'Répondre à tous' | 'Transférer' = 'Répondre'): Promise<void> {
    await this.page
      .getByRole('toolbar', { name: 'Actions du message' })
      .getByRole('button', { name: how, exact: true })
      .click();
    await this.body.waitFor();
  }

  async newMessage(to: readonly string[] = [], subject = ''): Promise<void> {
    await this.page.getByRole('button', { name: 'Nouveau message' }).click();
    await this.body.waitFor();
    for (const address of to) await this.addRecipient('À', address);
    if (subject) await this.subject.fill(subject);
  }

  async addRecipient(field: 'À' | 'Cc' | 'Cci', address: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: field, exact: true });
    if (!(await box.isVisible())) await this.page.getByRole('button', { name: field, exact: true }).click();
    await box.fill(`${address};`);
    await box.press('Enter');
  }

  get body(): Locator {
    return this.page.getByRole('textbox', { name: 'Corps du message' });
  }

  get subject(): Locator {
    return this.page.getByRole('textbox', { name: 'Objet' });
  }

  recipients(field: 'À' | 'Cc' | 'Cci'): Locator {
    return this.page.getByRole('list', { name: `Destinataires ${field}` }).getByRole('listitem');
  }

  /** Types at the top of the text, as a person does. */
  async type(text: string): Promise<void> {
    await this.body.click({ position: { x: 40, y: 20 } });
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.insertText(text);
  }

  /** Presses "Envoyer" and does not wait for what follows. */
  async pressSend(): Promise<void> {
    await this.page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  }

  /** Sends, and waits until the message has left. */
  async send(): Promise<void> {
    await this.pressSend();
    await this.page.getByText('Message envoyé.').waitFor();
  }

  /** The dialog of Smart Alerts. */
  get alert(): Locator {
    return this.page.getByRole('dialog', { name: 'Relance Cabinet' });
  }

  // --- Outlook itself ---

  async useTheme(theme: 'clair' | 'sombre'): Promise<void> {
    const button = this.page.getByRole('button', { name: `Thème ${theme}` });
    if (await button.isVisible()) await button.click();
  }

  /** Calls of the add-in since the page was opened, by Office.js's number. */
  calls(): Promise<
    readonly { readonly kind: string; readonly name: number | string; readonly outcome?: string }[]
  > {
    return this.page.evaluate(
      () => (window as unknown as { __host: { log: { entries: [] } } }).__host.log.entries,
    );
  }
}
