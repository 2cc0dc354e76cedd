/**
 * What is wrong in a policy, and where. Sentences are made of these in `texts/`.
 *
 * - Shape: `missing`, `unknown-field`, `wrong-type` {expected}, `not-allowed` {allowed}, `too-small` {minimum, of},
 *   `too-big` {maximum, of}, `wrong-format`, `not-a-day`, `not-json` {position}
 * - Sequences: `duplicate` {value}, `out-of-order` {after}, `window-reversed`, `window-overlaps` {next}, `gap-too-long`
 *   {days, step}, `approval-needed` {allows}, `unknown-step` {step}, `wrong-claims` {expected}
 * - Templates: `unknown-template` {template}, `wrong-channel` {expected, template}, `template-syntax` {detail},
 *   `template-unknown-field` {field}, `template-without-list` {block}
 * - The rest: `reversed`, `closed-day` {weekday}, `iban`, `bank-missing`
 */
export interface PolicyProblem {
  /** Keys and indexes from the root of the document, e.g. `['sequences', 'pieces', 'steps', 1, 'from']`. */
  readonly path: readonly (string | number)[];
  readonly code: PolicyProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type PolicyProblemCode =
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-small'
  | 'too-big'
  | 'wrong-format'
  | 'not-a-day'
  | 'not-json'
  | 'duplicate'
  | 'out-of-order'
  | 'window-reversed'
  | 'window-overlaps'
  | 'gap-too-long'
  | 'approval-needed'
  | 'unknown-step'
  | 'wrong-claims'
  | 'unknown-template'
  | 'wrong-channel'
  | 'template-syntax'
  | 'template-unknown-field'
  | 'template-without-list'
  | 'reversed'
  | 'closed-day'
  | 'iban'
  | 'bank-missing';

export const problem = (
  path: PolicyProblem['path'],
  code: PolicyProblemCode,
  params: PolicyProblem['params'] = {},
): PolicyProblem => ({ path, code, params });
