import { GraphClientError } from '@microsoft/microsoft-graph-client';
import { Failure } from '../../app/failure';
import { failureOf } from '../failures';
import type { Behavior } from './behavior';

/** Turns an answer that is no success into a `Failure` with its code. First of the chain: it sees the last attempt. */
export const parseErrors: Behavior = async (context, next) => {
  try {
    await next();
    const { response } = context;
    if (!response) throw new Failure('unreachable');
    if (!response.ok) throw failureOf(response.status, await bodyOf(response), response.headers);
  } catch (error) {
    throw error instanceof Failure ? carrying(error) : error;
  }
};

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined; // A proxy's page instead of Graph's JSON: the status alone decides.
  }
}

/** The Graph client wraps every error but its own kind, and loses what it wraps. */
function carrying(failure: Failure): GraphClientError {
  const error = new GraphClientError(failure.message);
  error.customError = failure;
  return error;
}

/** The `Failure` inside an error thrown by the Graph client. */
export const carriedFailure = (error: unknown): Failure | undefined =>
  error instanceof GraphClientError && error.customError instanceof Failure ? error.customError : undefined;
