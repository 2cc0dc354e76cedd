import { findDossiers } from '../../../src/app/worklist/findDossiers';
import type { DossierSummary } from '../../../src/app/ports';
import { nameMatches } from '../../../src/domain/worklist/nameMatches';
import { openStores } from '../../../src/graph/store';
import { clock, openSandbox, type TestSandbox } from '../../graph/support/sandbox';

const CLAIRE = 'claire.dumas@cabinet-orme.example';
jest.setTimeout(30_000);

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

describe('a name, and what is typed for it', () => {
  test.each([
    ['Restaurant La Table d’Émile', 'emile', true],
    ['Restaurant La Table d’Émile', 'la table', true],
    ['Restaurant La Table d’Émile', "table d'e", true],
    ['Restaurant La Table d’Émile', 'table demile', true],
    ["<b>O'Hara & Fils</b>", 'o’hara', true],
    ["<b>O'Hara & Fils</b>", 'OHARA fils', true],
    ["<b>O'Hara & Fils</b>", 'hara', true],
    ['Holding Marchand SAS', 'marchand hold', true],
    ['Holding Marchand SAS', 'chand', false],
    ['Holding Marchand SAS', 'marchand immobilier', false],
    ['Holding Marchand SAS', '...', false],
  ])('%s, %s: %p', (name, text, matches) => {
    expect(nameMatches(name, text)).toBe(matches);
  });
});

describe('finding a dossier', () => {
  /** A pane that opened the dossier of this name, and whose worklist was read when asked for. */
  async function pane(opened?: string, withList = false) {
    const { records, worklists, trips } = sandbox.as('claire');
    const { cache, worklistCache } = openStores(CLAIRE, clock);
    if (opened) {
      const [one] = await records.search(opened);
      await cache.put(await records.read(one!.id));
    }
    if (withList) await worklistCache.put({ ...(await worklists.mine(CLAIRE)), readAt: clock.now() });
    trips.length = 0;
    return { ports: { records, cache, worklistCache }, trips };
  }
  const names = (found: readonly DossierSummary[]): readonly string[] => found.map(({ client }) => client);

  test('by any word, among those opened lately, before SharePoint answers', async () => {
    const { ports, trips } = await pane('Restaurant La Table');
    const shown: (readonly string[])[] = [];
    const found = await findDossiers(ports, 'emile', (known) => shown.push(names(known)));
    expect(shown).toEqual([['Restaurant La Table d’Émile']]);
    expect(names(found)).toEqual(['Restaurant La Table d’Émile']);
    expect(trips).toHaveLength(1);
  });

  test('by any word, in the worklist', async () => {
    const { ports } = await pane(undefined, true);
    expect(names(await findDossiers(ports, "o'hara"))).toEqual(["<b>O'Hara & Fils</b>"]);
  });

  test('a known one comes first and once', async () => {
    const { ports } = await pane('SARL Marchand Immobilier');
    expect(names(await findDossiers(ports, 'marchand'))).toEqual([
      'SARL Marchand Immobilier',
      'Holding Marchand SAS',
    ]);
  });

  test('what this machine knows was shown when SharePoint does not answer', async () => {
    const { ports } = await pane('Restaurant La Table');
    await sandbox.faults({ rules: [{ match: '/lists/Dossiers', status: 403 }] });
    const shown: (readonly string[])[] = [];
    await expect(findDossiers(ports, 'emile', (known) => shown.push(names(known)))).rejects.toThrow();
    expect(shown).toHaveLength(1);
    await sandbox.noFaults();
  });
});
