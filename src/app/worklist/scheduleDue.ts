import { by } from '../../domain/compare';
import { remaining } from '../../domain/factures/money';
import { daysBetween, type PlainDate } from '../../domain/dates/plainDate';
import type { Policy } from '../../domain/policy/schema';
import type { DossierFile } from '../ports';
import type { DueNow } from '../relance/prepareRelance';

/**
 * What a payment schedule is about, whatever step is due today: every unpaid invoice that nobody disputes. `undefined`
 * when there is none.
 */
export function scheduleDue(policy: Policy, file: DossierFile, today: PlainDate): DueNow | undefined {
  const factures = file.factures
    .filter((facture) => !facture.litige && remaining(facture).gt(0))
    .sort(by(({ echeance }) => echeance));
  const [oldest] = factures;
  if (!oldest) return undefined;
  const sequence = file.dossier.sequenceFactures;
  const day = daysBetween(oldest.echeance, today);
  return {
    kind: 'due',
    sequence,
    step: policy.sequences[sequence].steps[0]!.id,
    channel: 'email',
    day,
    approvals: [],
    reason: { code: 'calendar', day, since: oldest.echeance },
    pieces: [],
    factures,
  };
}
