import { LARGEST, valueOf } from '../../../src/domain/phrasing/model/weightCode';
import { chooseSteps } from './chooseSteps';
import { trainLinear } from './linearSvm';
import { pack, type Example } from './pack';

const SIZE = 64;
const NOBODY = 63;
const COSTS = { costRight: 1.5, costWrong: 0.4 };

/** Sentences of so many places; one place tells the sides apart but for a few, others come by chance. */
const examples: Example[] = Array.from({ length: 200 }, (_, i) => ({
  places: [...(i % 2 === 0 ? [0] : []), 1 + ((i * i) % 23), 24 + ((i * i * i) % 37)],
  value: 0.5,
}));
const labels = examples.map((_, i): 1 | -1 | 0 =>
  i % 50 === 7 ? 0 : (i % 2 === 0) !== (i % 13 === 5) ? 1 : -1,
);
const packed = pack(examples);
const scales = new Float64Array(SIZE).fill(1);
const exact = trainLinear(packed, labels, scales, { ...COSTS, size: SIZE, passes: 20 });
const UNIT = Math.max(...exact.weights.map(Math.abs)) / valueOf(LARGEST);
const chosen = (price: number) => chooseSteps(packed, labels, scales, exact, { ...COSTS, unit: UNIT, price });
const used = (weights: Int8Array): number => weights.filter((step) => step !== 0).length;

const losses = ({ weights, bias }: { weights: ArrayLike<number>; bias: number }): number =>
  examples.reduce((sum, { places, value }, i) => {
    const score = (bias + places.reduce((all, place) => all + weights[place]!, 0)) * value;
    const lack = Math.max(0, 1 - labels[i]! * score);
    return labels[i] === 0 ? sum : sum + (labels[i] === 1 ? COSTS.costRight : COSTS.costWrong) * lack * lack;
  }, 0);
const read = ({ weights, bias }: { weights: Int8Array; bias: number }) => ({
  weights: Array.from(weights, (step) => valueOf(step) * UNIT),
  bias,
});

const STEPS = Array.from({ length: 2 * LARGEST + 1 }, (_, i) => valueOf(i - LARGEST) * UNIT);
const toNearestStep = (weight: number): number =>
  STEPS.reduce((best, step) => (Math.abs(weight - step) < Math.abs(weight - best) ? step : best));

describe('steps chosen by the loss', () => {
  test('lose less than weights rounded one by one', () => {
    const rounded = { weights: exact.weights.map(toNearestStep), bias: exact.bias };
    expect(losses(read(chosen(0.001)))).toBeLessThan(losses(rounded));
  });

  test.each([
    [0.001, 0.05],
    [0.05, 0.5],
  ])('are fewer at the price %d than at %d', (low, high) => {
    expect(used(chosen(high).weights)).toBeLessThan(used(chosen(low).weights));
  });

  test('keep what tells the sides apart when bits are dear', () => {
    const { weights } = chosen(1);
    expect(weights[0]).toBeGreaterThan(0);
    expect(used(weights)).toBeLessThan(5);
  });

  test('are none where no example has the place', () => {
    expect(chosen(0.001).weights[NOBODY]).toBe(0);
  });

  test('are the same on every run', () => {
    expect(chosen(0.01)).toEqual(chosen(0.01));
  });
});
