import { receivedSince } from '../../../src/domain/agreement/receivedSince';
import type { Instant } from '../../../src/domain/dates/plainDate';
import type { Piece } from '../../../src/domain/dossier';
import { day } from '../support/dossiers';

const ASKED = '2026-03-28T14:00:00.000Z' as Instant;
const TEXT = 'Il nous faut encore :\n• Relevé bancaire février 2026\n• Factures d’achat février 2026';

const piece = (label: string, recueLe?: string): Piece =>
  ({ id: label, label, ...(recueLe ? { recueLe: day(recueLe) } : {}) }) as Piece;

test.each<[string, Piece, boolean]>([
  ['still awaited', piece('Relevé bancaire février 2026'), false],
  ['received on the day after', piece('Relevé bancaire février 2026', '2026-03-29'), true],
  ['received on the day of the request', piece('Relevé bancaire février 2026', '2026-03-28'), true],
  ['received before, and thanked for', piece('Relevé bancaire février 2026', '2026-03-27'), false],
  [
    'received, with other apostrophes and capitals',
    piece("FACTURES D'ACHAT FÉVRIER 2026", '2026-03-29'),
    true,
  ],
  ['received, and not asked for', piece('Journal des ventes février 2026', '2026-03-29'), false],
])('%s', (_what, one, told) => {
  expect(receivedSince([one], TEXT, ASKED)).toEqual(told ? [one] : []);
});
