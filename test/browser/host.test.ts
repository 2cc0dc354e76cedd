import type * as Msal from '@azure/msal-browser';
import type { Frame } from 'playwright-core';
import type { OpenSandbox } from './support/openSandbox';
import { openSandbox } from './support/openSandbox';
import { office, probeIn, routeProbe } from './support/probeAddin';
import type { SandboxPage } from './support/sandboxPage';
import { soon } from './support/soon';

jest.setTimeout(60_000);

let sandbox: OpenSandbox;
let claire: SandboxPage;
beforeAll(async () => {
  sandbox = await openSandbox({ bundles: ['sandbox'], prepare: routeProbe });
  claire = await sandbox.as('claire');
}, 300_000);
afterAll(() => sandbox.close());

const readProbe = async (): Promise<Frame> => {
  await claire.reload();
  await claire.list.getByRole('option').first().click();
  await claire.openPane();
  return probeIn(claire.page);
};
const composeProbe = async (to: readonly string[] = [], subject = ''): Promise<Frame> => {
  await claire.reload();
  await claire.newMessage(to, subject);
  await claire.openPane();
  return probeIn(claire.page);
};
const replyProbe = async (): Promise<Frame> => {
  await claire.reload();
  await claire.list.getByRole('option').first().click();
  await claire.reply();
  await claire.openPane();
  return probeIn(claire.page);
};

describe('an item that is read', () => {
  let probe: Frame;
  beforeAll(async () => {
    probe = await readProbe();
  });

  test('Office.js is ready in Outlook, and knows the person and the message', async () => {
    await soon(async () =>
      expect(await probe.locator('#state').textContent()).toBe('prête Outlook OfficeOnline'),
    );
    const known = await probe.evaluate(() => {
      const { userProfile, item } = Office.context.mailbox;
      const read = item as Office.MessageRead;
      return {
        me: userProfile.emailAddress,
        type: item?.itemType,
        from: read.from.emailAddress,
        subject: read.subject,
        id: read.itemId,
        conversation: read.conversationId,
      };
    });
    expect(known).toMatchObject({ me: 'claire.dumas@cabinet-orme.example', type: 'message' });
    expect(known.from).toContain('@');
    expect(known.id).toBeTruthy();
    expect(known.conversation).toBeTruthy();
    await soon(async () =>
      expect(await claire.message.getByRole('heading', { level: 1 }).textContent()).toBe(known.subject),
    );
  });

  test('its body is there as text and as HTML', async () => {
    const text = await office<string>(probe, `item.body.getAsync('text', done)`);
    const html = await office<string>(probe, `item.body.getAsync('html', done)`);
    // An address may stand between such signs; a tag may not.
    expect(text).not.toMatch(/<\/?[a-z][^<>@]*>/i);
    expect(text.length).toBeGreaterThan(20);
    expect(html).toContain('<');
  });

  test('custom properties are kept with the message', async () => {
    await office(
      probe,
      `item.loadCustomPropertiesAsync((r) => { r.value.set('relance', '{"a":1}'); r.value.saveAsync(done); })`,
    );
    const again = await readProbe();
    expect(
      await office(
        again,
        `item.loadCustomPropertiesAsync((r) => done({ status: 'succeeded', value: r.value.get('relance') }))`,
      ),
    ).toBe('{"a":1}');
    probe = again;
  });

  test('transport headers can be read', async () => {
    expect(await office<string>(probe, `item.getAllInternetHeadersAsync(done)`)).toMatch(/^[\w-]+: .+\r\n/);
  });

  test.each([
    ['an appointment’s form', `mailbox.displayAppointmentFormAsync('AAA', done)`],
    ['a token for EWS', `mailbox.getCallbackTokenAsync({ isRest: true }, done)`],
  ])('what the host does not know fails with 5000 and never hangs: %s', async (_what, expression) => {
    await expect(office(probe, expression)).rejects.toThrow('5000');
  });

  test('notifications: added once, replaced, removed, unknown', async () => {
    const message = `{ type: 'informationalMessage', message: 'Bonjour', icon: 'icon', persistent: false }`;
    await office(probe, `item.notificationMessages.addAsync('n', ${message}, done)`);
    await claire.page.getByText('Bonjour', { exact: true }).waitFor();
    await expect(office(probe, `item.notificationMessages.addAsync('n', ${message}, done)`)).rejects.toThrow(
      '9023',
    );
    expect(await office(probe, `item.notificationMessages.getAllAsync(done)`)).toHaveLength(1);
    await office(probe, `item.notificationMessages.removeAsync('n', done)`);
    await expect(office(probe, `item.notificationMessages.removeAsync('n', done)`)).rejects.toThrow('9024');
  });

  test('a fourth call at a time is refused; three are answered', async () => {
    const outcomes = await probe.evaluate(() =>
      Promise.all(
        [1, 2, 3, 4].map(
          () =>
            new Promise<string>((resolve) =>
              Office.context.mailbox.item!.body.getAsync('text', (r) => resolve(String(r.status))),
            ),
        ),
      ),
    );
    expect(outcomes.sort()).toEqual(['failed', 'succeeded', 'succeeded', 'succeeded']);
  });

  test('roaming settings come back in the next pane', async () => {
    await office(
      probe,
      `Office.context.roamingSettings.set('k', { a: 'é' }); Office.context.roamingSettings.saveAsync(done)`,
    );
    probe = await readProbe();
    expect(await probe.evaluate(() => Office.context.roamingSettings.get('k') as unknown)).toEqual({
      a: 'é',
    });
  });

  test('a pinned pane goes from message to message, on the same page', async () => {
    await probe.evaluate(() =>
      (window as never as { listen(type: string): Promise<void> }).listen('itemChanged'),
    );
    await probe.evaluate(() => Object.assign(window, { mark: 1 }));
    await claire.list.getByRole('option').nth(1).click();
    await probe.waitForFunction(() => (window as never as { heard: unknown[] }).heard.length === 1);
    const shown = await claire.message.getByRole('heading', { level: 1 }).textContent();
    expect(
      await probe.evaluate(() => [
        (Office.context.mailbox.item as Office.MessageRead).subject,
        (window as never as { mark: number }).mark,
      ]),
    ).toEqual([shown, 1]);
  });

  test('a message selected before the pane listens is told as soon as it does', async () => {
    probe = await readProbe();
    await claire.list.getByRole('option').nth(1).click();
    const shown = claire.message.getByRole('heading', { level: 1 });
    const first = await probe.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).subject);
    await claire.page.waitForFunction(
      (before) => document.querySelector('article h1')?.textContent !== before,
      first,
    );
    await probe.evaluate(() =>
      (window as never as { listen(type: string): Promise<void> }).listen('itemChanged'),
    );
    await probe.waitForFunction(() => (window as never as { heard: unknown[] }).heard.length === 1);
    expect(await probe.evaluate(() => (Office.context.mailbox.item as Office.MessageRead).subject)).toBe(
      await shown.textContent(),
    );
  });

  test('a pane that is not pinned closes with its message', async () => {
    await claire.page.getByRole('button', { name: 'Épingler' }).click();
    await claire.list.getByRole('option').nth(0).click();
    await claire.page.getByRole('complementary', { name: 'Relance Cabinet' }).waitFor({ state: 'detached' });
    await claire.openPane();
    await claire.page.getByRole('button', { name: 'Épingler' }).click();
  });
});

describe('a new message', () => {
  let probe: Frame;
  beforeAll(async () => {
    probe = await composeProbe();
  });

  test('it is a new one, without id or conversation until it is saved with a subject', async () => {
    expect(await office(probe, `item.getComposeTypeAsync(done)`)).toEqual({
      composeType: 'newMail',
      coercionType: 'html',
    });
    expect(await probe.evaluate(() => Office.context.mailbox.item!.conversationId)).toBeNull();
    await expect(office(probe, `item.getItemIdAsync(done)`)).rejects.toThrow('9046');
  });

  test('subject and recipients go both ways', async () => {
    await office(probe, `item.subject.setAsync('Relevés de mars', done)`);
    await soon(async () => expect(await claire.subject.inputValue()).toBe('Relevés de mars'));
    await claire.subject.fill('Relevés d’avril');
    expect(await office(probe, `item.subject.getAsync(done)`)).toBe('Relevés d’avril');
    await office(probe, `item.to.setAsync([{ displayName: 'Léa', emailAddress: 'lea@x.example' }], done)`);
    await office(probe, `item.to.addAsync(['marc.lefevre@cabinet-orme.example'], done)`);
    await soon(async () => expect(await claire.recipients('À').count()).toBe(2));
    await claire.addRecipient('Cc', 'paul@x.example');
    expect(await office(probe, `item.cc.getAsync(done)`)).toMatchObject([
      { emailAddress: 'paul@x.example', recipientType: 'externalUser' },
    ]);
    expect(await office(probe, `item.to.getAsync(done)`)).toMatchObject([
      { displayName: 'Léa' },
      { recipientType: 'user' },
    ]);
    expect(await office(probe, `item.from.getAsync(done)`)).toMatchObject({
      emailAddress: 'claire.dumas@cabinet-orme.example',
    });
  });

  test('a subject over 255 characters is refused', async () => {
    await expect(office(probe, `item.subject.setAsync('x'.repeat(256), done)`)).rejects.toThrow();
  });

  test('text is inserted at the cursor, and the signature stays', async () => {
    await claire.type('Bonjour,');
    await office(
      probe,
      `item.body.setSelectedDataAsync('<p>Il nous manque <b>un relevé</b>.</p>', { coercionType: 'html' }, done)`,
    );
    await claire.body.getByText('un relevé').waitFor();
    const text = await office<string>(probe, `item.body.getAsync('text', done)`);
    expect(text.indexOf('Bonjour')).toBeLessThan(text.indexOf('un relevé'));
    expect(text.indexOf('un relevé')).toBeLessThan(text.indexOf('Claire Dumas'));
  });

  test('for a moment after typing the text of before is told', async () => {
    await claire.type('Urgent. ');
    const at = await Promise.all([office<string>(probe, `item.body.getAsync('text', done)`)]);
    expect(at[0]).not.toContain('Urgent.');
    await claire.page.waitForTimeout(400);
    expect(await office<string>(probe, `item.body.getAsync('text', done)`)).toContain('Urgent.');
  });

  test('the whole body can be replaced, which removes the signature; scripts do not come in', async () => {
    await office(
      probe,
      `item.body.setAsync('<p>Tout neuf<img src=x onerror="alert(1)"></p>', { coercionType: 'html' }, done)`,
    );
    await soon(async () => expect(await claire.body.innerText()).toBe('Tout neuf'));
    expect(await claire.body.innerHTML()).not.toContain('onerror');
    await office(probe, `item.body.prependAsync('Avant & après', { coercionType: 'text' }, done)`);
    expect(await office<string>(probe, `item.body.getAsync('text', done)`)).toMatch(/^Avant & après/);
  });

  test.each([
    ['<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
    ['<div>Un</div><div><br></div><div>Deux</div>', 'Un\n\nDeux'],
    ['Un<br>Deux <b>gras</b>', 'Un\nDeux gras'],
    ['<ul><li>Relevé</li><li>Facture</li></ul>', '• Relevé\n• Facture'],
    ['<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A\tB\nC'],
    ['1\u00a0247,50\u00a0€ &amp; plus', '1\u00a0247,50\u00a0€ & plus'],
  ])('the text of %s', async (html, text) => {
    await office(probe, `item.body.setAsync(${JSON.stringify(html)}, { coercionType: 'html' }, done)`);
    expect(await office<string>(probe, `item.body.getAsync('text', done)`)).toBe(text);
  });

  test('a body over a million characters is refused', async () => {
    await expect(office(probe, `item.body.setAsync('x'.repeat(1000001), done)`)).rejects.toThrow();
  });

  test('session data: kept for the draft, 50,000 characters in all', async () => {
    await office(probe, `item.sessionData.setAsync('relance', 'abc', done)`);
    expect(await office(probe, `item.sessionData.getAsync('relance', done)`)).toBe('abc');
    expect(await office(probe, `item.sessionData.getAllAsync(done)`)).toEqual({ relance: 'abc' });
    await expect(office(probe, `item.sessionData.setAsync('big', 'x'.repeat(50000), done)`)).rejects.toThrow(
      '9051',
    );
    await office(probe, `item.sessionData.removeAsync('relance', done)`);
    await expect(office(probe, `item.sessionData.getAsync('relance', done)`)).rejects.toThrow('9050');
  });

  test('custom properties: 2,500 characters in all', async () => {
    const save = (size: number): string =>
      `item.loadCustomPropertiesAsync((r) => {
        r.value.set('k', 'x'.repeat(${size}));
        try { r.value.saveAsync(done); } catch (error) { done({ status: 'failed', error: { code: 0, name: error.name } }); }
      })`;
    await office(probe, save(2000));
    await expect(office(probe, save(2500))).rejects.toThrow('Sys.ArgumentOutOfRangeException');
  });

  test('internet headers are set, read and removed', async () => {
    await office(probe, `item.internetHeaders.setAsync({ 'x-relance': '1' }, done)`);
    expect(await office(probe, `item.internetHeaders.getAsync(['x-relance', 'x-none'], done)`)).toEqual({
      'x-relance': '1',
    });
    await office(probe, `item.internetHeaders.removeAsync(['x-relance'], done)`);
    expect(await office(probe, `item.internetHeaders.getAsync(['x-relance'], done)`)).toEqual({});
  });

  test('attachments are added, listed, read and removed; the add-in hears of them', async () => {
    await probe.evaluate(() =>
      (window as never as { listen(type: string): Promise<void> }).listen('attachments'),
    );
    const id = await office<string>(
      probe,
      `item.addFileAttachmentFromBase64Async('aWNp', 'liste.txt', done)`,
    );
    await claire.page.getByText('liste.txt').waitFor();
    expect(await office(probe, `item.getAttachmentsAsync(done)`)).toMatchObject([
      { id, name: 'liste.txt', attachmentType: 'file', isInline: false },
    ]);
    expect(await office(probe, `item.getAttachmentContentAsync('${id}', done)`)).toEqual({
      content: 'aWNp',
      format: 'base64',
    });
    await probe.waitForFunction(() =>
      (window as never as { heard: { attachmentStatus: string }[] }).heard.some(
        (e) => e.attachmentStatus === 'added',
      ),
    );
    await office(probe, `item.removeAttachmentAsync('${id}', done)`);
    await expect(office(probe, `item.removeAttachmentAsync('${id}', done)`)).rejects.toThrow('9008');
  });

  test('the add-in hears that the person changed the recipients', async () => {
    await probe.evaluate(() =>
      (window as never as { listen(type: string): Promise<void> }).listen('recipients'),
    );
    await claire.addRecipient('Cc', 'zoe@x.example');
    await probe.waitForFunction(() =>
      (window as never as { heard: { changedRecipientFields?: { cc: boolean } }[] }).heard.some(
        (e) => e.changedRecipientFields?.cc,
      ),
    );
  });

  test('saved, it has an id, and is among the drafts', async () => {
    const id = await office<string>(probe, `item.saveAsync(done)`);
    expect(await office(probe, `item.getItemIdAsync(done)`)).toBe(id);
    await office(probe, `item.close(); done({ status: 'succeeded' })`);
    await claire.body.waitFor({ state: 'detached' });
    await claire.openFolder('Brouillons');
    await claire.openMessage('Relevés d’avril');
    await claire.body.waitFor();
    await soon(async () => expect(await claire.subject.inputValue()).toBe('Relevés d’avril'));
  });
});

describe('a reply', () => {
  test('its body holds the quoted thread, its conversation is the thread’s', async () => {
    const probe = await replyProbe();
    expect(await office(probe, `item.getComposeTypeAsync(done)`)).toMatchObject({ composeType: 'reply' });
    const html = await office<string>(probe, `item.body.getAsync('html', done)`);
    expect(html).toContain('id="Signature"');
    expect(html.indexOf('id="Signature"')).toBeLessThan(html.indexOf('id="divRplyFwdMsg"'));
    expect(await probe.evaluate(() => Office.context.mailbox.item!.conversationId)).toBeTruthy();
  });

  test('an add-in opens it from the message it reads; its pane comes along in a page of its own', async () => {
    const reading = await readProbe();
    await office(reading, `item.displayReplyFormAsync('<p>Bonjour du volet</p>', done)`);
    await claire.body.getByText('Bonjour du volet').waitFor();
    const writing = await probeIn(claire.page);
    expect(await office<string>(writing, `item.body.getAsync('text', done)`)).toMatch(/^Bonjour du volet/);
    await claire.page.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await claire.message.waitFor();
    expect(await (await probeIn(claire.page)).evaluate(() => Office.context.mailbox.item!.itemType)).toBe(
      'message',
    );
  });

  test('an add-in opens a new message', async () => {
    const reading = await readProbe();
    await office(
      reading,
      `mailbox.displayNewMessageFormAsync({ toRecipients: ['lea@x.example'], subject: 'Suite', htmlBody: '<p>Corps</p>' }, done)`,
    );
    await claire.body.getByText('Corps', { exact: true }).waitFor();
    await soon(async () => expect(await claire.subject.inputValue()).toBe('Suite'));
    await soon(async () => expect(await claire.recipients('À').count()).toBe(1));
    await claire.page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  });
});

describe('the send gate', () => {
  const instruct = (probe: Frame, instruction: string | object): Promise<unknown> =>
    office(
      probe,
      `item.sessionData.setAsync('probe', ${JSON.stringify(typeof instruction === 'string' ? instruction : JSON.stringify(instruction))}, done)`,
    );

  test('lets the message go; it is among the sent ones, and arrives', async () => {
    const probe = await composeProbe(['marc.lefevre@cabinet-orme.example'], 'Passe sans bruit');
    await instruct(probe, { allowEvent: true });
    await claire.send();
    await claire.openFolder('Éléments envoyés');
    await claire.row('Passe sans bruit').waitFor();
    const marc = await sandbox.as('marc');
    await marc.openMessage('Passe sans bruit');
  });

  test('stops it with the handler’s message, and opens the pane by its button', async () => {
    const probe = await composeProbe(['lea@x.example'], 'Arrêtée');
    await instruct(probe, {
      allowEvent: false,
      errorMessage: 'Simple',
      errorMessageMarkdown: 'Deux **points** :\n- le reproche\n- la promesse',
      cancelLabel: 'Voir dans le volet',
      commandId: 'Compose.OpenPane.1',
      contextData: '{"finding":"f1"}',
    });
    await claire.closePane();
    await claire.pressSend();
    await claire.alert.getByText('le reproche').waitFor();
    await soon(async () => expect(await claire.alert.locator('strong').textContent()).toBe('points'));
    await soon(async () =>
      expect(await claire.alert.getByRole('button', { name: 'Envoyer quand même' }).count()).toBe(0),
    );
    await claire.alert.getByRole('button', { name: 'Voir dans le volet' }).click();
    const opened = await probeIn(claire.page);
    expect(await office(opened, `item.getInitializationContextAsync(done)`)).toBe('{"finding":"f1"}');
    await soon(async () => expect(await claire.subject.inputValue()).toBe('Arrêtée'));
  });

  test('relaxed to a question, it can be sent anyway', async () => {
    const probe = await composeProbe(['lea@x.example'], 'Quand même');
    await instruct(probe, { allowEvent: false, errorMessage: 'Vraiment ?', sendModeOverride: 'promptUser' });
    await claire.pressSend();
    await claire.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
    await claire.page.getByText('Message envoyé.').waitFor();
  });

  test('only the first completion counts', async () => {
    const probe = await composeProbe(['lea@x.example'], 'Deux fois');
    await instruct(probe, 'twice');
    await claire.pressSend();
    await claire.alert.getByText('La première réponse compte').waitFor();
    await claire.page.keyboard.press('Escape');
    await soon(async () => expect(await claire.subject.inputValue()).toBe('Deux fois'));
  });

  test('says after five seconds that it takes long; the person waits, or gives up', async () => {
    const probe = await composeProbe(['lea@x.example'], 'Lente');
    await instruct(probe, 'silence');
    const started = Date.now();
    await claire.pressSend();
    await claire.alert.getByText('prend plus de temps que prévu').waitFor();
    expect(Date.now() - started).toBeGreaterThan(4_900);
    await claire.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();
    await claire.page.locator('iframe[hidden]').waitFor({ state: 'detached' });
    await soon(async () => expect(await claire.subject.inputValue()).toBe('Lente'));
  });

  test('unavailable, it lets the person choose', async () => {
    await composeProbe(['lea@x.example'], 'Sans vérification');
    await claire.page.evaluate(
      () =>
        ((
          window as never as { __host: { faults: { gateUnavailable?: boolean } } }
        ).__host.faults.gateUnavailable = true),
    );
    await claire.pressSend();
    await claire.alert.getByText('n’est pas disponible').waitFor();
    await claire.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
    await claire.page.getByText('Message envoyé.').waitFor();
  });

  test('a message without recipient, or with a wrong one, does not get that far', async () => {
    await composeProbe([], 'Sans personne');
    await claire.pressSend();
    await claire.page.getByText('Ajoutez au moins un destinataire.').waitFor();
    await claire.addRecipient('À', 'pas-une-adresse');
    await claire.pressSend();
    await claire.page.getByText('n’est pas une adresse complète').waitFor();
  });
});

describe('the frames', () => {
  test('the sandbox’s date is theirs, also when it moves', async () => {
    const probe = await readProbe();
    await sandbox.moveTo('2027-02-03');
    await probe.waitForFunction(() => new Date().toISOString().startsWith('2027-02-03'));
    const again = await readProbe();
    expect(await again.evaluate(() => new Date().toISOString().slice(0, 10))).toBe('2027-02-03');
  });

  test('the theme is theirs', async () => {
    const probe = await readProbe();
    const dark = (): Promise<boolean> =>
      probe.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await claire.useTheme('sombre');
    await probe.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await claire.useTheme('clair');
    await probe.waitForFunction(() => !matchMedia('(prefers-color-scheme: dark)').matches);
    await soon(async () => expect(await dark()).toBe(false));
  });

  test('MSAL signs in through the bridge, silently, as the person', async () => {
    const probe = await readProbe();
    const answer = await probe.evaluate(async () => {
      const { msal } = window as never as { msal: typeof Msal };
      const client = await msal.createNestablePublicClientApplication({
        auth: {
          clientId: '0b8f6a1e-5c1d-4c0f-8a77-9d2b3e4f5a60',
          authority: 'https://login.microsoftonline.com/7d3c9b52-1a44-4f0b-b1de-52a6f0c8e117',
        },
      });
      const silent = await client.acquireTokenSilent({ scopes: ['User.Read'] });
      return { user: silent.account.username, token: silent.accessToken };
    });
    expect(answer.user).toBe('claire.dumas@cabinet-orme.example');
    expect(
      (await fetch(`${sandbox.url}/graph/v1.0/me`, { headers: { authorization: `Bearer ${answer.token}` } }))
        .status,
    ).toBe(200);
  });

  test.each([
    ['USER_INTERACTION_REQUIRED', 'InteractionRequiredAuthError'],
    ['NO_NETWORK', 'no_network_connectivity'],
  ])('MSAL hears of the fault %s', async (status, name) => {
    const probe = await readProbe();
    await claire.page.evaluate(
      (fault) => ((window as never as { __host: { faults: { auth?: string } } }).__host.faults.auth = fault),
      status,
    );
    const error = await probe.evaluate(async () => {
      const { msal } = window as never as { msal: typeof Msal };
      const client = await msal.createNestablePublicClientApplication({
        auth: { clientId: '0b8f6a1e-5c1d-4c0f-8a77-9d2b3e4f5a60' },
      });
      return client.acquireTokenSilent({ scopes: ['Mail.Read'], forceRefresh: true } as never).then(
        () => 'no error',
        (failure: Error & { errorCode?: string }) => `${failure.name} ${failure.errorCode}`,
      );
    });
    expect(error).toContain(name);
  });

  test('an older Outlook claims less, and does not run the send event', async () => {
    await claire.reload();
    await claire.page.getByRole('button', { name: /^Client Outlook/ }).click();
    await claire.page.getByRole('menuitemcheckbox', { name: 'Outlook ancien (1.10)' }).click();
    await claire.newMessage(['lea@x.example'], 'Ancien');
    await claire.openPane();
    const probe = await probeIn(claire.page);
    expect(
      await probe.evaluate(() => [
        Office.context.requirements.isSetSupported('Mailbox', '1.10'),
        Office.context.requirements.isSetSupported('Mailbox', '1.12'),
        Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
        'nestedAppAuthBridge' in window,
      ]),
    ).toEqual([true, false, false, false]);
    await office(probe, `item.sessionData.setAsync('probe', '{"allowEvent":false}', done)`);
    await claire.send();
  });
});
