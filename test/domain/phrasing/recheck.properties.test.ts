import * as fc from 'fast-check';
import { join } from 'node:path';
import { createChecker } from '../../../src/domain/phrasing';
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

type Make = typeof createChecker;

/** A checker that has read nothing at all: nothing of what its modules keep comes from another text. */
function freshChecker(): ReturnType<Make> {
  let make: Make | undefined;
  jest.isolateModules(() => {
    make = jest.requireActual<{ createChecker: Make }>('../../../src/domain/phrasing').createChecker;
  });
  return make!();
}

const options = fc.record({
  format: fc.constantFrom('text' as const, 'html' as const),
  reply: fc.constantFrom(true, false, undefined),
  step: fc.constantFrom('R3', undefined),
});

test('a message edited step by step gets what it gets when it is read for the first time', () => {
  fc.assert(
    fc.property(message, edits, options, (first, steps, given) => {
      const checker = createChecker();
      const inputOf = (body: string): CheckInput => ({ ...given, body, subject: body.slice(0, 40) });
      let body = first;
      const results = [checker.check(inputOf(body))];
      const expected = [createChecker().check(inputOf(body))];
      for (const step of steps) {
        body = edited(body, step);
        results.push(checker.check(inputOf(body)));
        expected.push(createChecker().check(inputOf(body)));
      }
      // Read at the end only: what an earlier check answered does not move with the text.
      expect(results.map(plain)).toEqual(expected.map(plain));
      expect(plain(checker.check(inputOf(body)))).toEqual(plain(freshChecker().check(inputOf(body))));
    }),
    { numRuns: 40 },
  );
});
