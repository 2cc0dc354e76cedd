import { dateHint } from '../../../src/texts/factures/schedule';
import { day } from '../../domain/support/dossiers';

const said = (date: string, movedFrom: string | undefined, isClosed: boolean): string | undefined =>
  dateHint(
    { date: day(date), amount: '1', ...(movedFrom && { movedFrom: day(movedFrom) }) },
    isClosed,
  )?.replace(/\u00a0/g, ' ');

test.each([
  ['2026-04-27', '2026-04-25', false, 'lundi 27 avril 2026 : le samedi 25 n’est pas ouvré.'],
  ['2026-05-04', '2026-05-01', false, 'lundi 4 mai 2026 : le vendredi 1er n’est pas ouvré.'],
  ['2026-04-25', undefined, true, 'samedi 25 avril 2026 : ce jour n’est pas ouvré.'],
  ['2026-04-27', undefined, false, undefined],
])('%s, the rhythm’s day %s, closed %s', (date, movedFrom, isClosed, hint) => {
  expect(said(date, movedFrom, isClosed)).toBe(hint);
});
