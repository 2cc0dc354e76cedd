import type { SequenceId } from '../../../src/domain/dossier';
import { addDays } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import type { Due } from '../../../src/domain/policy/sequence';
import type { RelanceContext } from '../../../src/domain/template/context';
import { day, facture, sent } from './dossiers';
import { contact, dossier } from './parties';

const DUE_DAY = day('2026-03-03');

/** A step of a sequence on its day: one invoice of 1 247,50 €, every earlier step gone. */
export function facturesCase(
  sequence: Exclude<SequenceId, 'pieces'>,
  id: string,
): { readonly due: Extract<Due, { kind: 'due' }>; readonly context: RelanceContext } {
  const { steps } = cabinetPolicy.sequences[sequence];
  const step = steps.find((one) => one.id === id)!;
  const before = steps.slice(0, steps.indexOf(step));
  return {
    due: {
      kind: 'due',
      sequence,
      step: step.id,
      channel: step.channel,
      day: step.from,
      approvals: step.approvals,
      reason: { code: 'calendar', day: step.from, since: DUE_DAY },
      pieces: [],
      factures: [facture('031', DUE_DAY)],
    },
    context: {
      dossier: { ...dossier, sequenceFactures: sequence },
      contact,
      author: dossier.collaborateur,
      today: addDays(DUE_DAY, step.from),
      operationId: '7K2MABCD2345',
      journal: before.map((one) =>
        sent(sequence, one.id, addDays(DUE_DAY, one.from), ['031'], { channel: one.channel }),
      ),
    },
  };
}
