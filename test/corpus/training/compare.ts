import { learnedRules } from '../../../src/domain/phrasing/model/learnedRules';
import { thresholds } from '../../../src/domain/phrasing/model/thresholds';
import { precision, recall, total, type Count } from '../score';
import type { LabelledSentence } from './examples';

const WAYS = ['rules', 'model', 'both'] as const;

/** Precision and recall, by rule, of the rules alone, of the model alone (from score 0) and of both as the product does. */
export function compare(
  title: string,
  sentences: readonly LabelledSentence[],
  scores: readonly (readonly number[])[],
): string {
  const sums: Count[][] = WAYS.map(() => []);
  const lines = learnedRules.map((id, rule) => {
    const counts = WAYS.map(() => ({ right: 0, false: 0, missed: 0 }));
    sentences.forEach(({ labels, seen, vetoed }, i) => {
      const label = labels[rule]!;
      if (label === 0) return;
      const hit = seen[rule]!;
      const value = scores[i]![rule]!;
      const { keep, add, despite = Infinity } = thresholds[id]!;
      [hit, value >= 0, hit ? value >= keep : value >= (vetoed[rule] ? Math.max(add, despite) : add)].forEach(
        (says, way) => {
          const count = counts[way]!;
          if (label === 1) count[says ? 'right' : 'missed'] += 1;
          else if (says) count.false += 1;
        },
      );
    });
    counts.forEach((count, way) => sums[way]!.push(count));
    return figures(id, counts);
  });
  const head = title.padEnd(30) + WAYS.map((way) => way.padStart(16)).join('');
  return [head, ...lines, figures('all', sums.map(total)), '', ''].join('\n');
}

const figures = (name: string, counts: readonly Count[]): string =>
  `  ${name}`.padEnd(30) +
  counts.map((count) => `${precision(count).toFixed(3)}/${recall(count).toFixed(3)}`.padStart(16)).join('');
