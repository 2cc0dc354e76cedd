import { mayHaveSituation } from '../../../src/app/dossier/mayHaveSituation';
import type { DossierFile } from '../../../src/app/ports';
import type { JournalAction } from '../../../src/domain/journal/journal';
import { cabinetPolicy } from '../../../src/domain/policy/builtin/cabinet';
import { day, entry, piece, sent } from '../../domain/support/dossiers';
import { dossier } from '../../domain/support/parties';

const may = (today: string, journal: DossierFile['journal']): boolean =>
  mayHaveSituation(
    cabinetPolicy,
    { dossier, pieces: [piece('a', '2026-03-01')], factures: [], journal } as unknown as DossierFile,
    day(today),
  );
const R1 = sent('pieces', 'R1', '2026-03-04', ['a']);

test.each<[string, string, DossierFile['journal'], boolean]>([
  ['nothing left yet', '2026-03-04', [], false],
  ['relances left, a piece came', '2026-03-08', [R1, entry('piece-recue', '2026-03-05')], false],
  ['somebody has to agree to what is due', '2026-03-24', [R1], true],
  [
    'the last step left: the mission may be decided on',
    '2026-04-03',
    [sent('pieces', 'R5', '2026-04-01', ['a'])],
    true,
  ],
  ...(['cosignature', 'escalade', 'base-incomplete', 'suspension', 'reorganisation'] as const).map(
    (action: JournalAction): [string, string, DossierFile['journal'], boolean] => [
      action,
      '2026-03-05',
      [R1, entry(action, '2026-03-05')],
      true,
    ],
  ),
])('%s', (_what, today, journal, expected) => {
  expect(may(today, journal)).toBe(expected);
});
