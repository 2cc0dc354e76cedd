import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SIZE } from '../../src/domain/phrasing/model/places';
import { learnedRules } from '../../src/domain/phrasing/model/learnedRules';
import { readCorpus } from './readCorpus';
import { compare } from './training/compare';
import { encodeWeights } from './training/encodeWeights';
import { examplesOf, type LabelledSentence } from './training/examples';
import { foldsOf } from './training/folds';
import { ownExamples } from './training/ownExamples';
import { scoresOf } from './training/scoresOf';
import { trainModel } from './training/trainModel';

// `tsx test/corpus/train.ts`: learns from the part to build on and writes the model's weights.
// `tsx test/corpus/train.ts --folds [FOLDER…]`: writes nothing; rules alone, model alone and both, by cross-validation,
// and on other folders with all that was learned from.

const FOLDS = 5;
const WEIGHTS = join(__dirname, '../../src/domain/phrasing/model/weights.ts');

const sentences = examplesOf(readCorpus(join(__dirname, 'build')));

function write(): void {
  const model = trainModel([...sentences, ...ownExamples()]);
  const rules = model.map(
    ({ bias, unit }, rule) => `    { bias: ${bias}, unit: ${unit} }, // ${learnedRules[rule]!}\n`,
  );
  const steps = new Int8Array(SIZE * model.length);
  model.forEach(({ weights }, rule) =>
    weights.forEach((step, place) => (steps[place * model.length + rule] = step)),
  );
  writeFileSync(
    WEIGHTS,
    `// Written by test/corpus/train.ts: do not edit.\n` +
      `export const learned: {\n` +
      `  readonly rules: readonly { readonly bias: number; readonly unit: number }[];\n` +
      `  readonly code: string;\n` +
      `} = {\n  rules: [\n${rules.join('')}  ],\n  code: '${encodeWeights(steps, model.length)}',\n};\n`,
  );
}

function crossValidate(): void {
  const folds = foldsOf(sentences, FOLDS);
  const scores: number[][] = sentences.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainModel(sentences.filter((_, i) => folds[i] !== fold));
    sentences.forEach((sentence, i) => {
      if (folds[i] === fold) scores[i] = scoresOf(model, sentence);
    });
  }
  process.stdout.write(compare('build, cross-validated', sentences, scores));
}

function measure(folder: string): void {
  const model = trainModel([...sentences, ...ownExamples()]);
  const others: LabelledSentence[] = examplesOf(readCorpus(folder));
  process.stdout.write(
    compare(
      relative(process.cwd(), folder),
      others,
      others.map((sentence) => scoresOf(model, sentence)),
    ),
  );
}

const args = process.argv.slice(2);
if (args.includes('--folds')) {
  crossValidate();
  for (const folder of args.filter((arg) => !arg.startsWith('--'))) measure(resolve(folder));
} else write();
