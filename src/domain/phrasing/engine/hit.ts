import type { RuleId } from '../types';

/** What a rule saw in one sentence: tokens `[from, to]`, both included. */
export interface Hit {
  readonly rule: RuleId;
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** Of a sentence by itself only: too little is sure to say it in a message, where most sentences are innocent. */
  readonly faint?: boolean;
}
