import { draftsDone } from '../../src/texts/worklist';

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
