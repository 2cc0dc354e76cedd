import { latestReceived } from '../../../src/app/pieces/latestReceived';
import { day, piece } from '../../domain/support/dossiers';

const received = (id: string, on: string) => piece(id, '2026-03-01', { recueLe: day(on) });
const ids = (pieces: Parameters<typeof latestReceived>[0], shown: typeof pieces = []) =>
  latestReceived(pieces, shown).map(({ id }) => id);

test('the last ones first, awaited ones left out', () => {
  const pieces = [received('a', '2026-03-02'), piece('b', '2026-03-01'), received('c', '2026-03-09')];
  expect(ids(pieces)).toEqual(['c', 'a']);
});

test('what stands in the list above is not told twice', () => {
  const [one, other] = [received('a', '2026-03-02'), received('b', '2026-03-03')];
  expect(ids([one, other], [other])).toEqual(['a']);
});

test('the last ten of years', () => {
  const years = Array.from({ length: 40 }, (_, month) =>
    received(`p${String(month).padStart(2, '0')}`, '2026-03-02'),
  );
  expect(ids(years)).toHaveLength(10);
});
