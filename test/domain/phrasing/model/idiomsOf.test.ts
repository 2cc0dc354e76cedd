import { readSentence } from '../../../../src/domain/phrasing/engine/sentence';
import { hashText } from '../../../../src/domain/phrasing/model/hash';
import { endOfIdiom, idiomsFrom } from '../../../../src/domain/phrasing/model/idiomsOf';

/** The notions of all turns of phrase that stand in a text. */
function notionsIn(text: string, wanted: readonly string[]): string[] {
  const words = readSentence(text, 0, text.length).tokens;
  const found = words.flatMap(({ text: word }, at) =>
    idiomsFrom(word)
      .filter((idiom) => endOfIdiom(idiom, words, at) !== undefined)
      .flatMap(({ senses }) => senses),
  );
  return wanted.filter((notion) => found.includes(hashText(`#${notion}`)));
}

test.each<[string, string, string[]]>([
  ['a turn of several words', 'Je mets un chiffre au doigt mouillé.', ['deviner', 'deviner.aPeuPres']],
  ['an inflected first word', 'Nous jetterons l’éponge.', ['cesser', 'cesser.partir']],
  ['a word in between', 'Nous jetons donc l’éponge.', ['cesser', 'cesser.partir']],
  ['no accent, doubled letters', 'On a tout mis a la trape.', ['oublier', 'oublier.negliger']],
  ['two words in between', 'Nous jetons donc vite l’éponge.', []],
  ['the words apart', 'Le doigt est sec, le mur est mouillé.', []],
])('%s', (_, text, notions) => {
  const all = ['deviner', 'deviner.aPeuPres', 'cesser', 'cesser.partir', 'oublier', 'oublier.negliger'];
  expect(notionsIn(text, all)).toEqual(notions);
});
