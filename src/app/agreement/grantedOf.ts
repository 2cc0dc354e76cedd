import type { Deciders } from '../../domain/agreement/approval';
import type { RecordedDecision, RequestFile } from './cosignPorts';
import { agreedIn, countedIn, isAltered, stateOf } from './requestState';

/** What counted of the decisions on a request that was agreed to, one time or another. */
interface Granted extends RequestFile {
  /** What it was agreed to by, as it stands. */
  readonly agreed: readonly RecordedDecision[];
  /** It is granted now. */
  readonly stands: boolean;
  /** It was taken back or refused since, be it for a while. */
  readonly undone: boolean;
}

/** `undefined` where the request was never granted, or was changed after it was made: then nothing in it counts. */
export function grantedOf(file: RequestFile, deciders: Deciders): Granted | undefined {
  const { request, decisions } = file;
  const made = [...decisions].sort((one, other) => one.id - other.id);
  const states = made.map((_, index) => stateOf({ request, decisions: made.slice(0, index + 1) }, deciders));
  const first = states.findIndex(({ status }) => status === 'granted');
  const last = states.at(-1);
  if (first < 0 || !last || isAltered(file)) return undefined;
  return {
    request,
    decisions: countedIn(made, last),
    agreed: agreedIn(made, last),
    stands: last.status === 'granted',
    undone: states.slice(first).some(({ status }) => status !== 'granted'),
  };
}
