import { dueStep } from '../../domain/steps/dueStep';
import type { Policy } from '../../domain/policy/schema';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Due } from '../../domain/policy/sequence';
import type { DossierFile } from '../ports';
import { situationOf } from '../dossier/situationOf';

/** What the policy asks of each sequence of the dossier today: what is due first, then what waits. */
export function dueToday(policy: Policy, file: DossierFile, today: PlainDate): readonly Due[] {
  const situation = situationOf(file);
  const pieces = dueStep(policy, 'pieces', situation, today);
  if (file.factures.length === 0) return [pieces];
  const factures = dueStep(policy, file.dossier.sequenceFactures, situation, today);
  // A dossier without a single piece has nothing to say about pieces.
  if (pieces.kind === 'nothing') return [factures];
  return [pieces, factures].sort((one, other) => rank(one) - rank(other));
}

const ORDER: readonly Due['kind'][] = ['due', 'suspended', 'wait', 'ended', 'nothing'];
const rank = (due: Due): number => ORDER.indexOf(due.kind);
