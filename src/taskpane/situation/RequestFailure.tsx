import { failureLeft, NotTold } from '../../app/agreement/notTold';
import type { Attempt } from '../../texts/failures';
import { FailureMessage } from '../shell/FailureMessage';

interface Props {
  /** Nothing is shown without one. */
  readonly error: unknown;
  readonly attempt?: Attempt;
  /** A request was found that nobody has answered. */
  readonly waiting: boolean;
}

/** Why asking failed; where only the mail about it did not leave, the request stands and this says so. */
export function RequestFailure({ error, attempt = 'ask', waiting }: Props) {
  const left = failureLeft(error, waiting);
  if (left === undefined) return null;
  return <FailureMessage error={left} attempt={left instanceof NotTold ? 'tell' : attempt} inset />;
}
