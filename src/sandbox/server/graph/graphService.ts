import type { SandboxClock } from '../clock';
import type { Faults } from '../control/faults';
import type { Metrics } from '../control/metrics';
import { isSyntaxError } from '../odata/queryOptions';
import type { Tokens } from '../tokens';
import { randomUUID } from 'node:crypto';
import type { GraphAnswer, Operation } from './operation';
import { findOperation } from './operation';
import { GraphProblem, accessDenied, invalidRequest, itemNotFound, mailAccessDenied } from './problem';

export interface Call {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly inBatch: boolean;
}

export interface GraphParts {
  readonly operations: readonly Operation[];
  readonly tokens: Tokens;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly metrics: Metrics;
  readonly rewritePath: (path: string) => string;
}

const REFUSALS = {
  missing: 'Access token is empty.',
  malformed: 'CompactToken parsing failed with error code: 80049217',
  expired: 'Lifetime validation failed, the token is expired.',
} as const;

const unauthorized = (refusal: keyof typeof REFUSALS): GraphProblem =>
  new GraphProblem(401, 'InvalidAuthenticationToken', REFUSALS[refusal]);

/** The path below `/graph/v1.0`, still encoded. */
export const pathBelowRoot = (url: URL): string => url.pathname.replace(/^\/graph\/v1\.0/, '') || '/';

/** A call as people write it: `GET /me/messages?$top=5`. */
export function callText(method: string, url: URL): string {
  const text = `${method} ${pathBelowRoot(url)}${url.search}`;
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    return text;
  }
}

/** Answers one call of Graph: who asks, may they, does it pass the faults, what is the answer. Never throws. */
export class GraphService {
  constructor(private readonly parts: GraphParts) {}

  call(call: Call): GraphAnswer {
    let units = 0;
    let answer: GraphAnswer;
    try {
      answer = this.answer(call, (spent) => (units = spent));
    } catch (error) {
      answer = this.refusal(error, call.headers);
    }
    const text = callText(call.method, call.url);
    this.parts.metrics.record({
      method: call.method,
      url: text.slice(call.method.length + 1),
      status: answer.status,
      units,
      inBatch: call.inBatch,
    });
    return answer;
  }

  /** The refusal of a call whose token is not good; undefined when it is. */
  refusedCaller(headers: Call['headers']): GraphAnswer | undefined {
    const caller = this.parts.tokens.read(headers.authorization);
    return typeof caller === 'string' ? this.refusal(unauthorized(caller), headers) : undefined;
  }

  /** An error as a Graph answer; what nobody foresaw is a 500 and is written to stderr. */
  refusal(error: unknown, headers: Readonly<Record<string, string>>): GraphAnswer {
    const problem = asProblem(error);
    const requestId = randomUUID();
    return {
      status: problem.status,
      headers: { 'request-id': requestId, ...problem.headers },
      body: problem.body(this.parts.clock.now(), requestId, headers['client-request-id'] ?? requestId),
    };
  }

  private answer(call: Call, spend: (units: number) => void): GraphAnswer {
    const { operations, tokens, faults, rewritePath } = this.parts;
    const caller = tokens.read(call.headers.authorization);
    if (typeof caller === 'string') throw unauthorized(caller);
    const struck = (units: number): void => {
      spend(units);
      const problem = faults.forCall(callText(call.method, call.url), units);
      if (!problem) return;
      this.parts.metrics.strike(1);
      throw problem;
    };
    const path = rewritePath(pathBelowRoot(call.url));
    const found = findOperation(operations, call.method, path);
    if (!found || found === 'wrongMethod') {
      struck(0);
      throw found
        ? new GraphProblem(405, 'methodNotAllowed', 'Method not allowed')
        : new GraphProblem(
            400,
            'BadRequest',
            `Resource not found for the segment '${path.split('/')[1] ?? ''}'.`,
          );
    }
    const { operation, params } = found;
    struck(typeof operation.units === 'number' ? operation.units : operation.units(call.url));
    if (!operation.scopes.some((scope) => caller.scopes.has(scope))) {
      throw /\/messages|sendMail|mailFolders/.test(operation.pattern) ? mailAccessDenied() : accessDenied();
    }
    return operation.answer({ ...call, params, caller });
  }
}

function asProblem(error: unknown): GraphProblem {
  if (error instanceof GraphProblem) return error;
  if (isSyntaxError(error)) return invalidRequest(`Invalid filter clause: ${error.message}`);
  if (error instanceof URIError) return itemNotFound();
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return new GraphProblem(500, 'generalException', 'General exception while processing');
}
