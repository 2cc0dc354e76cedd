import { readPattern, type Lexicon } from '../../../../src/domain/phrasing/engine/pattern';
import { holds, matcher } from '../../../../src/domain/phrasing/engine/patternSet';
import { readSentence } from '../../../../src/domain/phrasing/engine/sentence';
import * as accusation from '../../../../src/domain/phrasing/lexicon/accusation';
import * as base from '../../../../src/domain/phrasing/lexicon/baseIncomplete';
import { common } from '../../../../src/domain/phrasing/lexicon/common';
import * as delai from '../../../../src/domain/phrasing/lexicon/delaiFlou';
import * as jugement from '../../../../src/domain/phrasing/lexicon/jugement';
import * as juridique from '../../../../src/domain/phrasing/lexicon/juridique';
import * as menace from '../../../../src/domain/phrasing/lexicon/menace';
import * as montant from '../../../../src/domain/phrasing/lexicon/montant';
import * as objet from '../../../../src/domain/phrasing/lexicon/objet';
import * as promesse from '../../../../src/domain/phrasing/lexicon/promesse';
import * as reference from '../../../../src/domain/phrasing/lexicon/reference';
import { time } from '../../../../src/domain/phrasing/lexicon/time';

const lexicon = {
  piece: 'relevé*/facture/factures',
  qui: 'vous/tu | le client',
  delai: `<qui>/on | =[0-9]+ jours`,
};

/** The words that a pattern takes of a sentence, `-` where it does not stand. */
function taken(pattern: string, text: string): string {
  const sentence = readSentence(text, 0, text.length);
  const found = matcher([pattern], lexicon)(sentence);
  expect(holds([pattern], lexicon)(sentence)).toBe(found !== null);
  return found === null
    ? '-'
    : sentence.tokens
        .slice(found.from, found.to + 1)
        .map((token) => token.text)
        .join(' ');
}

describe('a pattern of words', () => {
  test.each([
    ['a word, whatever its accents and doubled letters', 'nécessaire', 'c’est NECESAIRE', 'necesaire'],
    ['no part of a word', 'facture', 'la facturation', '-'],
    ['a beginning', 'factur*', 'la facturation', 'facturation'],
    ['an ending', '*able', 'un retard inacceptable', 'inaceptable'],
    ['one of several', 'la facture/note', 'la note', 'la note'],
    ['a class', 'le <piece>', 'le relevé', 'le releve'],
    ['a class with turns of several words', '<qui> doit', 'le client doit', 'le client doit'],
    ['a class within a class', '<delai> attend', 'le client attend', 'le client atend'],
    ['an expression, which takes a whole word', 'sous =[0-9]+', 'sous 12 jours', 'sous 12'],
    ['no expression inside a word', '=[0-9]+', 'le 12/03', '-'],
    ['any word', 'sous _ jours', 'sous huit jours', 'sous huit jours'],
    ['a choice', '( le relevé | la facture ) manque', 'la facture manque', 'la facture manque'],
    ['a choice of which nothing stands there', '( le relevé | la facture ) manque', 'la note manque', '-'],
    ['what may be missing, there', 'vous ( nous )? devez', 'vous nous devez', 'vous nous devez'],
    ['what may be missing, not there', 'vous nous? devez', 'vous devez', 'vous devez'],
    ['what may be missing, given back when the rest needs it', 'vous nous? nous', 'vous nous', 'vous nous'],
    ['the shortest of alternatives, where it goes on', '( a | a b ) c', 'a b c', 'a b c'],
    ['a gap', 'vous ~2 payer', 'vous devez tout payer', 'vous devez tout payer'],
    ['no longer gap', 'vous ~2 payer', 'vous devez vraiment tout payer', '-'],
    ['the shortest way through a gap', 'vous ~4 payer', 'vous payer et payer', 'vous payer'],
    ['no gap over a strong stop', 'vous ~4 payer', 'vous ; payer', '-'],
    ['a gap over a comma', 'vous ~4 payer', 'vous , payer', 'vous , payer'],
    ['no narrow gap over a comma', 'vous -4 payer', 'vous , payer', '-'],
    ['not before a word', 'vous !pas', 'vous pas, vous non', 'vous'],
    ['not before a turn', 'vous !( ne pas | non )', 'vous ne pas', '-'],
    ['the start', '^ merci', 'merci bien', 'merci'],
    ['only the start', '^ merci', 'un merci', '-'],
    ['the end', 'merci $', 'un merci', 'merci'],
    ['only the end', 'merci $', 'merci bien', '-'],
    ['the leftmost of alternatives', 'facture | la', 'la facture', 'la'],
  ])('takes %s', (_, pattern, text, expected) => {
    expect(taken(pattern, text)).toBe(expected);
  });

  test('the leftmost of several patterns, the first of those that begin together', () => {
    const text = 'il faut la facture';
    const sentence = readSentence(text, 0, text.length);
    expect(matcher(['facture', 'la', 'la facture'])(sentence)).toEqual({ from: 2, to: 2 });
    expect(matcher(['facture', 'la'])(sentence, 3)).toEqual({ from: 3, to: 3 });
  });

  test('an unknown class is told', () => {
    const sentence = readSentence('le bail', 0, 7);
    expect(() => matcher(['le <bail>'], lexicon)(sentence)).toThrow('Unknown class <bail>');
  });
});

/** All patterns of a lexicon's file: lists, and the lists of its variants. */
const patternsOf = (given: unknown): readonly string[] =>
  typeof given === 'string'
    ? [given]
    : typeof given === 'object' && given !== null
      ? Object.values(given).flatMap(patternsOf)
      : [];

test.each<[string, object, Lexicon]>([
  ['accusation', accusation, accusation.accusationLexicon],
  ['base incomplète', base, base.baseLexicon],
  ['délai flou', delai, {}],
  ['jugement', jugement, jugement.jugementLexicon],
  ['juridique', juridique, juridique.juridiqueLexicon],
  ['menace', menace, menace.menaceLexicon],
  ['montant', montant, montant.montantLexicon],
  ['objet', objet, {}],
  ['promesse', promesse, promesse.promesseLexicon],
  ['référence', reference, reference.referenceLexicon],
])('every pattern of %s can be read, although most are only read where their anchor is', (_, file, words) => {
  const vocabulary = { ...common, ...time, ...words };
  for (const pattern of patternsOf(file))
    for (const { steps } of readPattern(pattern, vocabulary)) expect(steps().first).toBeDefined();
});
