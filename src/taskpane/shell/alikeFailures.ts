import { isFailure } from '../../app/failure';

const codeOf = (error: unknown): unknown => (isFailure(error) ? error.code : undefined);

/** Told in the same words, whatever was being done. */
export const alikeFailures = (one: unknown, other: unknown): boolean => codeOf(one) === codeOf(other);
