import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Clock, DossierFile, PendingRelance } from '../../src/app/ports';
import { instantOf, plainDate, type Instant } from '../../src/domain/dates/plainDate';
import { KEPT_DAYS } from '../../src/graph/store/fileCache';
import { openStores } from '../../src/graph/store';

const CLAIRE = 'claire.dumas@cabinet-orme.example';
const START = Date.parse('2026-03-16T08:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

let now = START;
const clock: Clock = { now: () => instantOf(new Date(now)), today: () => plainDate('2026-03-16') };

const file = (id: string): DossierFile => ({
  dossier: {
    id,
    reference: `D-${id}`,
    client: "<b>O'Hara</b>",
    mission: '',
    collaborateur: { name: 'Claire', address: CLAIRE },
    manager: { name: 'Marc', address: 'm@x.example' },
    direction: { name: 'Hélène', address: 'h@x.example' },
    sequenceFactures: 'honoraires',
    etag: '"1"',
  },
  contacts: [],
  pieces: [],
  factures: [],
  journal: [],
  quarantine: [],
  readAt: clock.now(),
});

const pending = (operationId: string): PendingRelance => ({
  marks: {
    operationId,
    dossierId: '3',
    reference: 'D-3',
    sequence: 'pieces',
    step: 'R1',
    pieceIds: [],
    policyVersion: '3.2',
  },
  pieces: [],
  author: CLAIRE,
  preparedAt: clock.now() as Instant,
});

const KINDS: readonly [name: string, database: unknown][] = [
  ['with IndexedDB', 'real'],
  ['without IndexedDB', undefined],
  [
    'with an IndexedDB that refuses',
    {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  ],
];

describe.each(KINDS)('what the machine keeps, %s', (_name, kind) => {
  beforeEach(() => {
    now = START;
    (globalThis as { indexedDB?: unknown }).indexedDB = kind === 'real' ? new IDBFactory() : kind;
  });
  afterEach(() => {
    delete (globalThis as { indexedDB?: unknown }).indexedDB;
  });

  test('the last known state of a dossier, and what led to it', async () => {
    const { cache } = openStores(CLAIRE, clock);
    await cache.put(file('3'));
    await cache.remember('address:a@b.example', '3');
    expect(await cache.get('3')).toEqual(file('3'));
    expect(await cache.recall('address:a@b.example')).toBe('3');
    expect(await cache.get('4')).toBeUndefined();
    expect(await cache.recall('address:c@d.example')).toBeUndefined();
  });

  test('not for ever, nor from the future', async () => {
    const { cache } = openStores(CLAIRE, clock);
    await cache.put(file('3'));
    await cache.remember('k', '3');
    for (const shift of [KEPT_DAYS + 1, -KEPT_DAYS - 1]) {
      now = START + shift * DAY;
      expect([await cache.get('3'), await cache.recall('k')]).toEqual([undefined, undefined]);
    }
  });

  test('pending relances, once each, until they are removed', async () => {
    const { pending: table } = openStores(CLAIRE, clock);
    await table.put(pending('A'));
    await table.put(pending('B'));
    await table.put({ ...pending('A'), releasedAt: clock.now() });
    expect(
      (await table.all()).map(({ marks, releasedAt }) => [marks.operationId, releasedAt !== undefined]),
    ).toEqual([
      ['A', true],
      ['B', false],
    ]);
    await table.remove('A');
    expect((await table.all()).map(({ marks }) => marks.operationId)).toEqual(['B']);
  });

  test('the dossiers kept are named, the one seen last first, by what names them alone', async () => {
    const { cache } = openStores(CLAIRE, clock);
    await cache.put(file('3'));
    now += DAY;
    await cache.put(file('4'));
    const named = (id: string) => ({ id, reference: `D-${id}`, client: "<b>O'Hara</b>", mission: '' });
    expect(await cache.dossiers()).toEqual([named('4'), named('3')]);
    now = START + KEPT_DAYS * DAY + 1;
    expect(await cache.dossiers()).toEqual([named('4')]);
    await cache.clear();
    expect(await cache.dossiers()).toEqual([]);
  });

  test('forgetting leaves what is still owed to the journal, and says how much', async () => {
    const { cache, pending: table, forget } = openStores(CLAIRE, clock);
    await cache.put(file('3'));
    await table.put(pending('A'));
    await cache.clear();
    expect([await cache.get('3'), (await table.all()).length]).toEqual([undefined, 1]);
    await cache.put(file('4'));
    expect(await forget()).toBe(1);
    expect([await cache.get('4'), (await table.all()).length]).toEqual([undefined, 1]);
    await table.remove('A');
    expect(await forget()).toBe(0);
  });
});

describe('on one machine', () => {
  beforeEach(() => {
    now = START;
    (globalThis as { indexedDB?: unknown }).indexedDB = new IDBFactory();
  });
  afterAll(() => {
    delete (globalThis as { indexedDB?: unknown }).indexedDB;
  });

  test('another pane of the same account finds it, in any case of the address; another account does not', async () => {
    await openStores(CLAIRE, clock).pending.put(pending('A'));
    expect(await openStores(CLAIRE.toUpperCase(), clock).pending.all()).toHaveLength(1);
    expect(await openStores('marc.lefevre@cabinet-orme.example', clock).pending.all()).toEqual([]);
  });

  test('the disk is full: what could not be kept over what was before is there once, as it is now', async () => {
    const { pending: table } = openStores(CLAIRE, clock);
    await table.put(pending('A'));
    await table.put(pending('B'));
    const full = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await table.put({ ...pending('A'), withdrawnAt: clock.now() });
    await table.put(pending('C'));
    full.mockRestore();
    const all = (await table.all()).map(({ marks, withdrawnAt }) => [marks.operationId, withdrawnAt]);
    expect(all).toEqual([
      ['B', undefined],
      ['A', clock.now()],
      ['C', undefined],
    ]);
  });

  test('what is too old is taken away when the pane is opened again', async () => {
    await openStores(CLAIRE, clock).cache.put(file('3'));
    now = START + (KEPT_DAYS + 1) * DAY;
    await openStores(CLAIRE, clock).cache.put(file('4'));
    now = START;
    expect(await openStores(CLAIRE, clock).cache.get('3')).toBeUndefined();
  });
});
