import * as fc from 'fast-check';
import { join } from 'node:path';
import { linesOf } from '../../../../src/domain/phrasing/ownText/lines';
import { missingContent } from '../../../../src/domain/phrasing/required/missingContent';
import { keepRequest } from '../../../../src/domain/phrasing/required/requestParts';
import { readRequest } from '../../../../src/domain/phrasing/required/requestText';
import { readCorpus } from '../../../corpus/readCorpus';

const bodies = readCorpus(join(__dirname, '../../../corpus/build'))
  .map(({ input }) => input.body)
  .filter((body) => body !== '');

/** Lines that are joined, listed or left out by what stands around them. */
const LINES = [
  '',
  ' ',
  'Bonjour Madame,',
  'Merci.',
  'Merci de nous transmettre :',
  'Il nous manque deux papiers ?',
  'Pour votre TVA de mars.',
  'Il nous faut le relevé BNP de mars 2025 et la facture Metro n° 55812.',
  '- Relevé de mars 2025',
  '- Relevé de mars 2025, que nous attendons depuis le 3 de ce mois pour la TVA.',
  'et les autres.',
  '1. Contrat de M. Roy.',
  '2. Pour l’établir, il nous faut :',
  'Relevé BNP de mars',
  'Relevé | mars | BNP.',
  'Annexe',
  'Annexe.',
  'Sans ces pièces, à ce jour.',
  'Nous ne pouvons pas finaliser la TVA.',
  'Porte 1 : le dépôt.',
  'Porte 2 : le report.',
  'Vous pouvez :',
  '- soit déposer',
  '- soit reporter',
  'Conséquence : la TVA attend.',
  'une ligne assez longue pour qu’un programme de messagerie la coupe ici et',
  '-----',
  '. ?',
];
const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, fc.constantFrom(...bodies));
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const edits = fc.array(
  fc.tuple(fc.nat(1000), fc.nat(30), fc.oneof(text, line, fc.string({ maxLength: 2 }))),
  {
    maxLength: 5,
  },
);
const options = { tension: false, step: 'R3' };

const keeping = () => {
  const kept = keepRequest();
  return (text: string) => kept(linesOf(text, Infinity));
};

test('the parts of a text that changes say what the whole says', () => {
  fc.assert(
    fc.property(text, edits, (first, steps) => {
      const kept = keeping();
      let now = first;
      for (const [at, removed, put] of [[0, 0, ''] as const, ...steps]) {
        const start = Math.floor((at * now.length) / 1000);
        now = now.slice(0, start) + put + now.slice(start + removed);
        const parts = kept(now);
        const whole = readRequest(now);
        const plain = (statements: typeof whole.statements) =>
          statements.map(({ key, words, list }) => ({ key, words, isItem: list >= 0 }));
        expect(parts.flatMap(({ statements }) => plain(statements))).toEqual(plain(whole.statements));
        expect(parts.flatMap(({ lists }) => lists.map(({ intro, annex }) => ({ intro, annex })))).toEqual(
          whole.lists.map(({ intro, annex }) => ({ intro, annex })),
        );
        expect(missingContent(() => parts, options)).toEqual(
          missingContent(() => [...keeping()(now)], options),
        );
        expect(missingContent(() => parts, options)).toEqual(missingContent(() => whole, options));
      }
    }),
    { numRuns: 500 },
  );
});

test('a part that did not change is the same again', () => {
  const kept = keeping();
  const lines = Array.from({ length: 1000 }, (_, i) => `Merci de nous transmettre la pièce n° ${i}.`);
  const before = kept(lines.join('\n'));
  lines[500] = 'Merci.';
  const now = kept(lines.join('\n'));
  expect(now).toHaveLength(1000);
  expect(now.filter((part, i) => part !== before[i]).length).toBeLessThan(5);
});
