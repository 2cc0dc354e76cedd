import { by } from '../compare';
import type { Person } from '../dossier';
import type { JournalEntry } from './journal';
import type { RuleId } from '../phrasing/types';
import type { PlainDate } from '../dates/plainDate';

/** The finding of work announced on an incomplete basis with its written reserve: it asks for the two other conditions. */
export const INCOMPLETE_BASIS: RuleId = 'base-incomplete-avec-reserve';

/** The third condition of "faire avec ce qu'on a" (policy): the impact is documented, a corrective action is planned. */
export interface Correction {
  readonly objectif: string;
  readonly impact: string;
  readonly action: string;
  readonly dueOn: PlainDate;
  readonly owner: Person;
}

export type CorrectionProblem = 'objectif' | 'impact' | 'action' | 'date' | 'date-passed';

/** Characters under which an impact or an action says nothing to whoever reads it later. */
const SHORTEST = 10;

/** What keeps a correction from being planned. The day may be today. */
export function correctionProblems(
  {
    objectif,
    impact,
    action,
    dueOn,
  }: Omit<Correction, 'dueOn' | 'owner'> & { readonly dueOn: PlainDate | '' },
  today: PlainDate,
): readonly CorrectionProblem[] {
  const problems: CorrectionProblem[] = [];
  if (objectif.trim() === '') problems.push('objectif');
  if (impact.trim().length < SHORTEST) problems.push('impact');
  if (action.trim().length < SHORTEST) problems.push('action');
  if (dueOn === '') problems.push('date');
  else if (dueOn < today) problems.push('date-passed');
  return problems;
}

/** Work established on an incomplete basis whose corrective action is not closed yet, the most urgent first. */
export function openCorrections(journal: readonly JournalEntry[]): readonly JournalEntry[] {
  const closed = new Set(
    journal.filter(({ action }) => action === 'correctif').map(({ follows }) => follows),
  );
  return journal
    .filter(({ action, operationId }) => action === 'base-incomplete' && !closed.has(operationId))
    .sort(by(({ dueOn }) => dueOn ?? ''));
}
