import { join, relative, resolve } from 'node:path';
import { createChecker } from '../../src/domain/phrasing';
import { readCorpus } from './readCorpus';
import { precision, recall, score, total, type Count, type Score } from './score';

// `npm run check:corpus -- [--details] [FOLDER…]`: precision and recall by rule on our corpora, and on other folders.

const BUILD = join(__dirname, 'build');
/** Six sets by other hands that nobody tunes on: measured, not read. The fourth is of everyday messages. */
const HELD_OUT = ['held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5', 'held-out-6'].map(
  (part) => join(__dirname, part),
);

const figures = (name: string, count: Count): string =>
  [
    name.padEnd(32),
    precision(count).toFixed(3).padStart(9),
    recall(count).toFixed(3).padStart(9),
    String(count.right).padStart(7),
    String(count.false).padStart(7),
    String(count.missed).padStart(7),
  ].join('');

const section = (title: string, counts: ReadonlyMap<string, Count>): string[] =>
  counts.size === 0
    ? []
    : [
        title.padEnd(32) + 'precision   recall  right  false missed',
        ...[...counts].sort(([a], [b]) => a.localeCompare(b)).map(([id, count]) => figures(`  ${id}`, count)),
        figures('  all', total(counts.values())),
      ];

function table(folder: string, result: Score): string {
  const name = relative(process.cwd(), folder) || '.';
  return [
    `${name}: ${result.rows} rows`,
    ...section('rules', result.rules),
    ...section('required content', result.contents),
    ...(result.disturbed.length > 0
      ? [`clean and complete messages with a finding: ${result.disturbed.join(', ')}`]
      : []),
    '',
  ].join('\n');
}

const args = process.argv.slice(2);
const details = args.includes('--details');
const folders = [
  BUILD,
  ...HELD_OUT,
  ...args.filter((arg) => !arg.startsWith('--')).map((path) => resolve(path)),
];
for (const folder of folders) {
  const rows = readCorpus(folder);
  if (rows.length === 0) continue;
  const result = score(createChecker(), rows);
  process.stdout.write(`${table(folder, result)}\n`);
  if (!details || HELD_OUT.includes(folder)) continue;
  for (const { id, text, falseAlarms, misses } of result.disagreements) {
    const marks = [...falseAlarms.map((rule) => `+${rule}`), ...misses.map((rule) => `-${rule}`)];
    process.stdout.write(`${id} ${marks.join(' ')}\n    ${text.replace(/\s+/g, ' ').slice(0, 300)}\n`);
  }
}
