import { createGraphClient, type GraphCall, type GraphClientOptions } from '../../src/graph/client';
import { countedTokens, notedPace, refusal, scriptedGraph, type Reaction } from './support/scriptedGraph';

const OK: Reaction = { status: 200, body: { value: 'here' } };
const GET: GraphCall = { method: 'GET', path: '/me' };
const POST: GraphCall = { method: 'POST', path: '/things', body: { a: 1 } };

async function run(script: readonly Reaction[], call: GraphCall, options: GraphClientOptions = {}) {
  const graph = await scriptedGraph(script);
  const pace = notedPace();
  const tokens = countedTokens();
  const client = createGraphClient(graph.graphUrl, tokens, { pace, ...options });
  try {
    const outcome = await client.send(call).then(
      (value) => ({ value, failure: undefined }),
      (failure: unknown) => ({ value: undefined, failure }),
    );
    return { ...outcome, received: graph.received, waits: pace.waits, tokens };
  } finally {
    await graph.close();
  }
}

describe('what a refusal of Graph becomes', () => {
  test.each([
    [400, 'invalidRequest', 'service-error'],
    [401, 'InvalidAuthenticationToken', 'session-expired'],
    [403, 'accessDenied', 'forbidden'],
    [404, 'itemNotFound', 'not-found'],
    [409, 'nameAlreadyExists', 'conflict'],
    [412, 'resourceModified', 'conflict'],
    [429, 'activityLimitReached', 'throttled'],
    [500, 'generalException', 'service-error'],
    [503, 'serviceNotAvailable', 'service-error'],
    [504, 'UnknownError', 'timeout'],
  ])('%i %s is %s', async (status, serviceCode, code) => {
    const { failure } = await run([refusal(status, serviceCode)], POST);
    expect(failure).toMatchObject({ code, detail: `${status} ${serviceCode}`, options: { status } });
  });

  test('503 with Retry-After is throttling', async () => {
    const { failure } = await run([refusal(503, 'serviceNotAvailable', { 'retry-after': '120' })], GET);
    expect(failure).toMatchObject({ code: 'throttled', options: { retryAfterSeconds: 120 } });
  });

  test.each([
    [
      'a proxy’s page',
      { status: 502, body: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } },
      'service-error',
    ],
    ['an answer cut short', 'half', 'timeout'],
    ['an answer that is no JSON', { status: 200, body: '{"value":' }, 'bad-data'],
    ['no answer', 'silence', 'timeout'],
    ['a cut connection', 'cut', 'unreachable'],
  ] as const)('%s', async (_name, reaction, code) => {
    const { failure } = await run([reaction], { ...GET, timeLimitMs: 150 });
    expect(failure).toMatchObject({ code });
  });

  test('nothing of the answer’s own words is kept', async () => {
    const { failure } = await run([refusal(403, 'Access denied to claire@cabinet.example')], GET);
    expect(JSON.stringify(failure)).not.toContain('claire');
    expect(String(failure)).toBe('Failure: forbidden: 403');
  });
});

describe('sending again', () => {
  test.each<[string, readonly Reaction[], GraphCall, number]>([
    ['a read after 429', [refusal(429, 'tooManyRequests'), OK], GET, 2],
    ['a read after 503', [refusal(503, 'serviceNotAvailable'), OK], GET, 2],
    ['a read after 504', [refusal(504, 'x'), OK], GET, 2],
    ['a read after a cut', ['cut', 'cut', OK], GET, 3],
    ['a read that was never answered, once', ['silence', OK], { ...GET, timeLimitMs: 100 }, 2],
    ['a write after 429: it was not done', [refusal(429, 'tooManyRequests'), OK], POST, 2],
    ['a write that happens once, after a cut', ['cut', OK], { ...POST, repeatable: true }, 2],
  ])('%s', async (_name, script, call, times) => {
    const { value, received } = await run(script, call);
    expect(value).toEqual({ value: 'here' });
    expect(received).toHaveLength(times);
    expect(received.every(({ body }) => JSON.stringify(body) === JSON.stringify(received[0]!.body))).toBe(
      true,
    );
  });

  test.each<[string, readonly Reaction[], GraphCall]>([
    ['a write after 503: nobody knows whether it was done', [refusal(503, 'x'), OK], POST],
    ['a write after a cut', ['cut', OK], POST],
    ['a mistake of ours', [refusal(400, 'invalidRequest'), OK], GET],
    ['a refusal', [refusal(403, 'accessDenied'), OK], GET],
    ['after a wait longer than a person’s patience', [refusal(429, 'x', { 'retry-after': '60' }), OK], GET],
  ])('never: %s', async (_name, script, call) => {
    const { failure, received } = await run(script, call);
    expect(failure).toBeDefined();
    expect(received).toHaveLength(1);
  });

  test('waits longer each time, never less than asked, four attempts in all', async () => {
    const { received, waits, failure } = await run([refusal(429, 'x', { 'retry-after': '2' })], GET);
    expect(failure).toMatchObject({ code: 'throttled', options: { retryAfterSeconds: 2 } });
    expect(received).toHaveLength(4);
    expect(waits).toEqual([2400, 2800, 3600]);
  });

  test('a date in Retry-After is understood', async () => {
    const date = new Date(Date.now() + 10_000).toUTCString();
    const { waits } = await run([refusal(429, 'x', { 'retry-after': date }), OK], GET);
    expect(waits[0]).toBeGreaterThanOrEqual(9_000);
    expect(waits[0]).toBeLessThanOrEqual(11_500);
  });
});

describe('signing requests', () => {
  test('a bearer token goes with each', async () => {
    const { received } = await run([OK], GET);
    expect(received[0]!.headers.authorization).toBe('Bearer token-1');
  });

  test('refused once: tried again with a fresh token', async () => {
    const { value, received, tokens } = await run([refusal(401, 'InvalidAuthenticationToken'), OK], GET);
    expect(value).toEqual({ value: 'here' });
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(tokens.asked).toEqual([false, true]);
  });

  test('refused twice: the session has expired, nothing goes round in circles', async () => {
    const { failure, received } = await run([refusal(401, 'InvalidAuthenticationToken')], GET);
    expect(failure).toMatchObject({ code: 'session-expired' });
    expect(received).toHaveLength(2);
  });

  test('nobody signed in: nothing is sent', async () => {
    const graph = await scriptedGraph([OK]);
    const refused = new Error('no');
    const client = createGraphClient(
      graph.graphUrl,
      { get: () => Promise.reject(refused) },
      { pace: notedPace() },
    );
    await expect(client.send(GET)).rejects.toBeDefined();
    expect(graph.received).toEqual([]);
    await graph.close();
  });

  test('the token never leaves for another address', async () => {
    const stranger = await scriptedGraph([OK]);
    const home = await scriptedGraph([{ status: 302, headers: { location: `${stranger.graphUrl}/steal` } }]);
    const client = createGraphClient(home.graphUrl, countedTokens(), { pace: notedPace() });
    await client.send(GET).catch(() => undefined);
    expect(stranger.received.every(({ headers }) => headers.authorization === undefined)).toBe(true);
    await home.close();
    await stranger.close();
  });
});

describe('giving up', () => {
  test('before: nothing is sent', async () => {
    const { failure, received } = await run([OK], { ...GET, signal: AbortSignal.abort() });
    expect(failure).toMatchObject({ code: 'cancelled' });
    expect(received).toEqual([]);
  });

  test('during: the answer is not waited for, and nothing is sent again', async () => {
    const controller = new AbortController();
    const graph = await scriptedGraph(['silence']);
    const client = createGraphClient(graph.graphUrl, countedTokens(), { pace: notedPace() });
    const sent = client.send({ ...GET, signal: controller.signal }).catch((failure: unknown) => failure);
    while (graph.received.length === 0) await new Promise((soon) => setTimeout(soon, 5));
    controller.abort();
    expect(await sent).toMatchObject({ code: 'cancelled' });
    expect(graph.received).toHaveLength(1);
    await graph.close();
  });
});

test('each request on the wire is told, without its query', async () => {
  const trips: unknown[] = [];
  await run(
    [refusal(429, 'x'), OK],
    { method: 'GET', path: '/me?$select=mail' },
    { onRoundTrip: ({ method, path, status }) => void trips.push([method, path, status]) },
  );
  expect(trips).toEqual([
    ['GET', '/me', 429],
    ['GET', '/me', 200],
  ]);
});
