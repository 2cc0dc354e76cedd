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
  ' ',
  '> ',
  '- ',
  'Cordialement,\n',
  'De : Paul\nEnvoyé : lundi\nObjet : TVA\n',
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

const plain = ({ findings, ...rest }: CheckResult) => ({
  ...rest,
  findings: findings.map(({ rule, start, end, excerpt, severity, code }) => [
    rule,
    start,
    end,
    excerpt,
    severity,
    code,
  ]),
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

test('a message edited step by step gets what it gets when it is read for the first time', () => {
  fc.assert(
    fc.property(message, edits, fc.constantFrom('text' as const, 'html' as const), (first, steps, format) => {
      const checker = createChecker();
      const inputOf = (body: string): CheckInput => ({
        body,
        subject: body.slice(0, 40),
        format,
        step: 'R3',
      });
      let body = first;
      checker.check(inputOf(body));
      for (const step of steps) {
        body = edited(body, step);
        const again = checker.check(inputOf(body));
        expect(plain(again)).toEqual(plain(createChecker().check(inputOf(body))));
      }
      expect(plain(checker.check(inputOf(body)))).toEqual(plain(freshChecker().check(inputOf(body))));
    }),
    { numRuns: 40 },
  );
});
