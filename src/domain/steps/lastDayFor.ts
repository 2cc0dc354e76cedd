import type { Piece } from '../dossier';
import { earliest, type PlainDate } from '../dates/plainDate';
import type { Policy } from '../policy/schema';
import { addWorkingDays, isWorkingDay } from '../dates/workingDays';

/**
 * The last day on which what is awaited still leaves us our own working days before a legal deadline. Before
 * a deadline on a Saturday, the last of them is the Friday.
 */
export function lastDayFor(deadline: PlainDate, { message, workingDays }: Policy): PlainDate {
  const last = isWorkingDay(deadline, workingDays) ? deadline : addWorkingDays(deadline, -1, workingDays);
  return addWorkingDays(last, -message.processingWorkingDays, workingDays);
}

/**
 * The nearest legal deadline of these pieces, where a message that leaves on that day only is too late for it: they would
 * have to arrive the same day, or later than what our own working days leave.
 */
export function deadlineMissed(
  policy: Policy,
  pieces: readonly Piece[],
  leaving: PlainDate,
): PlainDate | undefined {
  const deadline = earliest(pieces.flatMap(({ echeanceLegale }) => echeanceLegale ?? []));
  return deadline && leaving >= lastDayFor(deadline, policy) ? deadline : undefined;
}
