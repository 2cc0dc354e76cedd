import { checkDraft } from '../../../src/app/send/checkDraft';
import { draftChecker } from '../../../src/app/send/draftChecker';
import { createChecker } from '../../../src/domain/phrasing';
import { createCheckerBy } from '../../../src/domain/phrasing/createChecker';
import { keeping } from '../../../src/domain/phrasing/keeping';
import type { ParagraphOffset } from '../../../src/domain/phrasing/offsets';
import type { ParagraphReader } from '../../../src/domain/phrasing/readParagraph';
import type { CheckInput } from '../../../src/domain/phrasing/types';

/** Characters given to regular expressions, made anew from others, and put together, while something runs. */
function charactersRead(run: () => void): number {
  let count = 0;
  const undo: (() => void)[] = [];
  const watch = (owner: object, name: string, cost: (self: unknown, made: unknown) => number): void => {
    const inner = Reflect.get(owner, name) as (...all: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...all: unknown[]) {
      const from = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
      const made = inner.apply(this, all);
      count +=
        owner === RegExp.prototype ? matched(this as RegExp, String(all[0]), from, made) : cost(this, made);
      return made;
    });
    undo.push(() => Reflect.set(owner, name, inner));
  };
  const matched = (one: RegExp, text: string, from: number, made: unknown): number =>
    Array.isArray(made)
      ? (made as unknown as RegExpExecArray).index + String(made[0]).length - from
      : one.sticky
        ? 1
        : text.length - from;
  const lengthOf = (value: unknown): number => String(value).length;
  watch(RegExp.prototype, 'exec', () => 0);
  for (const name of ['normalize', 'toLowerCase', 'trim', 'repeat'] as const)
    watch(String.prototype, name, (_self, made) => lengthOf(made));
  watch(Array.prototype, 'join', (_self, made) => lengthOf(made));
  try {
    run();
  } finally {
    undo.forEach((one) => one());
  }
  return count;
}

const PARAGRAPH =
  'Pour établir la TVA de mars, il nous faut le relevé BNP de mars 2025. Sans ces pièces, nous ne pouvons pas finaliser ' +
  'la déclaration. Merci de régler votre facture. Vous n’avez toujours pas transmis le contrat de M. Roy.';
const asHtml = (paragraphs: readonly string[]): string =>
  `<div class="WordSection1">${paragraphs.map((part) => `<p class="MsoNormal">${part}<o:p></o:p></p>`).join('')}</div>`;
const SIGNATURE = asHtml(['Cordialement,', 'Claire Morin', 'Expert-comptable']);
const HEADER =
  '<div id="divRplyFwdMsg"><b>De :</b> Paul<br><b>Envoyé :</b> lundi 3 mars 2025<br><b>Objet :</b> TVA</div>';

type Write = (paragraphs: readonly string[]) => CheckInput;
type Check = (input: CheckInput) => unknown;

/** As the pane checks: with what no policy allows. */
const asDraft = (): Check => {
  const checker = draftChecker(keeping, undefined);
  return ({ body, ...rest }) =>
    checkDraft(checker, { subject: 'TVA', date: '2025-03-10', ...rest, html: body });
};

const FORMS: readonly (readonly [string, Write])[] = [
  ['a text', (all) => ({ body: all.join('\n\n') })],
  ['a text of an R3', (all) => ({ body: all.join('\n\n'), step: 'R3' })],
  ['HTML', (all) => ({ body: asHtml(all), format: 'html' })],
  ['HTML of an R3', (all) => ({ body: asHtml(all), format: 'html', step: 'R3' })],
  [
    'HTML of an R3 over a long thread',
    (all) => ({
      body: asHtml(all.slice(0, 2)) + SIGNATURE + HEADER + asHtml(all.slice(2)),
      format: 'html',
      step: 'R3',
      reply: true,
    }),
  ],
  ['a draft', (all) => ({ body: asHtml(all), format: 'html' })],
];

/** What is read after one letter more, in a message of about so many characters. */
function readAfterLetter(
  write: Write,
  length: number,
  place: (count: number) => number,
  check: Check,
): number {
  const count = Math.max(3, Math.round(length / PARAGRAPH.length));
  // The same number of digits: paragraphs of one length.
  const paragraphs = Array.from({ length: count }, (_, i) => `${1000 + i}. ${PARAGRAPH}`);
  check(write(paragraphs));
  const at = place(count);
  const typed = (letters: string): CheckInput =>
    write(paragraphs.map((one, i) => (i === at ? `${one.slice(0, 30)}${letters}${one.slice(30)}` : one)));
  // The first letters make of the paragraph one that no other is like.
  check(typed(`x${length}`));
  const input = typed(`xy${length}`);
  return charactersRead(() => check(input));
}

test.each(FORMS.slice(0, 4))(
  'after a keystroke in %s, what was found elsewhere is not asked again whether it counts',
  (_, write) => {
    const askedAfterLetter = (length: number): number => {
      let asked = 0;
      const also: ParagraphReader = () => [
        {
          rule: 'emphase',
          code: 'emphase',
          start: 0 as ParagraphOffset,
          end: 1 as ParagraphOffset,
          suggestions: [],
          get context() {
            asked += 1;
            return undefined;
          },
        },
      ];
      const checker = createCheckerBy(keeping, {}, also);
      // Whether this sentence counts hangs on what stands elsewhere.
      const settled = PARAGRAPH.replace('Merci de régler votre facture.', '');
      const count = Math.round(length / settled.length);
      const paragraphs = Array.from({ length: count }, (_one, i) => `${1000 + i}. ${settled}`);
      checker.check(write(paragraphs));
      asked = 0;
      paragraphs[1] = `Bonjour. ${paragraphs[1]}`;
      const { findings } = checker.check(write(paragraphs));
      expect(findings.filter(({ rule }) => rule === 'emphase')).toHaveLength(count);
      return asked;
    };
    const short = askedAfterLetter(1000);
    expect(short).toBeGreaterThan(0);
    expect(askedAfterLetter(100_000)).toBe(short);
  },
);

describe.each(FORMS)('after a keystroke in %s', (name, write) => {
  const checking = (): Check => (name === 'a draft' ? asDraft() : createChecker().check);
  const isThread = name.includes('thread');
  test.each([
    ['above', () => 0],
    ['below', (count: number) => (isThread ? 1 : count - 1)],
    ['in the middle', (count: number) => (isThread ? 1 : count >> 1)],
  ] as const)('as many characters are read of a long message as of a short one: %s', (_, place) => {
    const [short, middle, long] = [1000, 10_000, 100_000].map((length) =>
      readAfterLetter(write, length, place, checking()),
    );
    // It did read the paragraph.
    expect(short).toBeGreaterThan(PARAGRAPH.length);
    expect(middle).toBeLessThan(short! + 3 * PARAGRAPH.length * 10);
    expect(long).toBeLessThan(short! + 3 * PARAGRAPH.length * 10);
  });
});
