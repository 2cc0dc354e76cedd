import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { learnedContents } from '../../src/domain/phrasing/model/contentModel';
import { likelyPlaces } from '../../src/domain/phrasing/model/likelyPlaces';
import { CONTENT_SIZE, SIZE } from '../../src/domain/phrasing/model/places';
import { learnedRules } from '../../src/domain/phrasing/model/learnedRules';
import { readCorpus } from './readCorpus';
import { compare } from './training/compare';
import { contentExamples } from './training/contentExamples';
import { examplesOf, type LabelledSentence } from './training/examples';
import { foldsOf } from './training/folds';
import { ownExamples } from './training/ownExamples';
import { scoresOf } from './training/scoresOf';
import { trainContents } from './training/trainContents';
import { trainModel } from './training/trainModel';
import { weightsFile } from './training/weightsFile';

// `tsx test/corpus/train.ts`: learns from the part to build on and writes the weights of both models.
// `tsx test/corpus/train.ts --folds [FOLDER…]`: writes nothing; rules alone, model alone and both, by cross-validation,
// and on other folders with all that was learned from.

const FOLDS = 5;
const BUILD = join(__dirname, 'build');
const MODEL = join(__dirname, '../../src/domain/phrasing/model');

const rows = readCorpus(BUILD);
const sentences = examplesOf(rows);

function write(): void {
  const model = trainModel([...sentences, ...ownExamples()]);
  writeFileSync(join(MODEL, 'weights.ts'), weightsFile(model, learnedRules, SIZE, likelyPlaces()));
  const contents = trainContents(contentExamples(rows));
  writeFileSync(join(MODEL, 'contentWeights.ts'), weightsFile(contents, learnedContents, CONTENT_SIZE));
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
