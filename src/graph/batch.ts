import * as z from 'zod/mini';
import { Failure } from '../app/failure';
import { delayOf, LONGEST_WAIT_SECONDS, MOST_ATTEMPTS, realPace, type Pace } from './behaviors/backOff';
import type { GraphClient } from './client';
import { failureOf, retryAfterOf } from './failures';

export interface BatchRequest {
  /** Relative to the version, e.g. `/me`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A row to be posted. The batch may be sent twice: only where a unique column refuses the second one. */
export interface BatchPost {
  readonly url: string;
  readonly body: object;
}

/** How often a request is sent in all, and how long a wait that the service asks for is waited. */
export interface Patience {
  readonly attempts: number;
  readonly longestWaitSeconds: number;
}

interface BatchOptions {
  readonly signal?: AbortSignal;
  readonly pace?: Pace;
  readonly patience?: Patience;
}

const USUAL: Patience = { attempts: MOST_ATTEMPTS, longestWaitSeconds: LONGEST_WAIT_SECONDS };

/** The body of one answer, or why there is none. One refused request does not spoil the others. */
export type BatchAnswer =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly failure: Failure };

/** Graph takes 20 requests in one batch. */
export const BATCH_SIZE = 20;

const answersSchema = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.optional(z.record(z.string(), z.unknown())),
      body: z.optional(z.unknown()),
    }),
  ),
});

type RawAnswer = z.infer<typeof answersSchema>['responses'][number];

const TRANSIENT = new Set([429, 503, 504]);

/**
 * Reads up to 20 things in one round trip; more are cut into several, one after the other. Each request is throttled on
 * its own: those alone are sent again.
 * @returns answers in the order of the requests
 */
export const readBatch = (
  client: GraphClient,
  requests: readonly BatchRequest[],
  options: BatchOptions = {},
): Promise<readonly BatchAnswer[]> =>
  sendAll(
    client,
    requests.map((request) => ({ method: 'GET', ...request })),
    options,
  );

/** Posts rows, twenty in one round trip; the same rules as for reading. */
export const postBatch = (
  client: GraphClient,
  posts: readonly BatchPost[],
  options: BatchOptions = {},
): Promise<readonly BatchAnswer[]> =>
  sendAll(
    client,
    posts.map((post) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, ...post })),
    options,
  );

type Step = BatchRequest & { readonly method: string; readonly body?: object };

async function sendAll(
  client: GraphClient,
  steps: readonly Step[],
  options: BatchOptions,
): Promise<readonly BatchAnswer[]> {
  const answers: BatchAnswer[] = [];
  for (let start = 0; start < steps.length; start += BATCH_SIZE) {
    answers.push(...(await sendOne(client, steps.slice(start, start + BATCH_SIZE), options)));
  }
  return answers;
}

async function sendOne(
  client: GraphClient,
  steps: readonly Step[],
  { signal, pace = realPace, patience = USUAL }: BatchOptions,
): Promise<readonly BatchAnswer[]> {
  const answers = new Map<string, RawAnswer>();
  let waiting = steps.map((step, index) => ({ id: String(index + 1), ...step }));

  for (let attempt = 1; ; attempt++) {
    const body = await client.send({
      method: 'POST',
      path: '/$batch',
      body: { requests: waiting },
      repeatable: true,
      signal,
    });
    const parsed = answersSchema.safeParse(body);
    if (!parsed.success) throw new Failure('bad-data', '$batch');
    for (const answer of parsed.data.responses) answers.set(answer.id, answer);

    const again = waiting.filter(({ id }) => TRANSIENT.has(answers.get(id)?.status ?? 0));
    const longest = Math.max(0, ...again.map(({ id }) => retryAfterOf(headersOf(answers.get(id))) ?? 0));
    if (again.length === 0 || attempt >= patience.attempts || longest > patience.longestWaitSeconds) break;
    await pace.wait(delayOf(attempt, longest, pace), signal);
    waiting = again;
  }
  return steps.map((_, index) => toAnswer(answers.get(String(index + 1))));
}

function toAnswer(raw: RawAnswer | undefined): BatchAnswer {
  if (!raw) return { ok: false, failure: new Failure('bad-data', '$batch: an answer is missing') };
  if (raw.status >= 200 && raw.status < 300) return { ok: true, body: raw.body };
  return { ok: false, failure: failureOf(raw.status, raw.body, headersOf(raw)) };
}

/** Inside a batch, headers are a plain object whose names come in any case. */
const headersOf = (raw: RawAnswer | undefined): { get(name: string): string | null } => ({
  get: (name) => {
    const found = Object.entries(raw?.headers ?? {}).find(([key]) => key.toLowerCase() === name);
    return found ? String(found[1]) : null;
  },
});

/** The body, or the failure thrown. */
export function unwrap(answer: BatchAnswer | undefined): unknown {
  if (answer?.ok) return answer.body;
  throw answer?.failure ?? new Failure('bad-data', '$batch: an answer is missing');
}
