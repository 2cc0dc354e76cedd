import type { Caller } from '../tokens';

/** One call of Graph, alone or inside a `$batch`. */
export interface GraphRequest {
  readonly method: string;
  readonly url: URL;
  /** Parts of the path named in the operation's pattern, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined when there is none. */
  readonly body: unknown;
  readonly caller: Caller;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** E.g. `/sites/{site}/lists/{list}/items`. */
  readonly pattern: string;
  /** Delegated scopes, any of which is enough. */
  readonly scopes: readonly string[];
  /** SharePoint's resource units; mail costs none. */
  readonly units: number | ((url: URL) => number);
  /** Throws GraphProblem. Synchronous, so that nothing happens between a check and the write it allows. */
  readonly answer: (request: GraphRequest) => GraphAnswer;
}

/** Finds the operation of a path (below `/v1.0`, without query) and its parameters; `wrongMethod` when only that is wrong. */
export function findOperation(
  operations: readonly Operation[],
  method: string,
  path: string,
): { operation: Operation; params: Record<string, string> } | 'wrongMethod' | undefined {
  let otherMethod = false;
  for (const operation of operations) {
    const params = match(operation.pattern, path);
    if (!params) continue;
    if (operation.method === method) return { operation, params };
    otherMethod = true;
  }
  return otherMethod ? 'wrongMethod' : undefined;
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index]!;
    if (part.startsWith('{')) {
      const decoded = decode(value);
      if (decoded === undefined || decoded === '') return undefined;
      params[part.slice(1, -1)] = decoded;
    } else if (part.toLowerCase() !== value.toLowerCase()) return undefined;
  }
  return params;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
