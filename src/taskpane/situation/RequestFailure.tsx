import type { Attempt } from '../../texts/failures';
import { FailureMessage } from '../shell/FailureMessage';
import { NotTold } from './useNoteRequest';

interface Props {
  /** Nothing is shown without one. */
  readonly error: unknown;
  readonly attempt?: Attempt;
}

/** Why asking failed; where only the mail about it did not leave, the request stands and this says so. */
export const RequestFailure = ({ error, attempt = 'ask' }: Props) =>
  error === undefined ? null : (
    <FailureMessage error={error} attempt={error instanceof NotTold ? 'tell' : attempt} inset />
  );
