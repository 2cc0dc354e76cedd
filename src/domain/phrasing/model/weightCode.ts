/** Weights are written as steps from `-LARGEST` to `LARGEST`. */
export const LARGEST = 3;
/** Zero is written `P`; the others are the characters around it, none of which needs an escape. */
const ZERO = 80;

/** The written form of one rule's weights: a character each, few different ones, so that they pack well. */
export function encodeWeights(weights: Int8Array): string {
  let code = '';
  for (const weight of weights) code += String.fromCharCode(ZERO + weight);
  return code;
}

/** Reads the weights of one rule into every `stride`-th cell of the table, from `first` on. */
export function decodeWeights(code: string, table: Int8Array, first: number, stride: number): void {
  for (let place = 0; place < code.length; place++)
    table[first + place * stride] = valueOf(code.charCodeAt(place) - ZERO);
}

/** Steps grow with the square: many weights are small, a few large, and both count. */
export function valueOf(step: number): number {
  return step * Math.abs(step);
}
