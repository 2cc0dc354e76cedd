import type { RuleId } from '../types';

/** What a rule saw in one sentence: tokens `[from, to]`, both included. */
export interface Hit {
  readonly rule: RuleId;
  readonly code: string;
  readonly from: number;
  readonly to: number;
}
