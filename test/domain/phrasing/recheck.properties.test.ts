import * as fc from 'fast-check';
import { join } from 'node:path';
import { createChecker } from '../../../src/domain/phrasing';
import { createCheckerBy, once } from '../../../src/domain/phrasing/createChecker';
import type { CheckInput, CheckResult } from '../../../src/domain/phrasing/types';
import { readCorpus } from '../../corpus/readCorpus';

const bodies = readCorpus(join(__dirname, '../../corpus/build'))
  .map(({ input }) => input.body)
  .filter((body) => body !== '');
const BREAKS = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n \r\n',
  ' ',
  '> ',
  '- ',
  '-- \n',
  'Cordialement,\n',
  'Cordialement, Claire Morin\n',
  'Claire Morin\nExpert-comptable\nTél. 01 02 03 04 05\n',
  'Ce message est confidentiel et réservé à son destinataire.\n',
  'Le 3 mars 2025 à 10:12, Paul Roy a écrit :\n',
  'De : Paul\nEnvoyé : lundi\nObjet : TVA\n',
  '<p>',
  '</div><div>',
  '</p><p>',
  '<ul><li>le relevé BNP de mars 2025</li><li>',
  '<br>',
  '<div id="divRplyFwdMsg">De : Paul<br>Envoyé : lundi 3 mars 2025<br>Objet : TVA</div>',
  '<blockquote>',
  '&nbsp;',
  'é',
  '.',
];

/** Replaces a part of a text, given in thousandths of it, by another. */
interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly put: string;
}

const piece = fc.oneof(fc.constantFrom(...bodies), fc.constantFrom(...BREAKS), fc.string({ maxLength: 3 }));
const message = fc
  .array(fc.tuple(fc.constantFrom(...bodies), fc.constantFrom('\n', '\n\n', ' ')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const edits = fc.array(
  fc.record({ at: fc.nat(1000), removed: fc.nat(40), put: piece }) as fc.Arbitrary<Edit>,
  { minLength: 1, maxLength: 6 },
);

function edited(text: string, { at, removed, put }: Edit): string {
  const start = Math.floor((at * text.length) / 1000);
  return text.slice(0, start) + put + text.slice(start + removed);
}

/** All that a result says, suggestions included: they are made when they are read. */
const plain = ({ findings, ...rest }: CheckResult) => ({
  ...rest,
  findings: findings.map(({ rule, field, start, end, excerpt, severity, code, params, suggestions }) => ({
    rule,
    field,
    start,
    end,
    excerpt,
    severity,
    code,
    params,
    suggestions,
  })),
});

/** As at the send. */
const readOnce = (input: CheckInput): CheckResult => createCheckerBy(once).check(input);

type Make = typeof createChecker;

/** A checker that has read nothing at all: nothing of what its modules keep comes from another text. */
function freshChecker(): ReturnType<Make> {
  let make: Make | undefined;
  jest.isolateModules(() => {
    make = jest.requireActual<{ createChecker: Make }>('../../../src/domain/phrasing').createChecker;
  });
  return make!();
}

/** As Outlook writes: each line a block of its own. */
const asHtml = (text: string): string =>
  `<div class="WordSection1">${text
    .split('\n')
    .map((line, i) => `<p class="MsoNormal"${' '.repeat(i % 4)}>${line || '&nbsp;'}<o:p></o:p></p>`)
    .join('\r\n')}</div>`;

const options = fc.record({
  format: fc.constantFrom('text' as const, 'html' as const),
  reply: fc.constantFrom(true, false, undefined),
  step: fc.constantFrom('R3', undefined),
});

test('a message edited step by step gets what it gets when it is read for the first time', () => {
  fc.assert(
    fc.property(message, edits, options, fc.boolean(), (text, steps, given, inBlocks) => {
      const first = inBlocks && given.format === 'html' ? asHtml(text) : text;
      const checker = createChecker();
      const inputOf = (body: string): CheckInput => ({ ...given, body, subject: body.slice(0, 40) });
      let body = first;
      const results = [checker.check(inputOf(body))];
      const expected = [readOnce(inputOf(body))];
      const states = steps.reduce<readonly string[]>(
        (all, one) => [...all, edited(all[all.length - 1]!, one)],
        [body],
      );
      // And the first and the last letter taken away, and all of it undone.
      for (const state of [...states.slice(1), states[states.length - 1]!.slice(1, -1), states[0]!]) {
        body = state;
        results.push(checker.check(inputOf(body)));
        expected.push(readOnce(inputOf(body)));
      }
      // Read at the end only: what an earlier check answered does not move with the text.
      expect(results.map(plain)).toEqual(expected.map(plain));
      expect(plain(checker.check(inputOf(body)))).toEqual(plain(freshChecker().check(inputOf(body))));
    }),
    { numRuns: 40 },
  );
});

test('a finding above a change is the same again, and one below it stands as much further', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `Vous n’avez pas transmis le relevé n° ${i}.`);
  for (const [format, write] of [
    ['text', (all: readonly string[]) => all.join('\n\n')],
    ['html', (all: readonly string[]) => asHtml(all.join('\n'))],
  ] as const) {
    const checker = createChecker();
    const before = checker.check({ format, body: write(lines) }).findings;
    const body = write(lines.map((line, i) => (i === 15 ? `Bonjour. ${line}` : line)));
    const now = checker.check({ format, body }).findings;
    expect(now).toHaveLength(before.length);
    expect(now.slice(0, 14).every((finding, i) => finding === before[i])).toBe(true);
    expect(now.slice(16).map(({ start }) => start)).toEqual(
      before.slice(16).map(({ start }) => start + 'Bonjour. '.length),
    );
  }
});

test('a paragraph taken away from among its likes: the others stand where they are', () => {
  const paragraphs = ['a', 'bb', 'ccc', 'dddd'].map((id) => `<p id="${id}">C’est inadmissible.</p>`);
  for (let gone = 0; gone < paragraphs.length; gone += 1) {
    const checker = createChecker();
    checker.check({ format: 'html', body: paragraphs.join('') });
    const input = { format: 'html', body: paragraphs.filter((_, i) => i !== gone).join('') } as const;
    expect(plain(checker.check(input))).toEqual(plain(readOnce(input)));
  }
});

test('a message in one format leaves what was kept of the other', () => {
  const checker = createChecker();
  const hidden = 'Vous n’avez pas transmis le relevé.';
  for (let i = 0; i < 3; i += 1) {
    const input = { body: asHtml(`Bonjour ${i}.\nC’est inadmissible !`), format: 'html' } as const;
    expect(plain(checker.check(input))).toEqual(plain(readOnce(input)));
    expect(plain(checker.check({ body: hidden }))).toEqual(plain(readOnce({ body: hidden })));
  }
});
