import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/domain/phrasing';
import { readSentence } from '../../../src/domain/phrasing/engine/sentence';
import { splitParagraphs } from '../../../src/domain/phrasing/engine/splitParagraphs';
import { splitSentences } from '../../../src/domain/phrasing/engine/splitSentences';
import type { Finding } from '../../../src/domain/phrasing/types';

const rows = ['accusation', 'delai-flou', 'promesse-inconditionnelle', 'menace-prematuree'].flatMap((rule) =>
  readFileSync(join(__dirname, `../../corpus/build/sentences-${rule}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, 60)
    .map((line) => JSON.parse(line) as { text: string; field: string }),
);
const sentence = fc.constantFrom(...rows.filter(({ field }) => field === 'body').map(({ text }) => text));
const seen = (findings: readonly Finding[]) => findings.map(({ rule }) => rule).sort();
const rulesOf = (body: string) => seen(createChecker().check({ body }).findings);

describe('writing that changes nothing', () => {
  test.each<[string, (text: string) => string]>([
    ['straight apostrophes', (text) => text.replace(/[’']/g, "'")],
    ['curly apostrophes', (text) => text.replace(/[’']/g, '’')],
    ['composed accents', (text) => text.normalize('NFC')],
    ['decomposed accents', (text) => text.normalize('NFD')],
    ['plain spaces', (text) => text.replace(/[\u00a0\u202f]/g, ' ')],
    ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['zero-width characters', (text) => text.replace(/e/g, 'e\u200b')],
  ])('%s', (_, transform) => {
    fc.assert(fc.property(sentence, (text) => expect(rulesOf(transform(text))).toEqual(rulesOf(text))));
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.oneof(
          sentence,
          fc.constantFrom(
            '\n',
            '\n\n',
            '> ',
            '« ',
            ' »',
            '😀',
            '<p>',
            '&nbsp;',
            '…',
            '!!',
            'é',
            'e\u0301',
            'שלום',
            '\u202e',
          ),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );

  test('offsets lie inside it, on character borders', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('text' as const, 'html' as const), (body, format) => {
        for (const { start, end, suggestions } of createChecker().check({ body, format, subject: body })
          .findings) {
          for (const range of [{ start, end }, ...suggestions]) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(body.length);
            for (const at of [range.start, range.end])
              expect(
                /[\udc00-\udfff]/.test(body.charAt(at)) && /[\ud800-\udbff]/.test(body.charAt(at - 1)),
              ).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('cost', () => {
  /** Characters that the patterns are tried on, and the longest stretch that one of them sees. */
  const work = (text: string) => {
    let total = 0;
    let longest = 0;
    for (const paragraph of splitParagraphs(text)) {
      const source = text.slice(paragraph.start, paragraph.end);
      for (const range of splitSentences(source, 0, source.length)) {
        const { tokens } = readSentence(source, range.start, range.end);
        const length = tokens.reduce((sum, { text: word }) => sum + word.length + 1, 0);
        total += length;
        longest = Math.max(longest, length);
      }
    }
    return { total, longest };
  };

  test.each([
    ['one letter', 'a'],
    ['words', 'vous '],
    ['commas', 'a, '],
    ['line breaks', '\n'],
    ['nested quotes', '« > '],
    ['emoji', '😀'],
    ['right to left', 'שלום '],
    ['broken HTML', '<div><p '],
    ['marks', '!'],
    ['dots', 'a.'],
    ['zero width', '\u200b'],
  ])('grows no faster than the text: %s', (_, unit) => {
    const of = (length: number) => work(unit.repeat(Math.ceil(length / unit.length)));
    const small = of(100_000);
    const large = of(1_000_000);
    expect(large.total).toBeLessThanOrEqual(11 * Math.max(small.total, 1000));
    // No expression sees a stretch that depends on the length of the message.
    expect(large.longest).toBeLessThanOrEqual(40_000);
    expect(large.longest).toBeLessThanOrEqual(Math.max(small.longest, 10) * 1.1);
  });

  test('an unchanged paragraph is not read again', () => {
    const checker = createChecker();
    const body = Array.from({ length: 50 }, (_, i) => `Vous n’avez pas transmis le relevé n° ${i}.`).join(
      '\n\n',
    );
    const first = checker.check({ body }).findings;
    const second = checker.check({ body: `${body}\n\nMerci.` }).findings;
    expect(second.map(({ suggestions }) => suggestions.length)).toEqual(
      first.map(({ suggestions }) => suggestions.length),
    );
    expect(second).toEqual(first);
  });
});
