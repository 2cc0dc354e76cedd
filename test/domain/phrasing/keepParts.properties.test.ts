import * as fc from 'fast-check';
import { splitParagraphs } from '../../../src/domain/phrasing/engine/splitParagraphs';
import { keepParts } from '../../../src/domain/phrasing/keepParts';
import { linesOf } from '../../../src/domain/phrasing/ownText/lines';
import { ownText } from '../../../src/domain/phrasing/ownText/ownText';
import { following } from './support/following';

const LINES = [
  '',
  '\r',
  'Bonjour,',
  '> cité',
  'De : Paul Roy',
  'Envoyé : lundi 3 mars 2025',
  'Objet : TVA',
  'Le 3 mars 2025 à 10:12, Paul Roy',
  'a écrit :',
  '-- ',
  'Cordialement,',
  'Cordialement, Claire Morin',
  'Claire Morin',
  'Ce message est confidentiel, réservé à son destinataire.',
  'Vous n’avez rien transmis.',
];
const blanks = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\t', '\r', '\n', '\u00a0', '\u2029'),
  maxLength: 12,
});
const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 12 }).map((parts) => parts.join('\n'));

/** A text and what it becomes, edit by edit; places in thousandths of the text. */
const typed = (piece: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(piece, fc.array(fc.tuple(fc.nat(1000), fc.nat(6), piece), { maxLength: 8 }))
    .map(([first, edits]) =>
      edits.reduce(
        (texts, [at, removed, put]) => {
          const text = texts[texts.length - 1]!;
          const start = Math.floor((at * text.length) / 1000);
          return [...texts, text.slice(0, start) + put + text.slice(start + removed)];
        },
        [first],
      ),
    );
const texts = fc.oneof(typed(blanks), typed(lines));

interface Range {
  start: number;
  end: number;
}

const cutLines = (text: string) => linesOf(text);

test.each([
  ['lines', cutLines],
  ['paragraphs', splitParagraphs],
] as const)('%s kept from text to text are those of the last one', (_, cut) => {
  const places = (parts: readonly Range[], text: string) =>
    parts.map(({ start, end }) => [start, end, text.slice(start, end)]);
  fc.assert(
    fc.property(texts, (all) => {
      const kept = following(keepParts<Range>(cut));
      let before = kept('').parts;
      let stood = before.map((part) => ({ ...part }));
      for (const text of all) {
        const { parts, above, below } = kept(text);
        expect(places(parts, text)).toEqual(places(cut(text), text));
        // What is said to have stayed did: above where it stood, below by its distance from the end.
        expect(parts.slice(0, above)).toEqual(stood.slice(0, above));
        expect(parts.slice(0, above).every((part, i) => part === before[i])).toBe(true);
        expect(
          parts.slice(parts.length - below).every((part, i) => part === before[before.length - below + i]),
        ).toBe(true);
        before = parts;
        stood = parts.map((part) => ({ ...part }));
      }
    }),
    { numRuns: 2000 },
  );
});

test('kept lines say the same of what is the writer’s', () => {
  fc.assert(
    fc.property(typed(lines), fc.constantFrom(true, false, undefined), (all, reply) => {
      const kept = following(keepParts(cutLines));
      for (const text of all)
        expect(ownText(text, { reply }, kept(text).parts)).toEqual(ownText(text, { reply }));
    }),
    { numRuns: 1000 },
  );
});

test('only what changed is cut again', () => {
  const lengths: number[] = [];
  const kept = following(
    keepParts((text) => {
      lengths.push(text.length);
      return splitParagraphs(text);
    }),
  );
  const body = Array.from({ length: 1000 }, (_, i) => `Paragraphe ${i}.`).join('\n\n');
  let text = body;
  kept(text);
  lengths.length = 0;
  for (const at of [0, 60, 8000, body.length]) {
    text = `${text.slice(0, at)}a${text.slice(at)}`;
    kept(text);
  }
  expect(lengths).toHaveLength(4);
  expect(Math.max(...lengths)).toBeLessThan(100);
});
