import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { SequenceId } from '../../domain/dossier';
import type { Policy } from '../../domain/policy/schema';
import { summaryTitle } from '../../texts/policy/policy';
import { stepFacts, stepTitle } from '../../texts/policy/policySummary';
import { sequenceLabel } from '../../texts/steps/steps';
import { focusRing, shared, small, wrapping } from '../shell/styles';
import { Summary } from '../shell/Summary';

const styles = mergeStyleSets({
  sequence: { padding: '6px 0', borderBottom: '1px solid var(--line)' },
  name: [{ cursor: 'pointer', fontWeight: 600 }, wrapping, focusRing],
  step: [{ padding: '6px 0 0 16px' }, wrapping],
  facts: [{ display: 'block', color: 'var(--text-soft)' }, small],
});

/** The steps in force, sequence by sequence, for those who follow the policy without writing it. */
export function PolicySummary({ policy }: { readonly policy: Policy }) {
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{summaryTitle}</h2>
      {(Object.keys(policy.sequences) as SequenceId[]).map((sequence) => (
        <details key={sequence} className={styles.sequence} open={sequence === 'pieces'}>
          <Summary className={styles.name}>{sequenceLabel(sequence)}</Summary>
          <ol className={shared.list}>
            {policy.sequences[sequence].steps.map((step) => (
              <li key={step.id} className={styles.step}>
                {stepTitle(step)}
                <span className={styles.facts}>{stepFacts(step)}</span>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
