import type { RelanceMarks } from '../../domain/template/marks';
import { NO_STEP } from '../../domain/steps/noStep';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Due } from '../../domain/policy/sequence';
import { dueText } from '../../texts/steps/due';
import { staleText } from '../../texts/message';
import { Notice } from '../shell/Notice';

/** The draft's relance is not, or no longer, what the day asks. */
export const isStale = (marks: RelanceMarks, due: Due): boolean =>
  marks.step !== NO_STEP &&
  !(due.kind === 'due' && due.sequence === marks.sequence && due.step === marks.step);

/** Says so when the draft holds a relance that is no longer the one due: pieces received, another step, a promise. */
export function StaleRelance({
  marks,
  due,
  today,
}: {
  readonly marks: RelanceMarks;
  readonly due: Due;
  readonly today: PlainDate;
}) {
  if (!isStale(marks, due)) return null;
  if (due.kind === 'suspended') return <Notice state="warning">{dueText(due, today).why}</Notice>;
  return <Notice state="warning">{staleText(marks.step, due.kind === 'due' ? due.step : undefined)}</Notice>;
}
