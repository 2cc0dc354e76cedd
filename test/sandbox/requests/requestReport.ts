import type { Description } from './description';
import { findOperation } from './findOperation';
import type { RecordedKind } from './readRecord';
import { requestProblems } from './requestProblems';

export interface RequestReport {
  /** Requests by the operation that they are, most frequent first. */
  readonly operations: readonly (readonly [name: string, count: number])[];
  /** What the description does not allow, with one request that shows it. */
  readonly refused: readonly (readonly [problem: string, url: string])[];
  readonly requests: number;
}

/** Compares what a test run asked with the description of what may be asked. */
export function requestReport(description: Description, kinds: readonly RecordedKind[]): RequestReport {
  const operations = new Map<string, number>();
  const refused = new Map<string, string>();
  for (const { request, count } of kinds) {
    const { method, url } = request;
    const path = decodeURI(url.split('?')[0]!);
    const name = `${method} ${findOperation(description, method, path)?.pattern ?? path}`;
    operations.set(name, (operations.get(name) ?? 0) + count);
    for (const problem of requestProblems(description, request)) refused.set(`${name} : ${problem}`, url);
  }
  return {
    operations: [...operations].sort(([, one], [, other]) => other - one),
    refused: [...refused],
    requests: kinds.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The report as lines to read; the last one says it all. */
export function reportLines({ operations, refused, requests }: RequestReport): readonly string[] {
  const counted = (count: number, one: string): string => `${count} ${one}${count > 1 ? 's' : ''}`;
  return [
    ...operations.map(([name, count]) => `  ${String(count).padStart(7)}  ${name}`),
    ...refused.flatMap(([problem, url]) => [`✖ ${problem}`, `    ${url.slice(0, 200)}`]),
    `${counted(operations.length, 'opération')}, ${counted(requests, 'requête')} : ` +
      (refused.length === 0 ? 'toutes permises par la description.' : `${counted(refused.length, 'écart')}.`),
  ];
}
