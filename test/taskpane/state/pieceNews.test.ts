import { Failure } from '../../../src/app/failure';
import { PieceConflict } from '../../../src/app/pieces/pieceConflict';
import type { UnwrittenEntry } from '../../../src/app/ports';
import type { Piece } from '../../../src/domain/dossier';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { refusals, stillOwed, type NewsByPiece } from '../../../src/taskpane/state/pieceNews';

/** What is said under the list of pieces, after several ticks. */
const piece = (id: string, received = false): Piece => ({
  id,
  etag: '1',
  dossierId: '7',
  label: `Pièce ${id}`,
  objectif: 'TVA mars 2025',
  echeance: plainDate('2025-03-31'),
  priorite: 1,
  ...(received ? { recueLe: plainDate('2025-04-03') } : {}),
});
const away = { received: true, error: new Failure('unreachable') };
const closed = { received: true, error: new Failure('forbidden') };
const overtaken = (id: string): NewsByPiece[string] => ({
  received: true,
  error: new PieceConflict(piece(id), 'Marc', false),
});
const busy = { received: true, busy: true };
const owed = { received: true };

test.each<[string, readonly Piece[], NewsByPiece, readonly (readonly string[])[]]>([
  ['nothing was ticked', [piece('1')], {}, []],
  ['one is refused, the next is being written', [piece('1'), piece('2')], { 1: away, 2: busy }, [['1']]],
  ['one is refused, the next is written', [piece('1'), piece('2', true)], { 1: away }, [['1']]],
  ['refused for the same reason: told once', [piece('1'), piece('2')], { 2: away, 1: away }, [['1', '2']]],
  ['for two reasons: both are told', [piece('1'), piece('2')], { 1: away, 2: closed }, [['1'], ['2']]],
  [
    'both changed by somebody else: each is asked about',
    [piece('1'), piece('2')],
    { 1: overtaken('1'), 2: overtaken('2') },
    [['1'], ['2']],
  ],
  ['read again, it is as it was wanted', [piece('1', true)], { 1: away }, []],
  ['ticked again: being written', [piece('1')], { 1: { ...away, error: undefined, busy: true } }, []],
  ['its entry waits', [piece('1', true)], { 1: owed }, []],
  ['a piece that is gone', [], { 1: away }, []],
])('%s', (_name, pieces, news, expected) => {
  expect(refusals(pieces, news).map((told) => told.map(({ id }) => id))).toEqual(expected);
});

const left = (id: string): UnwrittenEntry =>
  ({ entry: { pieces: [{ id, label: '' }] }, changed: true }) as unknown as UnwrittenEntry;

test.each<[string, NewsByPiece, readonly UnwrittenEntry[], readonly string[]]>([
  ['the journal cannot be reached', { 1: owed }, [left('1')], ['1']],
  ['the entry is written', { 1: owed }, [], []],
  ['that of another piece is left', { 1: owed, 2: owed }, [left('2')], ['2']],
  ['a refusal and a change under way wait for no entry', { 1: away, 2: busy }, [], ['1', '2']],
])('%s', (_name, news, unwritten, expected) => {
  expect(Object.keys(stillOwed(news, unwritten))).toEqual(expected);
});
