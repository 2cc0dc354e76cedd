import type { Approver } from '../../../src/domain/policy/sequence';
import { draftedNews, draftsDone, openedNews } from '../../../src/texts/worklist/worklist';

const N = '\u00A0';

test.each([
  [1, 0, `1${N}brouillon est prêt dans vos brouillons.`],
  [3, 0, `3${N}brouillons sont prêts dans vos brouillons.`],
  [2, 1, `2${N}brouillons sont prêts, 1${N}n’a pas pu être préparé.`],
  [0, 1, `1${N}brouillon n’a pas pu être préparé.`],
  [0, 2, `2${N}brouillons n’ont pas pu être préparés.`],
])('%i drafts made, %i failed: %s', (made, failed, sentence) => {
  expect(draftsDone(made, failed)).toBe(sentence);
});

test.each<[string, readonly Approver[], string, string]>([
  ['nobody', [], 'relisez-la, puis envoyez-la', 'relisez-la, puis envoyez-la'],
  [
    'the manager',
    ['manager'],
    'ouvrez-la, demandez la co-signature du manager, puis envoyez-la une fois l’accord donné',
    'relisez-la, demandez la co-signature du manager, puis envoyez-la une fois l’accord donné',
  ],
  [
    'both',
    ['manager', 'direction'],
    'ouvrez-la, demandez la co-signature du manager et de la direction, puis envoyez-la une fois l’accord donné',
    'relisez-la, demandez la co-signature du manager et de la direction, puis envoyez-la une fois l’accord donné',
  ],
])('a relance prepared that %s must agree to', (_who, approvals, drafted, opened) => {
  expect(draftedNews('R2', approvals)).toBe(`R2 est dans vos brouillons${N}: ${drafted}.`);
  expect(openedNews('R2', approvals)).toBe(`R2 est ouverte dans un message${N}: ${opened}.`);
});
