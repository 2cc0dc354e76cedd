import { SITE, TestSandbox, query } from './support';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await TestSandbox.start();
});
afterEach(() => sandbox.close());

const me = (signal = AbortSignal.timeout(400)): Promise<Response> =>
  fetch(`${sandbox.url}/graph/v1.0/me`, {
    headers: { Authorization: `Bearer ${sandbox.token('claire')}` },
    signal,
  });
const add = (cle: string) =>
  sandbox.graph('claire', 'POST', `${SITE}/lists/Pieces/items`, {
    fields: { Cle: cle, DossierId: '900', Libelle: 'x', Objectif: 'y', Echeance: '2026-03-31' },
  });
const stored = async (cle: string): Promise<number> =>
  (
    await sandbox.graph(
      'claire',
      'GET',
      `${SITE}/lists/Pieces/items${query({ $filter: `fields/Cle eq '${cle}'` })}`,
    )
  ).body.value.length;

describe('clock', () => {
  test('moves to a day, to an instant, by days; refuses what is none of these', async () => {
    expect((await sandbox.sandbox('GET', '/clock')).body.today).toBe('2026-03-10');
    expect((await sandbox.sandbox('POST', '/clock', { advanceDays: 25 })).body.today).toBe('2026-04-04');
    expect((await sandbox.sandbox('POST', '/clock', { today: '2026-03-12' })).body.today).toBe('2026-03-12');
    const { body } = await sandbox.sandbox('POST', '/clock', { now: '2027-01-01T12:00:00Z' });
    expect(body.now.slice(0, 16)).toBe('2027-01-01T12:00');
    expect(Math.abs(Date.now() + body.offsetMs - Date.parse('2027-01-01T12:00:00Z'))).toBeLessThan(2000);
    for (const bad of [{}, { today: '2026-02-31' }, { now: 'hier' }, { advanceDays: 1.5 }]) {
      expect((await sandbox.sandbox('POST', '/clock', bad)).status).toBe(400);
    }
  });

  test('what is written bears the moved date, and a token of before has expired', async () => {
    const { body: token } = await sandbox.sandbox('POST', '/token', {
      persona: 'claire',
      scopes: 'User.Read',
    });
    const ask = () =>
      sandbox.send('GET', '/graph/v1.0/me', undefined, { Authorization: `Bearer ${token.access_token}` });
    expect((await ask()).status).toBe(200);
    await sandbox.sandbox('POST', '/clock', { advanceDays: 3 });
    const expired = await ask();
    expect([expired.status, expired.body.error.message]).toEqual([401, expect.stringContaining('expired')]);
    expect((await add('demain')).body.createdDateTime).toMatch(/^2026-03-13T/);
  });
});

describe('tokens', () => {
  test('the id token is a JWT that names the person, and only known scopes are granted', async () => {
    const { body } = await sandbox.sandbox('POST', '/token', {
      persona: 'marc',
      scopes: ['https://graph.microsoft.com/Mail.Read', 'openid', 'Rien.Du.Tout'],
    });
    const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1], 'base64url').toString());
    expect(claims).toMatchObject({
      preferred_username: 'marc.lefevre@cabinet-orme.example',
      tid: body.account.tenantId,
    });
    expect(body).toMatchObject({ scope: 'Mail.Read', expires_in: 3600 });
    expect(body.account.homeAccountId).toBe(`${claims.oid}.${claims.tid}`);
  });

  test('a persona that does not exist gets none', async () => {
    expect((await sandbox.sandbox('POST', '/token', { persona: 'client', scopes: 'User.Read' })).status).toBe(
      400,
    );
  });
});

describe('faults', () => {
  test.each([
    [401, 'InvalidAuthenticationToken'],
    [403, 'accessDenied'],
    [404, 'itemNotFound'],
    [429, 'activityLimitReached'],
    [500, 'generalException'],
    [503, 'serviceNotAvailable'],
  ])('a rule answers %i to the calls that it names, so many times', async (status, code) => {
    await sandbox.sandbox('POST', '/faults', { match: '/^GET \\/me$/', status, times: 1 });
    const answer = await me();
    expect([answer.status, (await answer.json()).error.code]).toEqual([status, code]);
    expect(answer.headers.has('retry-after')).toBe(status === 429 || status === 503);
    expect((await me()).status).toBe(200);
  });

  test('hang: no answer ever comes', async () => {
    await sandbox.sandbox('POST', '/faults', { match: '/me', status: 'hang' });
    await expect(me()).rejects.toMatchObject({ name: 'TimeoutError' });
    await sandbox.sandbox('DELETE', '/faults');
    expect((await me(AbortSignal.timeout(2000))).status).toBe(200);
  });

  test('cut before: nothing is written; cut after: it is, though no answer comes', async () => {
    await sandbox.sandbox('POST', '/faults', { rules: [{ match: 'POST', status: 'cutBefore', times: 1 }] });
    await expect(add('avant')).rejects.toThrow();
    await sandbox.sandbox('POST', '/faults', { rules: [{ match: 'POST', status: 'cutAfter', times: 1 }] });
    await expect(add('apres')).rejects.toThrow();
    expect([await stored('avant'), await stored('apres')]).toEqual([0, 1]);
    expect((await add('apres')).status).toBe(400);
  });

  test('rates strike about as often as asked, and the same seed strikes the same calls', async () => {
    const run = async (): Promise<number[]> => {
      await sandbox.sandbox('POST', '/faults', { seed: 7, rate429: 0.2, rate503: 0.1 });
      const statuses: number[] = [];
      for (let n = 0; n < 120; n++) statuses.push((await me(AbortSignal.timeout(2000))).status);
      return statuses;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    const struck = (status: number): number => first.filter((each) => each === status).length;
    expect(struck(429)).toBeGreaterThan(12);
    expect(struck(429)).toBeLessThan(36);
    expect(struck(503)).toBeGreaterThan(4);
    expect(struck(503)).toBeLessThan(24);
  });

  test('units per minute: beyond them, 429 with the seconds to wait', async () => {
    await sandbox.sandbox('POST', '/faults', { unitsPerMinute: 3 });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await sandbox.graph('claire', 'GET', `${SITE}/lists`)).status);
    // A new minute may begin in between, and allows one more.
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(1);
  });
});

test('latency is added to every call', async () => {
  await sandbox.sandbox('POST', '/latency', { ms: 120 });
  const start = performance.now();
  await me(AbortSignal.timeout(2000));
  expect(performance.now() - start).toBeGreaterThanOrEqual(118);
  expect((await sandbox.sandbox('POST', '/latency', { ms: -1 })).status).toBe(400);
});

test('metrics count requests, the longest chain of them, batches, units and bytes', async () => {
  await sandbox.sandbox('DELETE', '/metrics');
  // Long enough that two calls overlap on a busy machine too.
  await sandbox.sandbox('POST', '/latency', { ms: 400 });
  await Promise.all([me(AbortSignal.timeout(2000)), me(AbortSignal.timeout(2000))]);
  await sandbox.graph('claire', 'POST', '/$batch', {
    requests: [
      { id: '1', method: 'GET', url: `${SITE}/lists/Pieces/items?$top=1` },
      { id: '2', method: 'GET', url: `${SITE}/lists/Pieces/items/1` },
    ],
  });
  const { body } = await sandbox.sandbox('GET', '/metrics');
  expect(body).toMatchObject({
    requests: 3,
    sequentialRoundTrips: 2,
    batches: 1,
    batchSubrequests: 2,
    resourceUnits: 3,
  });
  expect(body.calls.map((call: { inBatch: boolean }) => call.inBatch)).toEqual([false, false, true, true]);
  expect(body.bytesSent).toBeGreaterThan(1000);
});

test('reset brings the first day’s data back, and keeps tokens good', async () => {
  await add('efface');
  await sandbox.sandbox('POST', '/clock', { advanceDays: 10 });
  expect((await sandbox.sandbox('POST', '/reset')).body.today).toBe('2026-03-10');
  expect(await stored('efface')).toBe(0);
  expect((await me(AbortSignal.timeout(2000))).status).toBe(200);
});
