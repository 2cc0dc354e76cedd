import { withWritten } from '../../../src/app/dossier/withWritten';
import type { DossierFile } from '../../../src/app/ports';
import { entry, noon, piece } from '../../domain/support/dossiers';

/** An answer that comes late: made from a copy of the dossier that others have changed since. */
const [R1, NOTE, TICK] = [
  entry('relance', '2026-03-03'),
  entry('correction', '2026-03-04'),
  entry('piece-recue', '2026-03-04'),
];
const day = '2026-03-04';
const received = (id: string, change: number) =>
  piece(id, '2026-03-01', { etag: `"7f,${change}"`, recueLe: day as never });
const awaited = (id: string, change: number) => piece(id, '2026-03-01', { etag: `"7f,${change}"` });
const file = (part: Partial<DossierFile>): DossierFile =>
  ({
    dossier: { id: '1' },
    contacts: [],
    factures: [],
    quarantine: [],
    pieces: [],
    journal: [],
    readAt: noon(day),
    ...part,
  }) as DossierFile;

test('what was written meanwhile stays: another entry, another piece', () => {
  const shown = file({ journal: [R1, NOTE], pieces: [awaited('a', 1), received('b', 2)] });
  const late = file({ journal: [R1, TICK], pieces: [received('a', 2), awaited('b', 1)] });
  expect(withWritten(shown, late)).toMatchObject({
    journal: [R1, NOTE, TICK],
    pieces: [{ recueLe: day }, { recueLe: day }],
  });
});

test.each([
  ['undone since: the later change counts', awaited('a', 3), received('a', 2), undefined],
  ['the same change', awaited('a', 2), received('a', 2), day],
  ['etags that tell nothing: what was written', piece('a', day, { etag: '' }), received('a', 2), day],
])('a piece, %s', (_what, shown, late, recueLe) => {
  expect(withWritten(file({ pieces: [shown] }), file({ pieces: [late] })).pieces[0]!.recueLe).toBe(recueLe);
});

test('what was read since is kept: its contacts, its day, a piece that is gone', () => {
  const contacts = [{ id: '9' }] as never;
  const shown = file({ readAt: noon('2026-03-05'), contacts, pieces: [] });
  expect(withWritten(shown, file({ pieces: [received('a', 2)] }))).toEqual(shown);
});
