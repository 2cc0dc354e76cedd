import type { SequenceId } from '../../../src/domain/dossier';
import { addDays, type PlainDate } from '../../../src/domain/dates/plainDate';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { addItem } from './firm';
import type { OpenSandbox } from './openSandbox';

const ACTIONS = {
  email: 'relance',
  telephone: 'appel',
  courrier: 'courrier',
  recommande: 'courrier',
} as const;
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
let entries = 0;

/** A name that no other entry of this test has, in the symbols of an operation's. */
function operation(): string {
  entries += 1;
  const [high, low] = [Math.floor(entries / SYMBOLS.length), entries % SYMBOLS.length];
  return `TEST22222${SYMBOLS[high]}${SYMBOLS[low]}2`;
}

/** Journals the steps of a sequence before this one, each on the day when it was due. */
export async function addSteps(
  sandbox: OpenSandbox,
  dossierId: string,
  sequence: SequenceId,
  due: PlainDate,
  before: string,
): Promise<void> {
  const { steps } = cabinetPolicy.sequences[sequence];
  for (const { id, from, channel } of steps.slice(
    0,
    steps.findIndex((step) => step.id === before),
  ))
    await addItem(sandbox, 'Journal', {
      OperationId: operation(),
      DossierId: dossierId,
      Date: `${addDays(due, from)}T09:00:00Z`,
      Action: ACTIONS[channel],
      Sequence: sequence,
      Etape: id,
      Canal: channel,
      Auteur: 'claire.dumas@cabinet-orme.example',
      Pieces: '[]',
      PolitiqueVersion: cabinetPolicy.version,
      Origine: 'manual',
    });
}
