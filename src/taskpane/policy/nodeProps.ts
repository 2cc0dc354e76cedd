import type { Path } from '../../domain/policy/place';
import type { PolicyField } from '../../domain/policy/policyFields';
import type { PolicyProblem } from '../../domain/policy/problem';
import { policyProblemText } from '../../texts/policy/policyProblems';

/** What every part of the form is given: where it stands in the document, and what is wrong there. */
export interface NodeProps {
  readonly document: unknown;
  readonly fields: readonly PolicyField[];
  readonly problems: readonly PolicyProblem[];
  readonly path: Path;
  readonly value: unknown;
  readonly onChange: (path: Path, value: unknown) => void;
}

export const startsWith = (path: Path, start: Path): boolean => start.every((key, at) => path[at] === key);

export const errorAt = (
  { problems, document }: Pick<NodeProps, 'problems' | 'document'>,
  path: Path,
): string | undefined => {
  const found = problems.find((one) => one.path.length === path.length && startsWith(one.path, path));
  return found && policyProblemText(found, document);
};
