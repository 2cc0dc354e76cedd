import { newestPolicy, policyInForce } from '../../../src/app/policy/policyInForce';
import type { Policies, PolicyCache } from '../../../src/app/policy/policyPorts';
import { savePolicy } from '../../../src/app/policy/savePolicy';
import { Failure } from '../../../src/app/failure';
import { addDays, plainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { parsePolicyText } from '../../../src/domain/policy/parsePolicy';
import { openStores } from '../../../src/graph/store';
import { clock, LISTS_PATH, openSandbox, type TestSandbox } from '../../graph/support/sandbox';

jest.setTimeout(30_000);

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

const emptyCache = (): PolicyCache => openStores('claire@cabinet-orme.example', clock).policyCache;

const inForce = (policies: Policies, cache = emptyCache(), today = clock.today()) =>
  policyInForce({
    policies,
    cache,
    clock: { today: () => today },
    builtin: async () => cabinetPolicy,
    parse: async () => parsePolicyText,
  });

const saved = (policies: Policies, proposed: unknown, known: readonly string[] = ['3.2']) =>
  savePolicy(policies, proposed, { known, today: plainDate('2026-03-16'), motif: 'J+8 pour R2' });

/** R2 one day later. */
const later = (): unknown => {
  const copy = JSON.parse(JSON.stringify(cabinetPolicy)) as typeof cabinetPolicy;
  Object.assign(copy.sequences.pieces.steps[1]!, { from: 8 });
  return copy;
};

const rawRow = (version: string, document: string) =>
  sandbox.raw('admin', 'POST', `${LISTS_PATH}/Politique/items`, {
    fields: { Cle: `politique/${version}`, Version: version, Document1: document },
  });

describe('the policy in force', () => {
  test('is the built-in one until the firm saves its own', async () => {
    const { policies } = sandbox.as('claire');
    expect(await inForce(policies)).toEqual({ policy: cabinetPolicy, from: 'builtin' });
  });

  test('is what an administrator saved, for everybody, with its author and its reason', async () => {
    const answer = await saved(sandbox.as('admin').policies, later());
    expect(answer).toMatchObject({ ok: true, policy: { version: '3.3', effectiveOn: '2026-03-16' } });
    const { policies } = sandbox.as('claire');
    const found = await inForce(policies);
    expect(found).toMatchObject({ from: 'firm', policy: { version: '3.3' } });
    expect(found.policy.sequences.pieces.steps[1]!.from).toBe(8);
    expect(found.policy.templates).toEqual(cabinetPolicy.templates);
    expect(await policies.versions()).toMatchObject([
      { version: '3.3', motif: 'J+8 pour R2', savedBy: { address: 'admin@cabinet-orme.example' } },
    ]);
  });

  test('is asked for at one unit when nothing changed, three on the next day, without reading the document', async () => {
    await saved(sandbox.as('admin').policies, later());
    const { policies } = sandbox.as('claire');
    const cache = emptyCache();
    const first = await sandbox.measured(() => inForce(policies, cache));
    const again = await sandbox.measured(() => inForce(policies, cache));
    const tomorrow = await sandbox.measured(() => inForce(policies, cache, addDays(clock.today(), 1)));
    expect([first, again, tomorrow].map(({ metrics }) => metrics.resourceUnits)).toEqual([4, 1, 3]);
    expect(tomorrow.metrics.bytesReceived).toBeLessThan(2_000);
    expect([again.value, tomorrow.value]).toEqual([first.value, first.value]);
  });

  test('follows each change at the next look, and what the service no longer knows is read whole', async () => {
    const { policies } = sandbox.as('claire');
    const cache = emptyCache();
    const version = async (): Promise<string> => (await inForce(policies, cache)).policy.version;
    expect(await version()).toBe('3.2');
    await saved(sandbox.as('admin').policies, later());
    expect(await version()).toBe('3.3');
    const { id } = (await policies.versions())[0]!;
    await sandbox.raw('admin', 'DELETE', `${LISTS_PATH}/Politique/items/${id}`);
    expect(await version()).toBe('3.2');
    const { key, inForce: kept, since } = (await cache.get())!;
    await cache.put({
      key,
      inForce: kept,
      since: { ...since!, mark: since!.mark.replace(/token=.*/, 'token=lost') },
    });
    expect(await version()).toBe('3.2');
    expect((await cache.get())!.since!.mark).not.toMatch(/lost/);
  });

  test('stays the last good one when a newer cannot be followed, and says why', async () => {
    await saved(sandbox.as('admin').policies, later());
    const broken = { ...(later() as object), version: '3.4', slots: 'mardi' };
    await rawRow('3.4', JSON.stringify(broken).slice(0, 50_000));
    await rawRow('3.5', JSON.stringify({ ...broken, templates: {} }));
    const found = await inForce(sandbox.as('claire').policies);
    expect(found).toMatchObject({ from: 'firm', policy: { version: '3.3' }, broken: { version: '3.5' } });
    expect(found.broken!.problems.length).toBeGreaterThan(1);
  });

  test('is the built-in one when every version is broken', async () => {
    await rawRow('3.3', '{');
    expect(await inForce(sandbox.as('claire').policies)).toMatchObject({
      from: 'builtin',
      broken: { version: '3.3', problems: [{ code: 'not-json' }] },
    });
  });

  test('is the built-in one where the list was never made', async () => {
    const { policies } = sandbox.as('claire', 'cabinet-orme.sharepoint.example:/sites/essai');
    expect((await inForce(policies)).from).toBe('builtin');
  });

  describe('where the list is gone though this machine knew what the firm had saved', () => {
    test('stays what it knew, says so, and follows the list again once it is back', async () => {
      await saved(sandbox.as('admin').policies, later());
      const { policies } = sandbox.as('claire');
      const cache = emptyCache();
      await inForce(policies, cache);
      // The site's other lists answer, and none of them is the policy's.
      const { policies: gone } = sandbox.as('claire', 'cabinet-orme.sharepoint.example:/sites/essai');
      for (let look = 0; look < 2; look += 1) {
        const tomorrow = addDays(clock.today(), 1);
        expect(await inForce(gone, cache, tomorrow)).toMatchObject({
          from: 'firm',
          policy: { version: '3.3' },
          gone: true,
        });
      }
      expect(await inForce(policies, cache)).toEqual({
        from: 'firm',
        policy: expect.objectContaining({ version: '3.3' }) as unknown,
      });
    });
  });

  describe.each([401, 403, 404, 429, 500, 503] as const)(
    'where the list answers %i though it is there',
    (status) => {
      const fault = (times?: number) =>
        sandbox.faults({ rules: [{ match: 'Politique', status, ...(times ? { times } : {}) }] });

      test('is told to be unread, never the built-in one, and what this machine knew is kept', async () => {
        await saved(sandbox.as('admin').policies, later());
        const { policies } = sandbox.as('claire');
        const cache = emptyCache();
        await fault();
        await expect(inForce(policies, cache)).rejects.toBeInstanceOf(Failure);
        expect(await cache.get()).toBeUndefined();
        await sandbox.noFaults();
        const known = await inForce(policies, cache);
        const kept = await cache.get();
        expect(known.policy.version).toBe('3.3');
        await fault();
        for (const day of [clock.today(), addDays(clock.today(), 1)])
          await expect(inForce(policies, cache, day)).rejects.toBeInstanceOf(Failure);
        expect(await cache.get()).toEqual(kept);
      });
    },
  );

  test('a list that was not found for a moment is read again at once', async () => {
    await saved(sandbox.as('admin').policies, later());
    await sandbox.faults({ rules: [{ match: 'Politique/items?', status: 404, times: 1 }] });
    expect((await inForce(sandbox.as('claire').policies)).policy.version).toBe('3.3');
  });

  test('is unread where the whole site is not found, or its lists cannot be listed', async () => {
    const { policies } = sandbox.as('claire');
    await sandbox.faults({ rules: [{ match: '/sites/', status: 404 }] });
    await expect(inForce(policies)).rejects.toBeInstanceOf(Failure);
    await sandbox.faults({
      rules: [
        { match: 'Politique', status: 404 },
        { match: '/lists?', status: 503 },
      ],
    });
    await expect(inForce(policies)).rejects.toBeInstanceOf(Failure);
  });
});

describe('saving a policy', () => {
  test('a broken one is not written', async () => {
    const { policies } = sandbox.as('admin');
    const answer = await saved(policies, { ...cabinetPolicy, name: '' });
    expect(answer).toMatchObject({ ok: false, problems: [{ path: ['name'], code: 'too-small' }] });
    expect(await policies.versions()).toEqual([]);
  });

  test('only those whom SharePoint lets write', async () => {
    expect(await sandbox.as('admin').policies.mayWrite()).toBe(true);
    expect(await sandbox.as('claire').policies.mayWrite()).toBe(false);
    expect(await sandbox.as('admin').policies.versions()).toEqual([]);
    await expect(saved(sandbox.as('claire').policies, later())).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('two administrators at once: the second is told, and nothing of his is written over', async () => {
    await saved(sandbox.as('admin').policies, later());
    const second = saved(sandbox.as('admin').policies, cabinetPolicy);
    await expect(second).rejects.toEqual(new Failure('duplicate', 'policy'));
    expect(await sandbox.as('admin').policies.versions()).toHaveLength(1);
  });
});

test('a change begins with what was saved since the pane was opened, a broken version left aside', async () => {
  const { policies } = sandbox.as('admin');
  const followed = await inForce(policies);
  const newest = async () =>
    newestPolicy(
      { policies, builtin: async () => cabinetPolicy, parse: async () => parsePolicyText },
      followed,
      await policies.versions(),
    );
  expect(await newest()).toBe(followed);
  await saved(policies, later());
  await rawRow('3.4', '{}');
  const found = await newest();
  expect(found).toMatchObject({ from: 'firm', policy: { version: '3.3' }, broken: { version: '3.4' } });
  expect(found.policy.sequences.pieces.steps[1]!.from).toBe(8);
});
