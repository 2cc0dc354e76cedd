import { valueOf } from '../../../src/domain/phrasing/model/weightCode';
import type { Example } from './pack';
import type { TrainedRule } from './trainRule';

/** The scores of a sentence under a model just trained, as the product computes them. */
export function scoresOf(model: readonly TrainedRule[], { places, value }: Example): number[] {
  return model.map(({ weights, bias, unit }) => {
    let sum = 0;
    for (const place of places) sum += valueOf(weights[place]!);
    return (bias + sum * unit) * value;
  });
}
