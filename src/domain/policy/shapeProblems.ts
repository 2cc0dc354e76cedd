import type * as z from 'zod';
import { problem } from './problem';
import type { PolicyProblem } from './problem';

/** The faults of shape that zod found, one problem for each. */
export const shapeProblems = (issues: readonly z.core.$ZodIssue[]): readonly PolicyProblem[] =>
  issues.flatMap(fromIssue);

function fromIssue(issue: z.core.$ZodIssue): readonly PolicyProblem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  switch (issue.code) {
    case 'invalid_type':
      // Only `input` tells absence from a value of another type; zod leaves it out of the issue when it is undefined.
      return [
        issue.input === undefined
          ? problem(path, 'missing')
          : problem(path, 'wrong-type', { expected: issue.expected }),
      ];
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem([...path, key], 'unknown-field'));
    case 'invalid_value':
      return [
        issue.input === undefined
          ? problem(path, 'missing')
          : problem(path, 'not-allowed', { allowed: issue.values.map(String).join(', ') }),
      ];
    case 'too_small':
      return [problem(path, 'too-small', { minimum: Number(issue.minimum), of: issue.origin })];
    case 'too_big':
      return [problem(path, 'too-big', { maximum: Number(issue.maximum), of: issue.origin })];
    // What is empty is to be filled in, whatever it should look like.
    case 'invalid_format':
      return [
        issue.input === ''
          ? problem(path, 'too-small', { minimum: 1, of: 'string' })
          : problem(path, 'wrong-format'),
      ];
    case 'invalid_key':
      return [problem(path, 'unknown-field')];
    case 'custom':
      return [problem(path, issue.params?.code === 'not-a-day' ? 'not-a-day' : 'wrong-format')];
    case 'invalid_union':
      return [problem(path, 'not-allowed', { allowed: '' })];
    default:
      return [problem(path, 'wrong-format')];
  }
}
