import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import type { Faults } from '../control/faults';
import type { Metrics } from '../control/metrics';
import type { RequestRecord } from '../control/requestRecord';
import { readBatch, runBatch, stepUrl } from './batch';
import type { Call, GraphService } from './graphService';
import { callText, pathBelowRoot } from './graphService';
import type { GraphAnswer } from './operation';
import { GraphProblem } from './problem';

type Bindings = { Bindings: HttpBindings };

export interface GraphHttp {
  readonly service: GraphService;
  readonly faults: Faults;
  readonly metrics: Metrics;
  readonly record: RequestRecord;
  readonly root: () => string;
  /** Round-trip time added to every request, in milliseconds. */
  readonly latency: () => number;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Graph over HTTP: reads the request, lets the faults of connections strike, counts, and answers. */
export function mountGraph(app: Hono<Bindings>, graph: GraphHttp): void {
  app.all('/graph/v1.0/*', async (c) => {
    const text = await c.req.text();
    const call = readCall(c, text);
    const isBatch = pathBelowRoot(call.url) === '/$batch';
    const steps =
      isBatch && call.method === 'POST' && call.body !== unreadable ? tryReadBatch(call) : undefined;
    const calls = Array.isArray(steps)
      ? steps.map((step) => callText(step.method.toUpperCase(), stepUrl(step, graph.root()) ?? call.url))
      : [callText(call.method, call.url)];
    record(graph, call, Array.isArray(steps) ? steps : []);
    const end = graph.metrics.begin(Buffer.byteLength(text), Array.isArray(steps) ? steps.length : undefined);
    const fault = graph.faults.forConnection(calls);
    if (fault !== 'none') graph.metrics.strike(calls.length);
    if (fault === 'hang') return hang(c);
    if (fault === 'cutBefore') return cut(c);
    if (graph.latency() > 0) await wait(graph.latency());

    const answer = answerTo(graph, call, steps);
    if (fault === 'cutAfter') return cut(c);
    if (fault === 'slow') await wait(graph.faults.slowMs);
    const body = answer.body === undefined ? '' : JSON.stringify(answer.body);
    end(Buffer.byteLength(body));
    return respond(answer, body, call.headers);
  });
}

function record(graph: GraphHttp, call: Call, steps: ReturnType<typeof readBatch>): void {
  const { method, url, body, headers } = call;
  graph.record.add({ method, url: pathBelowRoot(url) + url.search, body }, headers);
  for (const step of steps)
    graph.record.add({ method: step.method.toUpperCase(), url: step.url, body: step.body }, headers);
}

function answerTo(
  graph: GraphHttp,
  call: Call,
  steps: ReturnType<typeof tryReadBatch> | undefined,
): GraphAnswer {
  if (call.body === unreadable) return graph.service.refusal(unreadable, call.headers);
  if (steps === undefined) return graph.service.call(call);
  if (!Array.isArray(steps)) return graph.service.refusal(steps, call.headers);
  return graph.service.refusedCaller(call.headers) ?? runBatch(graph.service, steps, call, graph.root());
}

function readCall(c: Context<Bindings>, text: string): Call {
  return {
    method: c.req.method,
    url: new URL(c.req.url),
    headers: c.req.header(),
    body: text ? parseJson(text) : undefined,
    inBatch: false,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

const unreadable = new GraphProblem(400, 'BadRequest', 'Unable to read JSON request payload.');

function tryReadBatch(call: Call): ReturnType<typeof readBatch> | GraphProblem {
  try {
    return readBatch(call.body);
  } catch (error) {
    if (error instanceof GraphProblem) return error;
    throw error;
  }
}

function respond(answer: GraphAnswer, body: string, asked: Call['headers']): Response {
  const headers: Record<string, string> = { 'Cache-Control': 'private', ...answer.headers };
  if (asked['client-request-id']) headers['client-request-id'] = asked['client-request-id'];
  if (!body) return new Response(null, { status: answer.status, headers });
  headers['Content-Type'] =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  return new Response(body, { status: answer.status, headers });
}

function cut(c: Context<Bindings>): Response {
  c.env.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Waits until the caller gives up or the server closes. */
async function hang(c: Context<Bindings>): Promise<Response> {
  await new Promise<void>((done) => c.env.outgoing.once('close', () => done()));
  return RESPONSE_ALREADY_SENT;
}
