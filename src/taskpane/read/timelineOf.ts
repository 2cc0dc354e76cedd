import type { JournalEntry } from '../../domain/journal';
import { addDays, dayOf, type PlainDate } from '../../domain/plainDate';
import type { PolicyStep } from '../../domain/policy/schema';
import type { Due } from '../../domain/sequence';
import type { TimelineNode } from './Timeline';

/** Where each step of one sequence stands: in the journal, due today, still to come, or left out. */
export function timelineOf(
  steps: readonly Pick<PolicyStep, 'id' | 'from'>[],
  due: Due,
  journal: readonly JournalEntry[],
  oldestDue: PlainDate | undefined,
  today: PlainDate,
): readonly TimelineNode[] {
  const since = oldestDue ?? '';
  const sent = new Map<string, PlainDate>();
  for (const entry of journal) {
    if (entry.sequence !== due.sequence || !entry.step) continue;
    const day = dayOf(entry.at);
    // An earlier campaign on the same dossier is past: its steps are not those of today's pieces.
    if (day > since) sent.set(entry.step, day);
  }
  const nowStep = due.kind === 'due' ? due.step : undefined;
  const next = due.kind === 'wait' ? due.nextStep : nowStep;
  const nextIndex = steps.findIndex((step) => step.id === next);
  return steps.map(({ id, from }, index): TimelineNode => {
    const sentOn = sent.get(id);
    if (sentOn && id !== nowStep) return { step: id, state: 'sent', date: sentOn };
    if (id === nowStep) return { step: id, state: 'now', date: today };
    if (nextIndex > index) return { step: id, state: 'skipped' };
    if (due.kind === 'wait' && id === next) return { step: id, state: 'next', date: due.until };
    return oldestDue && due.kind !== 'ended'
      ? { step: id, state: 'next', date: addDays(oldestDue, from) }
      : { step: id, state: 'next' };
  });
}
