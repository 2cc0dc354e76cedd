import { openDossier, openThread, type Opening } from '../../../src/app/dossier/openThread';
import { mainContact } from '../../../src/app/dossier/mainContact';
import type { DossierFile } from '../../../src/app/ports';
import { isWhole, wholeFile } from '../../../src/app/dossier/wholeFile';
import { openStores } from '../../../src/graph/store';
import { clock, LISTS_PATH, openSandbox, type TestSandbox } from '../../graph/support/sandbox';

jest.setTimeout(30_000);

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

/** One person's pane with nothing remembered: Node has no IndexedDB, so the stores are in memory. */
function pane() {
  const { records, trips } = sandbox.as('claire');
  const { cache } = openStores('claire.dumas@cabinet-orme.example', clock);
  return { ports: { records, cache, clock }, trips };
}

type Pane = ReturnType<typeof pane>;

async function opened(
  { ports, trips }: Pane,
  addresses: readonly string[],
  conversationId?: string,
): Promise<{ opening: Opening; trips: number; units: number; cached: DossierFile | undefined }> {
  trips.length = 0;
  let cached: DossierFile | undefined;
  const { value, metrics } = await sandbox.measured(() =>
    openThread(ports, { addresses, conversationId }, (file) => {
      cached = file;
    }),
  );
  return { opening: value, trips: trips.length, units: metrics.resourceUnits, cached };
}

const fileOf = (opening: Opening): DossierFile => {
  if (opening.kind !== 'found') throw new Error(opening.kind);
  return opening.file;
};

async function journaledConversation(client: string): Promise<string> {
  const { body } = await sandbox.raw(
    'claire',
    'GET',
    `${LISTS_PATH}/Dossiers/items?$filter=${encodeURIComponent(`fields/Client eq '${client}'`)}&$expand=fields`,
  );
  const [dossier] = body.value as { id: string }[];
  const entries = await sandbox.raw(
    'claire',
    'GET',
    `${LISTS_PATH}/Journal/items?$filter=${encodeURIComponent(`fields/DossierId eq '${dossier!.id}'`)}&$expand=fields`,
  );
  const found = (entries.body.value as { fields: { ConversationId?: string } }[]).find(
    ({ fields }) => fields.ConversationId,
  );
  return found!.fields.ConversationId!;
}

const contactOf = async (client: string): Promise<string> => {
  const { records } = sandbox.as('claire');
  const [summary] = await records.search(client);
  return (await records.read(summary!.id)).contacts[0]!.address;
};

describe('opening a thread', () => {
  test('a lone address of one dossier: two round trips, pieces and invoices in one reading', async () => {
    const { opening, trips, units } = await opened(pane(), [await contactOf('Hôtel du Lac')], 'a-thread');
    const file = fileOf(opening);
    expect(file.dossier.client).toBe('Hôtel du Lac');
    expect(file.factures.map(({ numero, montantTtc }) => [numero, montantTtc])).toEqual([
      ['FA-0104', '3120.00'],
      ['FA-0105', '780.00'],
    ]);
    expect({ trips, units }).toEqual({ trips: 2, units: 9 });
  });

  test('a dossier seen today without invoices costs two units less, and is shown at once', async () => {
    const known = pane();
    const address = await contactOf('Cabinet dentaire');
    const first = await opened(known, [address]);
    expect(fileOf(first.opening).factures).toEqual([]);
    const again = await opened(known, [address]);
    expect(again.cached?.dossier.id).toBe(fileOf(first.opening).dossier.id);
    expect({ trips: again.trips, units: again.units }).toEqual({ trips: 2, units: 7 });
    const { metrics } = await sandbox.measured(() =>
      openDossier(known.ports, fileOf(first.opening).dossier.id),
    );
    expect(metrics.resourceUnits).toBe(9);
  });

  test('of the contacts, the one who writes; the others for two units more, when somebody is to be written to', async () => {
    const main = await contactOf('Pharmacie des Halles');
    const { records } = sandbox.as('claire');
    const { id: dossierId } = (await records.search('Pharmacie des Halles'))[0]!;
    await records.link(dossierId, { address: 'Comptoir@pharmacie-halles.example', name: 'Luc Benali' });
    const { opening } = await opened(pane(), ['comptoir@pharmacie-halles.example']);
    const file = fileOf(opening);
    expect(file.contacts.map(({ name }) => name)).toEqual(['Luc Benali']);
    expect(isWhole(file)).toBe(false);

    const { value: whole, metrics } = await sandbox.measured(() => wholeFile(records, file));
    expect([metrics.requests, metrics.resourceUnits]).toEqual([1, 2]);
    expect(mainContact(whole)?.address).toBe(main);
    expect(whole).toEqual({
      ...(await records.read(dossierId)),
      factures: whole.factures,
      readAt: whole.readAt,
      facturesReadAt: whole.facturesReadAt,
    });
    const again = await sandbox.measured(() => wholeFile(records, whole));
    expect(again.metrics.requests).toBe(0);
  });

  test('a dossier that the person chose has all its contacts', async () => {
    const { ports } = pane();
    const { contacts } = fileOf(
      await openDossier(ports, (await ports.records.search('Pharmacie des Halles'))[0]!.id),
    );
    expect(contacts.length).toBeGreaterThan(0);
    expect(fileOf((await opened(pane(), [contacts[0]!.address])).opening).someContacts).toBe(true);
  });

  test('an unknown address in a journaled conversation: a third round trip, the first time only', async () => {
    const known = pane();
    const thread = await journaledConversation('Hôtel du Lac');
    const first = await opened(known, ['assistant@inconnu.example'], thread);
    expect(fileOf(first.opening).dossier.client).toBe('Hôtel du Lac');
    expect(first.trips).toBe(3);
    expect((await opened(known, ['assistant@inconnu.example'], thread)).trips).toBe(2);
  });

  test('nobody outside the firm: nothing is asked', async () => {
    expect(await opened(pane(), [])).toMatchObject({ opening: { kind: 'internal' }, trips: 0, units: 0 });
  });

  test('an unknown address without a conversation', async () => {
    const { opening, trips } = await opened(pane(), ['assistant@inconnu.example']);
    expect(opening).toEqual({ kind: 'unknown', addresses: ['assistant@inconnu.example'] });
    expect(trips).toBe(1);
  });
});
