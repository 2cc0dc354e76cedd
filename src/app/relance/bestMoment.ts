import { deadlineMissed } from '../../domain/steps/lastDayFor';
import { nextMoments, type Moment } from '../../domain/steps/nextMoments';
import type { Piece } from '../../domain/dossier';
import { addDays, instantOf, type Instant, type PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import type { Approver } from '../../domain/policy/sequence';
import type { RelanceMarks } from '../../domain/template/marks';
import type { Clock, DossierFile } from '../ports';

export interface BestMoment extends Moment {
  /** When the slot opens, on the machine's clock. */
  readonly opensAt: Instant;
}

const at = (date: string, hour: string): Date => new Date(`${date}T${hour}:00`);

/** Today, whatever the hour: to wait for the slot would cost a legal deadline, or our own working days before it. */
export interface Urgent {
  readonly urgentFor: PlainDate;
}

/** Today too: by then somebody must agree who need not today, and nobody would be asked. */
export interface Ahead {
  readonly approvals: readonly Approver[];
  readonly on: PlainDate;
}

/**
 * The next slot that the policy prefers; `undefined` when it is now, or when the policy prefers none.
 * @param pieces those asked for
 * @param lacking whose agreement a message that leaves on a day would still need
 */
export function bestMoment(
  policy: Policy,
  clock: Clock,
  pieces: readonly Piece[],
  lacking: (day: PlainDate) => readonly Approver[] = () => [],
): BestMoment | Urgent | Ahead | undefined {
  if (policy.slots.length === 0) return undefined;
  const now = new Date(clock.now());
  const today = clock.today();
  // Today's slot may be over: then the next one.
  const [moment] = [...nextMoments(policy, today, 2), ...nextMoments(policy, addDays(today, 1), 1)].filter(
    ({ date, to }) => at(date, to) > now,
  );
  if (!moment || at(moment.date, moment.from) <= now) return undefined;
  const urgentFor = moment.date > today ? deadlineMissed(policy, pieces, moment.date) : undefined;
  if (urgentFor) return { urgentFor };
  const approvals = lacking(moment.date);
  if (approvals.length > 0) return { approvals, on: moment.date };
  return { ...moment, opensAt: instantOf(at(moment.date, moment.from)) };
}

/** The pieces that a relance asks for and that are still awaited; none where it asks for invoices. */
export const piecesAsked = (
  { pieces }: Pick<DossierFile, 'pieces'>,
  { sequence, pieceIds }: Pick<RelanceMarks, 'sequence' | 'pieceIds'>,
): readonly Piece[] =>
  sequence === 'pieces'
    ? pieces.filter(({ id, recueLe }) => pieceIds.includes(id) && recueLe === undefined)
    : [];
