import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import {
  COMMON_FIELDS,
  FACTURE_FIELDS,
  INSTALMENT_FIELDS,
  OBJECTIF_FIELDS,
} from '../../../src/domain/template/fieldNames';
import { fieldsOf } from '../../../src/domain/template/fields';
import { day, facture, piece } from '../support/dossiers';
import { contact, dossier } from '../support/parties';

const step = cabinetPolicy.sequences.pieces.steps[0]!;
const fields = fieldsOf(
  cabinetPolicy,
  {
    kind: 'due',
    sequence: 'pieces',
    step: 'R1',
    channel: 'email',
    day: 3,
    approvals: [],
    reason: { code: 'calendar', day: 3, since: day('2026-04-11') },
    pieces: [piece('a', '2026-04-11')],
    factures: [facture('f', '2026-04-11')],
  },
  step,
  {
    dossier,
    contact,
    author: dossier.collaborateur,
    today: day('2026-04-14'),
    operationId: '7K3MQ9TXW2BD',
    journal: [],
    schedule: [{ date: day('2026-04-30'), amount: '10' }],
  },
);

test.each([
  ['common', COMMON_FIELDS, fields],
  ['of an objectif', OBJECTIF_FIELDS, fields.objectifs[0]!],
  ['of an invoice', FACTURE_FIELDS, fields.factures[0]!],
  ['of an instalment', INSTALMENT_FIELDS, fields.versements[0]!],
] as const)('the fields %s that a policy may name are those that a message has', (_which, names, values) => {
  expect([...names].sort()).toEqual(Object.keys(values).sort());
});
