import { encodeWeights } from './encodeWeights';
import { stepsOf, type TrainedRule } from './trainRule';

/** The source of the file by which the product knows a trained model. */
export function weightsFile(
  rules: readonly TrainedRule[],
  names: readonly string[],
  size: number,
  kinds?: Uint8Array,
): string {
  const lines = rules.map(
    ({ bias, unit }, rule) => `    { bias: ${bias}, unit: ${unit} }, // ${names[rule]!}\n`,
  );
  return (
    `import type { Learned } from './linearModel';\n\n` +
    `// Written by test/corpus/train.ts: do not edit.\n` +
    `export const learned: Learned = {\n` +
    `  rules: [\n${lines.join('')}  ],\n  code: '${encodeWeights(stepsOf(rules, size), rules.length, kinds)}',\n};\n`
  );
}
