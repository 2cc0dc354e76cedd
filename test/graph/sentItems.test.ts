import type { RelanceMarks } from '../../src/domain/template/marks';
import { referenceLine } from '../../src/domain/template/marks';
import type { Instant } from '../../src/domain/dates/plainDate';
import { createGraphClient } from '../../src/graph/client';
import { createSentItems } from '../../src/graph/sentItems';
import { countedTokens, notedPace, refusal, scriptedGraph } from './support/scriptedGraph';
import { ADDIN, openSandbox, type TestSandbox } from './support/sandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.sentLag({ seconds: 0, keepProperties: true }));

const SINCE = '2026-03-16T00:00:00.000Z' as Instant;
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN}`;

const marks = (operationId: string): RelanceMarks => ({
  operationId,
  dossierId: '3',
  reference: 'D-0003',
  sequence: 'pieces',
  step: 'R1',
  pieceIds: ['7', '8'],
  policyVersion: '3.2',
});

/** Sends a message as Outlook leaves it: custom properties in one JSON text, a reference line in the body. */
async function send(given: {
  marks?: RelanceMarks;
  html: string;
  subject?: string;
  to?: string;
}): Promise<void> {
  const draft = await sandbox.raw('claire', 'POST', '/me/messages', {
    subject: given.subject ?? 'TVA : pièces attendues',
    body: { contentType: 'html', content: given.html },
    toRecipients: [{ emailAddress: { name: 'Paul', address: given.to ?? 'Paul.Martin@client.example' } }],
    ...(given.marks
      ? {
          singleValueExtendedProperties: [
            { id: PROPERTY, value: JSON.stringify({ relance: JSON.stringify(given.marks) }) },
          ],
        }
      : {}),
  });
  expect(draft.status).toBe(201);
  expect((await sandbox.raw('claire', 'POST', `/me/messages/${draft.body.id as string}/send`)).status).toBe(
    202,
  );
}

const line = (operationId: string): string => `<p>${referenceLine({ reference: 'D-0003', operationId })}</p>`;
/** Longer than what a preview shows. */
const LETTER =
  '<p>Bonjour,</p>' +
  '<p>Pour établir la TVA, il nous faut les pièces suivantes, que vous avez sans doute déjà préparées.</p>'.repeat(
    5,
  );

describe('the Sent copy of a relance', () => {
  test('is found by its mark in one round trip, with all that the journal keeps of it', async () => {
    await send({ marks: marks('MARKMARK2345'), html: '<p>Bonjour</p>' });
    const { sentItems, trips } = sandbox.as('claire');
    const [copy, ...others] = await sentItems.find('MARKMARK2345', SINCE);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({
      marks: marks('MARKMARK2345'),
      subject: 'TVA : pièces attendues',
      recipients: ['paul.martin@client.example'],
      preview: 'Bonjour',
    });
    expect([copy!.graphId, copy!.internetMessageId, copy!.conversationId, copy!.webLink].every(Boolean)).toBe(
      true,
    );
    expect(copy!.sentAt >= SINCE).toBe(true);
    expect(trips).toHaveLength(1);
  });

  test('is found by its reference line when the mark did not survive, however long the message', async () => {
    await sandbox.sentLag({ keepProperties: false });
    await send({ marks: marks('XNEXNXY23456'), html: LETTER + line('XNEXNXY23456') });
    const { sentItems, trips } = sandbox.as('claire');
    const found = await sentItems.find('XNEXNXY23456', SINCE);
    expect(found).toMatchObject([{ marks: { operationId: 'XNEXNXY23456', reference: 'D-0003' } }]);
    expect(trips).toHaveLength(2);
  });

  test('is not a later message that quotes it', async () => {
    const quoted = `<p>Bien reçu, merci.</p><hr><div id="divRplyFwdMsg"><p><b>De :</b> Claire Dumas<br><b>Envoyé :</b> lundi 16 mars 2026 09:12<br><b>À :</b> Paul Martin<br><b>Objet :</b> TVA</p></div>${line('QXTEDNE23456')}`;
    await send({ html: quoted });
    expect(await sandbox.as('claire').sentItems.find('QXTEDNE23456', SINCE)).toEqual([]);
  });

  test('may come later than the send', async () => {
    await sandbox.sentLag({ seconds: 600 });
    await send({ marks: marks('RATEXNE23456'), html: '<p>Bonjour</p>' });
    expect(await sandbox.as('claire').sentItems.find('RATEXNE23456', SINCE)).toEqual([]);
  });

  test('is looked for in the sender’s own box only', async () => {
    await send({ marks: marks('MYNEXNXY2345'), html: '<p>Bonjour</p>' });
    expect(await sandbox.as('julien').sentItems.find('MYNEXNXY2345', SINCE)).toEqual([]);
  });

  test.each(["' or 1 eq 1", "x') or (1 eq 1"])('the operation id %j finds nothing', async (operationId) => {
    expect(await sandbox.as('claire').sentItems.find(operationId, SINCE)).toEqual([]);
  });
});

test('what left lately, newest first, since a date', async () => {
  await send({ html: '<p>Un</p>', subject: 'Premier' });
  await send({ html: '<p>Deux</p>', subject: 'Second' });
  const copies = await sandbox.as('claire').sentItems.recent(SINCE);
  expect(copies.map(({ sentAt }) => sentAt)).toEqual(
    copies
      .map(({ sentAt }) => sentAt)
      .sort()
      .reverse(),
  );
  expect(copies.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Premier', 'Second']));
  expect(await sandbox.as('claire').sentItems.recent('2027-01-01T00:00:00.000Z' as Instant)).toEqual([]);
});

test('the mailbox refuses: it is said', async () => {
  await sandbox.faults({ rules: [{ match: '/messages', status: 403 }] });
  await expect(sandbox.as('claire').sentItems.recent(SINCE)).rejects.toMatchObject({ code: 'forbidden' });
  await sandbox.noFaults();
});

test('a mailbox that cannot filter by the mark is read by date', async () => {
  const message = {
    id: '1',
    sentDateTime: '2026-03-16T09:00:00Z',
    uniqueBody: {
      contentType: 'text',
      content: `Bonjour\r\n${referenceLine({ reference: 'D-0003', operationId: 'NXFXMTER2345' })}`,
    },
  };
  const graph = await scriptedGraph(({ url }) =>
    url.includes('Any(') || url.includes('Any%28')
      ? refusal(400, 'InefficientFilter')
      : { status: 200, body: { value: [message, { id: 'without a date' }] } },
  );
  const client = createGraphClient(graph.graphUrl, countedTokens(), { pace: notedPace() });
  const found = await createSentItems(client, ADDIN).find('NXFXMTER2345', SINCE).finally(graph.close);
  expect(found).toMatchObject([
    { graphId: '1', marks: { operationId: 'NXFXMTER2345' }, recipients: [], subject: '' },
  ]);
  expect(graph.received[0]!.headers.prefer).toContain('IdType="ImmutableId"');
});
