import { Failure, isFailure } from '../failure';

/** The request is stored, and nobody was told. */
export class NotTold extends Failure {
  constructor(cause: unknown) {
    const { code, options } = isFailure(cause) ? cause : new Failure('unreachable');
    super(code, 'mail to the approvers', { ...options, cause });
  }
}

/**
 * What is left to say of a failure to ask.
 * @param waiting a request was found that nobody has answered
 */
export function failureLeft(failure: unknown, waiting: boolean): unknown {
  // Once it is answered, whoever decides knows of it.
  if (failure instanceof NotTold) return waiting ? failure : undefined;
  // It was stored: nobody knew that at first.
  return waiting && isFailure(failure, 'unsure') ? undefined : failure;
}
