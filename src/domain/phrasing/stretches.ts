/** A text of which stretches are read: a string, or what need not be put together to one. */
export interface Stretches {
  readonly length: number;
  slice(from: number, to: number): string;
}

/** One in which characters are looked for too. */
export interface SearchedStretches extends Stretches {
  charCodeAt(at: number): number;
  indexOf(character: string, from: number): number;
}
