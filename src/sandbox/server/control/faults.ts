import { GraphProblem } from '../graph/problem';
import { seededRandom } from '../seededRandom';

/** What `POST /sandbox/faults` takes. Rates are between 0 and 1; the same seed gives the same sequence of faults. */
export interface FaultSettings {
  readonly seed?: number;
  /** Of all calls, those inside a `$batch` included. */
  readonly rate429?: number;
  readonly rate503?: number;
  /** Of HTTP requests: nothing is done and no answer ever comes. */
  readonly rateTimeout?: number;
  /** Of HTTP requests: the connection is cut before anything is done. */
  readonly rateCutBefore?: number;
  /** Of HTTP requests: everything is done, then the connection is cut before the answer. */
  readonly rateCutAfter?: number;
  /** Of HTTP requests: the answer comes `slowMs` later. */
  readonly rateSlow?: number;
  readonly slowMs?: number;
  /** Seconds in `Retry-After`. */
  readonly retryAfter?: number;
  /** SharePoint resource units allowed per minute, all callers together; beyond it, 429. */
  readonly unitsPerMinute?: number;
  readonly rules?: readonly FaultRule[];
}

/** A fault for certain calls only. */
export interface FaultRule {
  /** Part of `METHOD /path?query` (decoded, below `/v1.0`), or a regular expression between slashes. */
  readonly match: string;
  readonly status: 401 | 403 | 404 | 409 | 412 | 429 | 500 | 503 | 504 | 'hang' | 'cutBefore' | 'cutAfter';
  /** How many calls it strikes; all of them when absent. */
  readonly times?: number;
  readonly retryAfter?: number;
}

/** What befalls a whole HTTP request. */
export type ConnectionFault = 'none' | 'hang' | 'cutBefore' | 'cutAfter' | 'slow';

const PROBLEMS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  401: ['InvalidAuthenticationToken', 'Access token is empty.'],
  403: ['accessDenied', 'Access denied'],
  404: ['itemNotFound', 'The resource could not be found.'],
  409: ['conflict', 'Edit conflict'],
  412: ['resourceModified', "ETag does not match current item's value"],
  429: ['activityLimitReached', 'The request has been throttled'],
  500: ['generalException', 'General exception while processing'],
  503: ['serviceNotAvailable', 'The service is not available'],
  504: ['timeout', 'The gateway timed out'],
};

const problem = (status: number, retryAfter: number | undefined): GraphProblem => {
  const [code, message] = PROBLEMS[status] ?? PROBLEMS[500]!;
  const waits = status === 429 || status === 503;
  return new GraphProblem(status, code, message, waits ? { 'Retry-After': String(retryAfter ?? 1) } : {});
};

/** Strikes calls with the faults asked for. */
export class Faults {
  private settings: FaultSettings = {};
  private rules: (FaultRule & { left: number })[] = [];
  private random = seededRandom(1);
  private minute = 0;
  private unitsThisMinute = 0;

  set(settings: FaultSettings): void {
    this.settings = settings;
    this.random = seededRandom(settings.seed ?? 1);
    this.rules = (settings.rules ?? []).map((rule) => ({ ...rule, left: rule.times ?? Infinity }));
  }

  /** Adds one rule to those in force. */
  add(rule: FaultRule): void {
    this.rules.push({ ...rule, left: rule.times ?? Infinity });
  }

  clear(): void {
    this.set({});
  }

  shown(): FaultSettings {
    const rules = this.rules.map(({ left, ...rule }) => ({
      ...rule,
      ...(left === Infinity ? {} : { times: left }),
    }));
    return { ...this.settings, rules };
  }

  get slowMs(): number {
    return this.settings.slowMs ?? 3000;
  }

  /** For the connection of one HTTP request. `calls`: what it asks, each as `METHOD /path?query`. */
  forConnection(calls: readonly string[]): ConnectionFault {
    for (const call of calls) {
      const rule = this.take(call, (status) => typeof status === 'string');
      if (rule) return rule.status as ConnectionFault;
    }
    const { rateTimeout = 0, rateCutBefore = 0, rateCutAfter = 0, rateSlow = 0 } = this.settings;
    if (rateTimeout + rateCutBefore + rateCutAfter + rateSlow === 0) return 'none';
    const drawn = this.random();
    if (drawn < rateTimeout) return 'hang';
    if (drawn < rateTimeout + rateCutBefore) return 'cutBefore';
    if (drawn < rateTimeout + rateCutBefore + rateCutAfter) return 'cutAfter';
    return drawn < rateTimeout + rateCutBefore + rateCutAfter + rateSlow ? 'slow' : 'none';
  }

  /** For one call, alone or in a batch; undefined lets it pass. Units are spent even by a call that is refused. */
  forCall(call: string, units: number): GraphProblem | undefined {
    const rule = this.take(call, (status) => typeof status === 'number');
    if (rule) return problem(rule.status as number, rule.retryAfter);
    const { rate429 = 0, rate503 = 0, retryAfter, unitsPerMinute } = this.settings;
    if (unitsPerMinute !== undefined && this.spend(units) > unitsPerMinute) {
      return problem(429, 60 - Math.floor((Date.now() / 1000) % 60));
    }
    if (rate429 + rate503 === 0) return undefined;
    const drawn = this.random();
    if (drawn < rate429) return problem(429, retryAfter);
    return drawn < rate429 + rate503 ? problem(503, retryAfter) : undefined;
  }

  private spend(units: number): number {
    const minute = Math.floor(Date.now() / 60_000);
    if (minute !== this.minute) {
      this.minute = minute;
      this.unitsThisMinute = 0;
    }
    this.unitsThisMinute += units;
    return this.unitsThisMinute;
  }

  private take(call: string, wanted: (status: FaultRule['status']) => boolean): FaultRule | undefined {
    const rule = this.rules.find(
      ({ left, status, match }) => left > 0 && wanted(status) && matches(match, call),
    );
    if (rule) rule.left--;
    return rule;
  }
}

function matches(pattern: string, call: string): boolean {
  const expression = /^\/(.+)\/([a-z]*)$/.exec(pattern);
  // `/me/` alone is a part of a path, not an expression: an expression says so by a character that no path has.
  if (expression && /[\\^$.*+?()[\]{}|]/.test(expression[1]!))
    return new RegExp(expression[1]!, expression[2]).test(call);
  return call.toLowerCase().includes(pattern.toLowerCase());
}
