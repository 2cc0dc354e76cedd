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
 * its own (PLATFORM): those alone are sent again.
 * @returns answers in the order of the requests
 */
export async function readBatch(
  client: GraphClient,
  requests: readonly BatchRequest[],
  { signal, pace = realPace }: { readonly signal?: AbortSignal; readonly pace?: Pace } = {},
): Promise<readonly BatchAnswer[]> {
  const answers: BatchAnswer[] = [];
  for (let start = 0; start < requests.length; start += BATCH_SIZE) {
    answers.push(...(await readOne(client, requests.slice(start, start + BATCH_SIZE), pace, signal)));
  }
  return answers;
}

async function readOne(
  client: GraphClient,
  requests: readonly BatchRequest[],
  pace: Pace,
  signal?: AbortSignal,
): Promise<readonly BatchAnswer[]> {
  const answers = new Map<string, RawAnswer>();
  let waiting = requests.map((request, index) => ({ id: String(index + 1), method: 'GET', ...request }));

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
    if (again.length === 0 || attempt >= MOST_ATTEMPTS || longest > LONGEST_WAIT_SECONDS) break;
    await pace.wait(delayOf(attempt, longest, pace), signal);
    waiting = again;
  }
  return requests.map((_, index) => toAnswer(answers.get(String(index + 1))));
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
