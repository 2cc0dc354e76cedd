import type { JournalAction } from '../../domain/journal/journal';
import type { Policy } from '../../domain/policy/schema';
import type { PlainDate } from '../../domain/dates/plainDate';
import { mayDecideMission } from '../../domain/steps/missionDecision';
import type { DossierFile } from '../ports';
import { dueToday } from '../worklist/dueToday';

/** After one of these something may be left to decide, to close or to know of. */
const DECIDED: ReadonlySet<JournalAction> = new Set<JournalAction>([
  'cosignature',
  'escalade',
  'base-incomplete',
  'suspension',
  'reorganisation',
]);

/**
 * Whether the dossier may have more to show than its steps: an agreement asked, an escalation, a mission to decide on, a
 * corrective action. Most have nothing of it, and the part of the pane that shows it is not loaded for them; once loaded, it
 * looks itself at what is still open.
 */
export function mayHaveSituation(policy: Policy, file: DossierFile, today: PlainDate): boolean {
  const dues = dueToday(policy, file, today);
  return (
    dues.some((due) => due.kind === 'due' && due.approvals.length > 0) ||
    file.journal.some(({ action }) => DECIDED.has(action)) ||
    mayDecideMission(policy, dues, file.journal)
  );
}
