import { missingPrerequisites } from '../../../src/domain/steps/prerequisites';
import { day, facture } from '../support/dossiers';

test.each([
  ['all there', {}, []],
  ['no signed agreement', { conventionSignee: false }, ['convention']],
  ['no opening letter', { courrierOuverture: false }, ['courrier-ouverture']],
  ['issued after its due date', { emiseLe: day('2026-03-02') }, ['facture-precise']],
  ['no number', { numero: ' ' }, ['facture-precise']],
  ['no amount', { montantTtc: '0' }, ['facture-precise']],
  [
    'none at all',
    { conventionSignee: false, courrierOuverture: false, numero: '' },
    ['convention', 'facture-precise', 'courrier-ouverture'],
  ],
])('%s', (_what, part, missing) => {
  expect(missingPrerequisites(facture('f', '2026-03-01', part))).toEqual(missing);
});
