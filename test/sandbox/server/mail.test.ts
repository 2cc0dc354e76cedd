import { CECP, TestSandbox, query } from './support';
import type { Answer } from './support';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await TestSandbox.start();
});
afterEach(() => sandbox.close());

const mail = (persona: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  sandbox.sandbox(method, `/mail/${persona}${path}`, body);

const newDraft = async (change: Record<string, unknown> = {}): Promise<Answer['body']> => {
  const { body } = await mail('claire', 'POST', '/drafts', { kind: 'new' });
  return (await mail('claire', 'PATCH', `/drafts/${body.id}`, change)).body;
};

const TO_CLIENT = {
  to: [{ name: 'Anne Vasseur', address: 'Anne.Vasseur@sci-tilleuls.example' }],
  subject: 'Pièces',
  html: '<p>Bonjour</p>',
};

const sentItems = (options: Record<string, string>, headers = {}): Promise<Answer> =>
  sandbox.graph('claire', 'GET', `/me/mailFolders/sentitems/messages${query(options)}`, undefined, headers);

test('whatever the hour at which the sandbox begins, nothing was received later', async () => {
  const { now } = (await sandbox.sandbox('POST', '/clock', { advanceDays: 0 })).body;
  for (const persona of ['claire', 'marc', 'julien']) {
    const inbox = await sandbox.graph(
      persona,
      'GET',
      `/me/mailFolders/inbox/messages${query({ $top: '50', $select: 'receivedDateTime' })}`,
    );
    const dates = inbox.body.value.map((one: { receivedDateTime: string }) => one.receivedDateTime);
    expect(dates.filter((date: string) => date > now)).toEqual([]);
  }
});

describe('writing', () => {
  test('a new message has no conversation until it is saved with a subject; editing the subject gives another', async () => {
    const draft = await newDraft({ html: '<p>x</p>' });
    expect(draft).toMatchObject({ conversationId: null, saved: false, isDraft: true });
    expect((await mail('claire', 'POST', `/drafts/${draft.id}/save`, {})).body.conversationId).toBeNull();
    const named = (await mail('claire', 'POST', `/drafts/${draft.id}/save`, { subject: 'Un' })).body;
    const same = (await mail('claire', 'POST', `/drafts/${draft.id}/save`, { html: '<p>y</p>' })).body;
    const other = (await mail('claire', 'POST', `/drafts/${draft.id}/save`, { subject: 'Deux' })).body;
    expect(named.conversationId).toMatch(/^AAQk/);
    expect(same.conversationId).toBe(named.conversationId);
    expect(other.conversationId).not.toBe(named.conversationId);
  });

  test('Graph does not know a draft that was never saved', async () => {
    const draft = await newDraft({ subject: 'x' });
    expect((await sandbox.graph('claire', 'GET', `/me/messages/${draft.id}`)).status).toBe(404);
    await mail('claire', 'POST', `/drafts/${draft.id}/save`, {});
    expect((await sandbox.graph('claire', 'GET', `/me/messages/${draft.id}`)).status).toBe(200);
  });

  test('a reply keeps the thread, quotes it below the signature with Outlook’s markers, and goes to the sender', async () => {
    const inbox = (await mail('claire', 'GET', '/folders/inbox/messages')).body;
    const question = inbox.find(
      (message: { from: { name: string } }) => message.from.name === 'Yann Kermarrec',
    );
    const { body } = await mail('claire', 'POST', '/drafts', { kind: 'reply', sourceId: question.id });
    expect(body).toMatchObject({
      conversationId: question.conversationId,
      subject: question.subject,
      to: [{ address: 'y.kermarrec@menuiserie-kermarrec.example' }],
    });
    const [signature, quote, source] = ['id="Signature"', 'id="divRplyFwdMsg"', 'compte professionnel'].map(
      (part) => body.html.indexOf(part),
    );
    expect(signature).toBeGreaterThan(0);
    expect(quote).toBeGreaterThan(signature!);
    expect(source).toBeGreaterThan(quote!);
  });

  test('attachments, session data and custom properties belong to the draft', async () => {
    const draft = await newDraft(TO_CLIENT);
    const attached = await mail('claire', 'POST', `/drafts/${draft.id}/attachments`, {
      name: 'annexe.pdf',
      contentType: 'application/pdf',
      contentBase64: Buffer.from('abc').toString('base64'),
    });
    expect(attached.body).toMatchObject({ size: 3, name: 'annexe.pdf' });
    await mail('claire', 'PUT', `/drafts/${draft.id}/session`, { relance: '{"a":1}' });
    expect((await mail('claire', 'GET', `/drafts/${draft.id}/session`)).body).toEqual({ relance: '{"a":1}' });
    await mail('claire', 'PUT', `/messages/${draft.id}/properties/6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963`, {
      relance: 'x',
    });
    await mail('claire', 'POST', `/drafts/${draft.id}/save`, {});
    const { body } = await sandbox.graph(
      'claire',
      'GET',
      `/me/messages/${draft.id}${query({ $expand: `singleValueExtendedProperties($filter=id eq '${CECP}'),attachments` })}`,
    );
    expect(body.singleValueExtendedProperties).toEqual([{ id: CECP, value: '{"relance":"x"}' }]);
    expect(body.attachments).toHaveLength(1);
    await mail('claire', 'DELETE', `/drafts/${draft.id}/attachments/${attached.body.id}`);
    expect((await mail('claire', 'GET', `/drafts/${draft.id}`)).body).toMatchObject({
      attachments: [],
      hasAttachments: false,
    });
  });

  test('the client persona writes as the address that was written to, or as another that it holds', async () => {
    const inbox = (await mail('client', 'GET', '/folders/inbox/messages?top=500')).body;
    const relance = inbox.find(
      (message: { to: { address: string }[] }) =>
        message.to[0]!.address === 't.bellanger@optique-bellanger.example',
    );
    const reply = (await mail('client', 'POST', '/drafts', { kind: 'reply', sourceId: relance.id })).body;
    expect(reply.from.address).toBe('t.bellanger@optique-bellanger.example');
    const as = { name: 'Paul Gauthier', address: 'p.gauthier@imprimerie-gauthier.example' };
    expect((await mail('client', 'PATCH', `/drafts/${reply.id}`, { from: as })).body.from).toEqual(as);
    const identities = (await mail('client', 'GET', '/identities')).body;
    expect(identities).toContainEqual(as);
    const staff = await newDraft({ from: as });
    expect(staff.from.address).toBe('claire.dumas@cabinet-orme.example');
  });
});

describe('sending', () => {
  test('without recipient: refused, and the draft stays', async () => {
    const draft = await newDraft({ subject: 'x' });
    const { status, body } = await mail('claire', 'POST', `/drafts/${draft.id}/send`);
    expect([status, body.error.code]).toEqual([400, 'noRecipient']);
    expect((await mail('claire', 'GET', `/drafts/${draft.id}`)).status).toBe(200);
  });

  test('the message arrives once in each mailbox addressed, and the client’s answer comes back in the same conversation', async () => {
    const draft = await newDraft({
      ...TO_CLIENT,
      cc: [{ name: 'Marc', address: 'marc.lefevre@cabinet-orme.example' }],
      bcc: [{ name: 'Autre client', address: 'p.gauthier@imprimerie-gauthier.example' }],
    });
    const sent = (await mail('claire', 'POST', `/drafts/${draft.id}/send`)).body;
    expect(sent.deliveredTo.sort()).toEqual(['client', 'marc']);
    const [received] = (await mail('client', 'GET', '/folders/inbox/messages?top=1')).body;
    const [copy] = (await mail('marc', 'GET', '/folders/inbox/messages?top=1')).body;
    expect(received).toMatchObject({ subject: 'Pièces', isRead: false });
    expect((await mail('client', 'GET', `/messages/${received.id}`)).body.bcc).toEqual([]);
    const own = (await mail('claire', 'GET', `/messages/${sent.id}`)).body;
    expect(new Set([own.conversationId, received.conversationId, copy.conversationId]).size).toBe(3);

    const reply = (await mail('client', 'POST', '/drafts', { kind: 'reply', sourceId: received.id })).body;
    await mail('client', 'POST', `/drafts/${reply.id}/send`);
    const [answer] = (await mail('claire', 'GET', '/folders/inbox/messages?top=1')).body;
    expect(answer).toMatchObject({ subject: 'RE: Pièces', conversationId: own.conversationId });
    const thread = (await mail('claire', 'GET', `/conversations/${own.conversationId}`)).body;
    expect(thread.map((message: { folder: string }) => message.folder)).toEqual(['sentitems', 'inbox']);
  });

  test('the Sent copy keeps its immutable id; the other id changes with the folder', async () => {
    const draft = await newDraft(TO_CLIENT);
    const saved = (await mail('claire', 'POST', `/drafts/${draft.id}/save`, {})).body;
    expect((await sandbox.graph('claire', 'GET', `/me/messages/${saved.itemId}`)).body.id).toBe(saved.itemId);
    await mail('claire', 'POST', `/drafts/${draft.id}/send`);
    const stale = await sandbox.graph('claire', 'GET', `/me/messages/${saved.itemId}`);
    expect([stale.status, stale.body.error.code]).toEqual([404, 'ErrorItemNotFound']);
    const prefer = { Prefer: 'IdType="ImmutableId"' };
    const { body } = await sandbox.graph('claire', 'GET', `/me/messages/${saved.id}`, undefined, prefer);
    expect(body).toMatchObject({ id: saved.id, isDraft: false });
  });

  test('Sent Items may be late, and may lose the custom properties', async () => {
    await sandbox.sandbox('POST', '/sent-lag', { seconds: 600, keepProperties: false });
    const draft = await newDraft({ ...TO_CLIENT, subject: 'En retard' });
    await mail('claire', 'PUT', `/messages/${draft.id}/properties/6f1c2a54-3d0e-4b7a-9c58-2a7e41d0b963`, {
      relance: 'x',
    });
    await mail('claire', 'POST', `/drafts/${draft.id}/send`);
    const find = () =>
      sentItems({
        $filter: "subject eq 'En retard'",
        $expand: `singleValueExtendedProperties($filter=id eq '${CECP}')`,
      });
    expect((await find()).body.value).toEqual([]);
    await sandbox.sandbox('POST', '/sent-lag', { seconds: 0 });
    const { body } = await find();
    expect(body.value).toHaveLength(1);
    expect(body.value[0]).not.toHaveProperty('singleValueExtendedProperties');
  });

  test('asked to leave later, a message stays among the drafts until its hour; sent again before, it leaves at once', async () => {
    const { now } = (await sandbox.sandbox('GET', '/clock')).body;
    const notBefore = new Date(Date.parse(now) + 3 * 3_600_000).toISOString();
    const later = await newDraft({ ...TO_CLIENT, subject: 'Plus tard' });
    const sooner = await newDraft({ ...TO_CLIENT, subject: 'Finalement' });
    const shown = async (subject: string) =>
      (await sentItems({ $filter: `subject eq '${subject}'` })).body.value.length;
    for (const { id } of [later, sooner]) {
      const { body } = await mail('claire', 'POST', `/drafts/${id}/send`, { notBefore });
      expect(body).toMatchObject({ heldUntil: notBefore, deliveredTo: [] });
    }
    await mail('claire', 'POST', `/drafts/${sooner.id}/send`);
    expect([await shown('Plus tard'), await shown('Finalement')]).toEqual([0, 1]);
    await sandbox.sandbox('POST', '/clock', { now: new Date(Date.parse(notBefore) + 60_000).toISOString() });
    expect([await shown('Plus tard'), await shown('Finalement')]).toEqual([1, 1]);
    await sandbox.sandbox('POST', '/clock', { now });
  });

  test('headers set by an add-in leave with the message and are not given for the Sent copy', async () => {
    const draft = await newDraft({
      ...TO_CLIENT,
      to: [{ name: 'Marc', address: 'marc.lefevre@cabinet-orme.example' }],
    });
    await mail('claire', 'PATCH', `/drafts/${draft.id}`, {
      headersToSend: { 'x-relance': 'R1', 'x-autre': 'y' },
    });
    await mail('claire', 'PATCH', `/drafts/${draft.id}`, { headersToSend: { 'x-autre': null } });
    await mail('claire', 'POST', `/drafts/${draft.id}/send`);
    const select = { $select: 'internetMessageHeaders', $top: '1' };
    const [own] = (await sentItems(select)).body.value;
    const [received] = (await sandbox.graph('marc', 'GET', `/me/mailFolders/inbox/messages${query(select)}`))
      .body.value;
    expect(own.internetMessageHeaders).toEqual([]);
    expect(received.internetMessageHeaders).toContainEqual({ name: 'x-relance', value: 'R1' });
    expect(JSON.stringify(received)).not.toContain('x-autre');
  });

  test('somebody who watches hears of new mail', async () => {
    const abort = new AbortController();
    const stream = await fetch(`${sandbox.url}/sandbox/mail/marc/events`, { signal: abort.signal });
    const reader = stream.body!.getReader();
    const draft = await newDraft({
      ...TO_CLIENT,
      to: [{ name: 'Marc', address: 'MARC.lefevre@cabinet-orme.example' }],
    });
    await mail('claire', 'POST', `/drafts/${draft.id}/send`);
    const text = new TextDecoder().decode((await reader.read()).value);
    expect(text).toContain('event: mail');
    expect(JSON.parse(/data: (.*)/.exec(text)![1]!)).toMatchObject({
      kind: 'mail',
      message: { subject: 'Pièces' },
    });
    abort.abort();
  });
});

describe('messages through Graph', () => {
  test('the Sent copy of a relance is found by its custom property, its subject, its time, its conversation', async () => {
    const marked = await sentItems({
      $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${CECP}' and contains(ep/value, 'R4'))`,
      $select: 'subject,conversationId,internetMessageId,sentDateTime',
    });
    expect(marked.body.value).toHaveLength(1);
    const [{ conversationId, internetMessageId, sentDateTime }] = marked.body.value;
    const counts = await Promise.all(
      [
        `conversationId eq '${conversationId}'`,
        `internetMessageId eq '${internetMessageId}'`,
        `sentDateTime ge ${sentDateTime} and sentDateTime le ${sentDateTime}`,
      ].map(async ($filter) => (await sentItems({ $filter })).body.value.length),
    );
    expect(counts).toEqual([4, 1, 1]);
  });

  test.each([
    [
      'sorting by what the filter does not read',
      { $filter: 'isRead eq true', $orderby: 'sentDateTime desc' },
      'InefficientFilter',
    ],
    [
      'sorting by what the filter reads second',
      { $filter: 'isRead eq true and sentDateTime ge 2020-01-01T00:00:00Z', $orderby: 'sentDateTime' },
      'InefficientFilter',
    ],
    ['a property that cannot be searched', { $filter: "body/content eq 'x'" }, 'ErrorInvalidUrlQueryFilter'],
    [
      'an extended property without its id',
      { $filter: "singleValueExtendedProperties/any(ep: ep/value eq 'x')" },
      'ErrorInvalidUrlQueryFilter',
    ],
    ['a date in quotes', { $filter: "sentDateTime ge '2020-01-01'" }, 'invalidRequest'],
  ])('%s: 400', async (_what, options, code) => {
    const { status, body } = await sentItems(options as Record<string, string>);
    expect([status, body.error.code]).toEqual([400, code]);
  });

  test('sorting by what the filter reads first is allowed, and newest first is the rule', async () => {
    const { body } = await sentItems({
      $filter: 'sentDateTime ge 2020-01-01T00:00:00Z and isRead eq true',
      $orderby: 'sentDateTime desc',
      $top: '50',
    });
    const plain = await sentItems({ $top: '50' });
    const times = body.value.map((message: { sentDateTime: string }) => message.sentDateTime);
    expect(times).toEqual([...times].sort().reverse());
    expect(plain.body.value.map((message: { id: string }) => message.id)).toEqual(
      body.value.map((message: { id: string }) => message.id),
    );
  });

  test('bodies come as text when preferred, and uniqueBody leaves the quoted thread out', async () => {
    const inbox = (await mail('claire', 'GET', '/folders/inbox/messages')).body;
    const harsh = inbox.find(
      (message: { subject: string }) => message.subject === 'RE: Changement de cabinet',
    );
    const { body } = await sandbox.graph(
      'claire',
      'GET',
      `/me/messages/${harsh.id}${query({ $select: 'body,uniqueBody' })}`,
      undefined,
      {
        Prefer: 'IdType="ImmutableId", outlook.body-content-type="text"',
      },
    );
    expect(body.body).toMatchObject({
      contentType: 'text',
      content: expect.stringContaining('C’est inadmissible'),
    });
    expect(body.uniqueBody.content).not.toContain('inadmissible');
    expect(body.uniqueBody.content).toContain('ancien comptable');
  });

  test('Mail.ReadBasic gives no body and no extended property', async () => {
    const token = (await sandbox.sandbox('POST', '/token', { persona: 'claire', scopes: 'Mail.ReadBasic' }))
      .body.access_token;
    const ask = (options: Record<string, string>) =>
      sandbox.send('GET', `/graph/v1.0/me/messages${query(options)}`, undefined, {
        Authorization: `Bearer ${token}`,
      });
    expect((await ask({})).body.value[0]).not.toHaveProperty('body');
    expect((await ask({ $expand: `singleValueExtendedProperties($filter=id eq '${CECP}')` })).status).toBe(
      403,
    );
  });

  test('the official client drafts, changes, answers and sends', async () => {
    const client = sandbox.client('claire');
    const draft = await client.api('/me/messages').post({
      subject: 'Par Graph',
      body: { contentType: 'HTML', content: '<p>Bonjour</p>' },
      toRecipients: [{ emailAddress: { address: 'marc.lefevre@cabinet-orme.example' } }],
      singleValueExtendedProperties: [{ id: CECP, value: '{"relance":"y"}' }],
    });
    expect(draft).toMatchObject({ isDraft: true, conversationId: expect.any(String) });
    await client.api(`/me/messages/${draft.id}`).patch({ subject: 'Par Graph, corrigé' });
    await client.api(`/me/messages/${draft.id}/send`).post({});
    const [received] = (await sandbox.client('marc').api('/me/mailFolders/inbox/messages').top(1).get())
      .value;
    expect(received).toMatchObject({ subject: 'Par Graph, corrigé', isRead: false });
    const reply = await sandbox
      .client('marc')
      .api(`/me/messages/${received.id}/createReply`)
      .post({ comment: 'Vu.' });
    expect(reply).toMatchObject({
      subject: 'RE: Par Graph, corrigé',
      toRecipients: [{ emailAddress: { name: 'Claire Dumas' } }],
    });
    await client.api('/me/sendMail').post({
      message: {
        subject: 'Direct',
        body: { contentType: 'Text', content: 'a < b' },
        toRecipients: [{ emailAddress: { address: 'marc.lefevre@cabinet-orme.example' } }],
      },
    });
    const [direct] = (await sandbox.client('marc').api('/me/mailFolders/inbox/messages').top(1).get()).value;
    expect(direct).toMatchObject({ subject: 'Direct', bodyPreview: 'a < b' });
    await expect(client.api(`/me/messages/${draft.id}`).get()).rejects.toMatchObject({ statusCode: 404 });
  });

  test('a message that cannot leave is refused, and leaves nothing behind', async () => {
    const drafts = async () => (await mail('claire', 'GET', '/folders/drafts/messages')).body.length;
    const before = await drafts();
    const answer = await sandbox.graph('claire', 'POST', '/me/sendMail', {
      message: { subject: 'Sans adresse' },
    });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'ErrorInvalidRecipients']);
    expect(await drafts()).toBe(before);
  });
});
