import { createChecker } from '../../../../src/domain/phrasing';
import { tokenize } from '../../../../src/domain/phrasing/engine/tokenize';

const checker = createChecker();

test.each([
  ['Merci de nous répondre rpaidement.', 'delai-flou'],
  ['Votre ngéligence nous pénalise.', 'accusation'],
  ['Le dossier passe au cnotentieux.', 'juridique-agressif'],
  ['Nous établirons la TVA sur base icnomplète.', 'base-incomplete'],
  ['Merci de nous transmettre cela icnessamment.', 'delai-flou'],
])('two letters that changed places in a long word do not hide it: %s', (body, rule) => {
  const found = checker.check({ body }).findings.find((finding) => finding.rule === rule);
  expect(found).toBeDefined();
  expect(body.slice(found!.start, found!.end)).toBe(found!.excerpt);
});

test.each([
  ['words of the field', 'contentieux'],
  ['words nobody wrote a pattern for', 'bibliotheque'],
  ['short words, which have neighbours', 'salaires'],
  ['other forms of a verb', 'reconstituerions'],
  ['a letter too few', 'contentiex'],
  ['a letter too many', 'contentxieux'],
  ['the last two letters, which are its ending', 'franchies'],
  ['marks', '123-45678'],
])('left as they are: %s', (_, word) =>
  expect(tokenize(word, 0, word.length).map(({ text }) => text)).toEqual([word]),
);
