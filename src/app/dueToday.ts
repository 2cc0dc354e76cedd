import { dueStep } from '../domain/dueStep';
import type { Policy } from '../domain/policy/schema';
import type { PlainDate } from '../domain/plainDate';
import type { Due } from '../domain/sequence';
import type { DossierFile } from './ports';

/** What the policy asks of each sequence of the dossier today: what is due first, then what waits. */
export function dueToday(policy: Policy, file: DossierFile, today: PlainDate): readonly Due[] {
  const situation = { pieces: file.pieces, factures: file.factures, journal: file.journal };
  const dues = [dueStep(policy, 'pieces', situation, today)];
  if (file.factures.length > 0) dues.push(dueStep(policy, file.dossier.sequenceFactures, situation, today));
  return dues.sort((one, other) => rank(one) - rank(other));
}

const ORDER: readonly Due['kind'][] = ['due', 'suspended', 'wait', 'ended', 'nothing'];
const rank = (due: Due): number => ORDER.indexOf(due.kind);
