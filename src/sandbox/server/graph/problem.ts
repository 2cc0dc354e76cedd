/** A refusal as Graph words it: HTTP status, code and message of the error body. */
export class GraphProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  /** `now` is the sandbox's instant; Graph dates its errors without zone. */
  body(now: Date, requestId: string, clientRequestId: string): unknown {
    return {
      error: {
        code: this.code,
        message: this.message,
        innerError: {
          date: now.toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId,
        },
      },
    };
  }
}

export const invalidRequest = (message = 'Invalid request'): GraphProblem =>
  new GraphProblem(400, 'invalidRequest', message);
export const accessDenied = (): GraphProblem => new GraphProblem(403, 'accessDenied', 'Access denied');
export const itemNotFound = (): GraphProblem =>
  new GraphProblem(404, 'itemNotFound', 'The resource could not be found.');
/** Mail speaks Exchange's codes. */
export const mailAccessDenied = (): GraphProblem =>
  new GraphProblem(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
export const mailNotFound = (): GraphProblem =>
  new GraphProblem(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
/**
 * SharePoint's list-view threshold, as Graph words it: 429 without Retry-After, though waiting changes nothing
 * (msgraph-sdk-dotnet #827, microsoft-graph-docs #8450).
 */
export const beyondThreshold = (): GraphProblem =>
  new GraphProblem(429, 'activityLimitReached', 'The request has been throttled');
