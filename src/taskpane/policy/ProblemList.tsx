import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useMemo } from 'react';
import { policyFields } from '../../domain/policy/policyFields';
import type { PolicyProblem } from '../../domain/policy/problem';
import { goThere } from '../../texts/policy/policy';
import { placeText } from '../../texts/policy/policyPlace';
import { policyProblemText } from '../../texts/policy/policyProblems';
import { Action } from '../shell/Action';
import { small, wrapping } from '../shell/styles';

const styles = mergeStyleSets({
  list: { margin: '8px 0 0', paddingLeft: 20 },
  item: [{ padding: '4px 0' }, wrapping],
  place: [{ display: 'block', color: 'var(--text-soft)' }, small],
});

interface Props {
  readonly problems: readonly PolicyProblem[];
  /** To call steps by their names; unknown for a version that was set aside. */
  readonly document: unknown;
  readonly onGo?: (problem: PolicyProblem) => void;
}

/** Every problem, with its place. */
export function ProblemList({ problems, document, onGo }: Props) {
  const fields = useMemo(policyFields, []);
  return (
    <ol className={styles.list}>
      {problems.map((problem, index) => {
        const place = placeText(document, fields, problem.path);
        return (
          <li key={index} className={styles.item}>
            {onGo ? (
              <Action kind="quiet" label={goThere(place)} onClick={() => onGo(problem)}>
                {place}
              </Action>
            ) : (
              <span className={styles.place}>{place}</span>
            )}
            <span>{policyProblemText(problem, document)}</span>
          </li>
        );
      })}
    </ol>
  );
}
