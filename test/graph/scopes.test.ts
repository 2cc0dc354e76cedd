import { plainDate, type Instant } from '../../src/domain/dates/plainDate';
import { SCOPES, scopesOf } from '../../src/graph/scopes';
import { openSandbox, SITE, TODAY, type TestSandbox } from './support/sandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const SINCE = `${TODAY}T00:00:00.000Z` as Instant;

/** Everything that the pane does every day. */
async function aDay(scopes: readonly string[]): Promise<void> {
  const { records, sentItems, identity, outbox } = sandbox.as(
    'claire',
    SITE,
    await sandbox.token('claire', scopes),
  );
  await identity.me();
  const [dossier] = await records.search('D-');
  const file = await records.read(dossier!.id, undefined, { factures: true });
  const piece = file.pieces[0]!;
  await records.setReceived(await records.setReceived(piece, plainDate(TODAY)), piece.recueLe ?? null);
  await records.link(dossier!.id, { address: 'nouveau@client.example', name: 'Nouveau' });
  await sentItems.find('ABCDEFGHJK23', SINCE);
  await outbox.send({
    to: [{ name: 'Marc Lefèvre', address: 'marc.lefevre@cabinet-orme.example' }],
    subject: 'Co-signature demandée',
    html: '<p>Demande</p>',
  });
}

test('the scopes asked of everybody are enough for a day’s work', async () => {
  await expect(aDay(scopesOf('everybody'))).resolves.toBeUndefined();
});

test.each(scopesOf('everybody'))('without %s something of it is refused', async (missing) => {
  await expect(aDay(scopesOf('everybody').filter((scope) => scope !== missing))).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('each has its reason', () => {
  expect(SCOPES.every(({ reason }) => reason.length > 20)).toBe(true);
});
