import { readBatch, type BatchRequest } from '../../src/graph/batch';
import { createGraphClient } from '../../src/graph/client';
import {
  countedTokens,
  notedPace,
  scriptedGraph,
  type Reaction,
  type Received,
} from './support/scriptedGraph';

interface Step {
  readonly id: string;
  readonly url: string;
}
const stepsOf = (request: Received): readonly Step[] =>
  (request.body as { requests: readonly Step[] }).requests;

/** Answers each step as `answer` says, in the reverse order: Graph promises none. */
const batchOf = (answer: (step: Step, round: number) => object) =>
  (() => {
    let round = 0;
    return (request: Received): Reaction => {
      round++;
      return {
        status: 200,
        body: {
          responses: stepsOf(request)
            .map((step) => ({ id: step.id, ...answer(step, round) }))
            .reverse(),
        },
      };
    };
  })();

async function run(count: number, reaction: (request: Received) => Reaction) {
  const graph = await scriptedGraph(reaction);
  const pace = notedPace();
  const client = createGraphClient(graph.graphUrl, countedTokens(), { pace });
  const requests: BatchRequest[] = Array.from({ length: count }, (_, index) => ({ url: `/thing/${index}` }));
  const answers = await readBatch(client, requests, { pace }).finally(graph.close);
  return { answers, received: graph.received, waits: pace.waits };
}

test('one round trip; answers in the order of the requests', async () => {
  const { answers, received } = await run(
    5,
    batchOf((step) => ({ status: 200, body: step.url })),
  );
  expect(received.map(({ method, url }) => [method, url])).toEqual([['POST', '/$batch']]);
  expect(answers.map((answer) => answer.ok && answer.body)).toEqual([
    '/thing/0',
    '/thing/1',
    '/thing/2',
    '/thing/3',
    '/thing/4',
  ]);
});

test('more than twenty are cut into batches of twenty', async () => {
  const { answers, received } = await run(
    45,
    batchOf((step) => ({ status: 200, body: step.url })),
  );
  expect(received.map((request) => stepsOf(request).length)).toEqual([20, 20, 5]);
  expect(answers.map((answer) => answer.ok && answer.body)).toEqual(
    Array.from({ length: 45 }, (_, index) => `/thing/${index}`),
  );
});

test('only what was throttled is asked again, after the longest wait asked for', async () => {
  const { answers, received, waits } = await run(
    4,
    batchOf((step, round) =>
      round === 1 && (step.url.endsWith('1') || step.url.endsWith('3'))
        ? { status: 429, headers: { 'Retry-After': step.url.endsWith('3') ? '7' : '3' } }
        : { status: 200, body: step.url },
    ),
  );
  expect(received.map((request) => stepsOf(request).map(({ url }) => url))).toEqual([
    ['/thing/0', '/thing/1', '/thing/2', '/thing/3'],
    ['/thing/1', '/thing/3'],
  ]);
  expect(waits).toEqual([7400]);
  expect(answers.every((answer) => answer.ok)).toBe(true);
});

test('what stays throttled is given up after four rounds', async () => {
  const { answers, received } = await run(
    1,
    batchOf(() => ({ status: 429, headers: { 'retry-after': 1 } })),
  );
  expect(received).toHaveLength(4);
  expect(answers[0]).toMatchObject({
    ok: false,
    failure: { code: 'throttled', options: { retryAfterSeconds: 1 } },
  });
});

test('one refused request leaves the others', async () => {
  const { answers } = await run(
    2,
    batchOf((step) =>
      step.id === '1'
        ? { status: 403, body: { error: { code: 'accessDenied' } } }
        : { status: 200, body: {} },
    ),
  );
  expect(answers).toMatchObject([{ ok: false, failure: { code: 'forbidden' } }, { ok: true }]);
});

test('an answer that is missing is bad data', async () => {
  const { answers } = await run(2, (request) => ({
    status: 200,
    body: { responses: [{ id: stepsOf(request)[0]!.id, status: 200, body: {} }] },
  }));
  expect(answers).toMatchObject([{ ok: true }, { ok: false, failure: { code: 'bad-data' } }]);
});
