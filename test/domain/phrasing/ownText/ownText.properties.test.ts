import fc from 'fast-check';
import { ownText } from '../../../../src/domain/phrasing/ownText/ownText';

const LINES = [
  'Bonjour,',
  '',
  '> cité',
  'De : Marie',
  'Envoyé : lundi 3 mars 2025',
  'Objet : TVA',
  '-- ',
  'Cordialement,',
  'Claire Morin',
  'Le 3 mars 2025 à 10:12, Marie a écrit :',
  'Ce message est confidentiel, destinataire.',
  'Vous n’avez rien transmis.',
  '- le bail',
  '\u00a0',
  '😀',
  '-----Message d’origine-----',
  '\r',
  'e\u0301te\u0301',
];
const message = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 40 })
  .map((lines) => lines.join('\n'));
const options = fc.record({ reply: fc.constantFrom(true, false, undefined) });

test('ranges are inside, in order, disjoint, and begin and end on a written character', () => {
  fc.assert(
    fc.property(message, options, (text, given) => {
      let last = 0;
      for (const { start, end } of ownText(text, given)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test('what is own in any message is own in a new one', () => {
  const accusation = 'Vous n’avez rien transmis depuis le mois de mars.';
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES.filter((line) => !line.startsWith('De'))), { maxLength: 6 }),
      (above) => {
        const text = [...above, accusation].join('\n');
        const own = ownText(text, { reply: false })
          .map(({ start, end }) => text.slice(start, end))
          .join('\n');
        expect(own).toContain(accusation);
      },
    ),
  );
});

describe('a megabyte of anything takes linear time', () => {
  test.each([
    'a',
    '\n',
    '> ',
    '>\n',
    'De : x\n',
    'Le 3 mars 2025 à 10:12, x a écrit\n',
    'Ce message confidentiel destinataire\n',
    'Jean Dupont\n',
    '😀',
    '-- \n',
    'Cordialement, A\n',
    '\u202b\u05d0',
    '<div>',
    '.',
    'a@b ',
    '\r\n',
  ])('%j', (unit) => {
    const cost = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const start = process.hrtime.bigint();
      ownText(text);
      return Number(process.hrtime.bigint() - start) / 1e6;
    };
    cost(20_000);
    expect(cost(1_000_000)).toBeLessThan(3_000);
  });
});
