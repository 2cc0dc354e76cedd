import * as fc from 'fast-check';
import { createChecker } from '../../../../src/domain/phrasing';
import { readSentence } from '../../../../src/domain/phrasing/engine/sentence';
import { learnedRules } from '../../../../src/domain/phrasing/model/learnedRules';
import { LEARNED, readJudged } from '../../../../src/domain/phrasing/model/readJudged';
import { thresholds } from '../../../../src/domain/phrasing/model/thresholds';
import { readHits } from '../../../../src/domain/phrasing/rules';
import { rowsOfBuild } from './rowsOfBuild';

const read = (text: string) => readSentence(text, 0, text.length);
const rows = rowsOfBuild().filter(({ field }) => field === 'body');
const added = rows.filter(({ text }) => readJudged(read(text), 'body').some(({ code }) => code === LEARNED));

test('every learned rule has its thresholds', () => {
  for (const rule of learnedRules) expect(thresholds[rule]!.keep).toBeLessThan(thresholds[rule]!.add);
});

test('some sentences are found that no pattern sees', () => {
  expect(added.length).toBeGreaterThan(50);
});

test('a hit is only dropped or kept as it was; what is added stands on words of the sentence', () => {
  for (const { text } of rows) {
    const sentence = read(text);
    const hits = readHits(sentence, 'body');
    for (const hit of readJudged(sentence, 'body')) {
      if (hit.code !== LEARNED) expect(hits).toContainEqual(hit);
      expect(hit.from).toBeGreaterThanOrEqual(0);
      expect(hit.to).toBeGreaterThanOrEqual(hit.from);
      expect(hit.to).toBeLessThan(sentence.tokens.length);
    }
  }
});

test.each(['Bonjour Madame,', 'Bien à vous', '- Kbis', '1 250,00 €', '…', ''])('%p is left alone', (text) => {
  expect(readJudged(read(text), 'body')).toEqual([]);
});

describe('writing that changes nothing', () => {
  const sentence = fc.constantFrom(...added.map(({ text }) => text));
  test.each<[string, (text: string) => string]>([
    ['straight apostrophes', (text) => text.replace(/[’']/g, "'")],
    ['curly apostrophes', (text) => text.replace(/[’']/g, '’')],
    ['decomposed accents', (text) => text.normalize('NFD')],
    ['no accents', (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['zero-width characters', (text) => text.replace(/e/g, 'e\u200b')],
  ])('%s', (_, transform) => {
    const rulesOf = (text: string) =>
      readJudged(read(text), 'body').map(({ rule, code }) => `${rule} ${code}`);
    fc.assert(fc.property(sentence, (text) => expect(rulesOf(transform(text))).toEqual(rulesOf(text))));
  });
});

test('each has a rewording, which is clean', () => {
  const checker = createChecker();
  const wrong: string[] = [];
  for (const { text } of added) {
    const { findings } = checker.check({ body: text });
    for (const { code, rule, suggestions } of findings) {
      if (code !== LEARNED) continue;
      if (suggestions.length === 0) wrong.push(`no rewording: ${rule} | ${text}`);
      for (const { start, end, text: by } of suggestions) {
        const after = checker.check({ body: text.slice(0, start) + by + text.slice(end) }).findings;
        if (after.length >= findings.length) wrong.push(`${rule}: ${by} | ${text}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
