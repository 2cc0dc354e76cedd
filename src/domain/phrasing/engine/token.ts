/** A word or a mark of punctuation, in the form that rules compare, with its place in the text as given. */
export interface Token {
  /** Folded, doubled letters made single. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
