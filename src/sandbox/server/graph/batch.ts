import type { Call, GraphService } from './graphService';
import type { GraphAnswer } from './operation';
import { GraphProblem } from './problem';

/** Requests that one `$batch` may carry. */
const MOST = 20;

interface Step {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

const badBatch = (message: string): GraphProblem => new GraphProblem(400, 'BadRequest', message);

/** The steps of a batch's body. Throws a 400 for what Graph refuses as a whole. */
export function readBatch(body: unknown): Step[] {
  const steps = (body as { requests?: unknown } | undefined)?.requests;
  if (!Array.isArray(steps) || steps.length === 0) throw badBatch('Invalid batch payload format.');
  if (steps.length > MOST) {
    throw badBatch(`Number of batch request steps exceeds the maximum value of ${MOST}.`);
  }
  const seen = new Set<string>();
  for (const step of steps as Partial<Step>[]) {
    if (!step.id || !step.method || !step.url) throw badBatch('Invalid batch payload format.');
    if (seen.has(step.id)) throw badBatch(`Request Id: ${step.id} is duplicated.`);
    if (step.dependsOn?.some((id) => !seen.has(id)))
      throw badBatch('Write request dependency order is wrong.');
    if (step.body !== undefined && !hasContentType(step.headers)) {
      throw badBatch(`Content-Type header is missing in request ${step.id}.`);
    }
    seen.add(step.id);
  }
  return steps as Step[];
}

const hasContentType = (headers: Step['headers']): boolean =>
  Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'content-type');

/** Runs the steps one after the other. Graph promises no order of the answers, so they come back last first. */
export function runBatch(
  service: GraphService,
  steps: readonly Step[],
  outer: Call,
  root: string,
): GraphAnswer {
  const answers = new Map<string, GraphAnswer>();
  for (const step of steps) answers.set(step.id, runStep(service, step, outer, root, answers));
  const responses = [...answers].reverse().map(([id, { status, headers, body }]) => ({
    id,
    status,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body }),
  }));
  return { status: 200, body: { responses } };
}

function runStep(
  service: GraphService,
  step: Step,
  outer: Call,
  root: string,
  answers: ReadonlyMap<string, GraphAnswer>,
): GraphAnswer {
  if (step.dependsOn?.some((id) => answers.get(id)!.status >= 400)) {
    const failed = new GraphProblem(424, 'FailedDependency', 'A request on which this one depends failed.');
    return service.refusal(failed, outer.headers);
  }
  const own = Object.fromEntries(
    Object.entries(step.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const url = stepUrl(step, root);
  if (!url) return service.refusal(badBatch(`Invalid URL in request ${step.id}.`), outer.headers);
  return service.call({
    method: step.method.toUpperCase(),
    url,
    headers: { authorization: outer.headers.authorization ?? '', ...own },
    body: step.body,
    inBatch: true,
  });
}

/** Addresses in a batch are relative to the version's root. */
export function stepUrl(step: Pick<Step, 'url'>, root: string): URL | undefined {
  try {
    return new URL(`${root}/${step.url.replace(/^\//, '')}`);
  } catch {
    return undefined;
  }
}
