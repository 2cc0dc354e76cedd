/**
 * Speed of a full check, beside textlint and retext with as many phrases to find, as ratios in one run; then of a re-check
 * after a keystroke, in messages of several lengths and forms. `npx tsx test/bench/phrasing.mts`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextlintKernel } from '@textlint/kernel';
import * as textPluginModule from '@textlint/textlint-plugin-text';
import { retext } from 'retext';
import type { createChecker as CreateChecker } from '../../src/domain/phrasing/index';
import { accusation } from '../../src/domain/phrasing/lexicon/accusation';
import { surBaseIncomplete } from '../../src/domain/phrasing/lexicon/baseIncomplete';
import { delaiFaible, delaiFort } from '../../src/domain/phrasing/lexicon/delaiFlou';
import { jugement } from '../../src/domain/phrasing/lexicon/jugement';
import { menaceJuridique } from '../../src/domain/phrasing/lexicon/juridique';
import { menace } from '../../src/domain/phrasing/lexicon/menace';
import { montantInvente } from '../../src/domain/phrasing/lexicon/montant';
import { promesse } from '../../src/domain/phrasing/lexicon/promesse';
import { vague } from '../../src/domain/phrasing/lexicon/reference';
import { buildScript } from '../buildScript';
import { timeKeystrokes, type Typing } from './keystrokes';

const PARAGRAPH = [
  'Bonjour Madame, pour établir la TVA de mars, il nous faut le relevé BNP de mars 2025 et la facture Metro n° 55812.',
  'Sans ces pièces, nous ne pouvons pas finaliser la déclaration. Merci de les déposer avant le 14 avril.',
  'Dès réception, nous terminons sous 3 jours ouvrés et vous communiquons le montant à télérégler.',
  'Vous n’avez toujours pas transmis le contrat de M. Roy ; merci de répondre dans les meilleurs délais.',
].join(' ');

const LENGTHS = [1000, 10_000, 100_000];

/** The paragraphs, all different, of a message of about `length` characters. */
function paragraphsOf(length: number): string[] {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const part = `${i}. ${PARAGRAPH}`;
    parts.push(part);
    size += part.length + 2;
  }
  return parts;
}

const asText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
/** As classic Outlook writes: no empty line between its paragraphs. */
const asHtml = (paragraphs: readonly string[]): string =>
  `<div class="WordSection1">${paragraphs.map((part) => `<p class="MsoNormal">${part}<o:p></o:p></p>`).join('')}</div>`;
const FORMS: readonly Pick<Typing, 'name' | 'write'>[] = [
  { name: 'text', write: (parts) => ({ body: asText(parts) }) },
  { name: 'HTML', write: (parts) => ({ body: asHtml(parts), format: 'html' }) },
  { name: 'HTML of R3', write: (parts) => ({ body: asHtml(parts), format: 'html', step: 'R3' }) },
];

/** Phrases for the other tools: the literal words of our own patterns, as many as we have patterns. */
const phrases = [
  ...[...accusation, ...jugement, ...delaiFort, ...delaiFaible, ...promesse].flatMap(
    (variant) => variant.patterns,
  ),
  ...surBaseIncomplete,
  ...menaceJuridique,
  ...menace,
  ...montantInvente,
  ...vague,
]
  .flatMap((pattern) => pattern.split('|'))
  .map((pattern) =>
    pattern
      .replace(/[<>()~!?^$*=_-]|\d+/g, ' ')
      .replace(/\/\S+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((phrase) => phrase.length > 3);

/** The least time of each of several runs, in turn: what slows the machine down for a while slows all of them. */
async function best(times: number, runs: readonly (() => unknown)[]): Promise<number[]> {
  const least = runs.map(() => Infinity);
  for (let i = 0; i < times; i++)
    for (const [k, run] of runs.entries()) {
      const start = performance.now();
      await run();
      least[k] = Math.min(least[k]!, performance.now() - start);
    }
  return least;
}

/** CommonJS default, once or twice removed. */
const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'default' in value && !('Processor' in value)
    ? unwrapped(value.default)
    : value;
const textPlugin = unwrapped(textPluginModule) as never;

const folder = mkdtempSync(join(tmpdir(), 'checker-'));
const entry = join(import.meta.dirname, 'checkerAlone.ts');
await import(await buildScript({ mode: 'production', target: 'es2019', entry, folder, name: 'checker.cjs' }));
rmSync(folder, { recursive: true });
const { createChecker } = globalThis as unknown as { createChecker: typeof CreateChecker };

const kernel = new TextlintKernel();
const expressions = phrases.map((phrase) => new RegExp(phrase.replace(/[.+^${}()|[\]\\]/g, '\\$&'), 'gi'));
const textlintRules = expressions.map((expression, i) => ({
  ruleId: `phrase-${i}`,
  rule: (context: {
    Syntax: { Str: string };
    getSource(node: unknown): string;
    report(node: unknown, error: unknown): void;
    RuleError: new (message: string) => unknown;
  }) => ({
    [context.Syntax.Str](node: unknown) {
      expression.lastIndex = 0;
      if (expression.test(context.getSource(node))) context.report(node, new context.RuleError('phrase'));
    },
  }),
}));
const byTextlint = (text: string) =>
  kernel.lintText(text, {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin }],
    rules: textlintRules as never,
  });
const processor = retext().use(() => (_tree, file) => {
  const text = String(file);
  for (const expression of expressions) {
    expression.lastIndex = 0;
    if (expression.test(text)) file.message('phrase');
  }
});
const byRetext = (text: string) => processor.process(text);

for (const length of LENGTHS) {
  const text = asText(paragraphsOf(length)).slice(0, length);
  const [full, textlint, others] = (await best(length > 50_000 ? 5 : 300_000 / length, [
    () => createChecker().check({ body: text }),
    () => byTextlint(text),
    () => byRetext(text),
  ])) as [number, number, number];
  console.log(
    `${String(length).padStart(7)} characters: full ${full.toFixed(2)} ms; textlint (${phrases.length} phrases) ` +
      `${(textlint / full).toFixed(1)} times as long, retext ${(others / full).toFixed(1)} times`,
  );
}

const typings = FORMS.flatMap(({ name, write }) =>
  LENGTHS.map((length) => {
    const paragraphs = paragraphsOf(length);
    return { name: `${name}, ${length}`, checker: createChecker(), paragraphs, write };
  }),
);
console.log(
  'a keystroke anywhere, median and 95th percentile in ms, and the median beside that of the shortest:',
);
const times = timeKeystrokes(typings);
times.forEach(({ name, median, p95 }, i) => {
  const shortest = times[i - (i % LENGTHS.length)]!.median;
  console.log(
    `${name.padStart(20)} characters: ${median.toFixed(2)}, ${p95.toFixed(2)}; ${(median / shortest).toFixed(1)} times`,
  );
});
