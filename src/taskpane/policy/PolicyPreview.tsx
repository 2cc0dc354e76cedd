import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useMemo } from 'react';
import { policyCases } from '../../app/policy/policyCases';
import type { PlainDate } from '../../domain/dates/plainDate';
import { policyEffect } from '../../domain/steps/policyEffect';
import type { Policy } from '../../domain/policy/schema';
import type { Due } from '../../domain/policy/sequence';
import { dueText } from '../../texts/steps/due';
import * as words from '../../texts/policy/policy';
import { stepNamed } from '../../texts/policy/policyNames';
import { sequenceLabel } from '../../texts/steps/steps';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { shared, small, wrapping } from '../shell/styles';
import type { Sample } from './useSample';

const SHOWN = 12;

const styles = mergeStyleSets({
  item: [{ padding: '4px 0' }, wrapping],
  change: [{ display: 'block', color: 'var(--text-soft)' }, small],
  bar: { width: '100%', accentColor: 'var(--accent)' },
});

/** With the step's name, which says more than its code to whoever changes it. */
const named = (due: Due, policy: Policy | undefined): Due =>
  due.kind === 'due' ? { ...due, step: stepNamed(policy, due.sequence, due.step) } : due;

interface Props {
  readonly sample: Sample;
  readonly inForce: Policy;
  /** Absent while the policy has problems. */
  readonly proposed: Policy | undefined;
  readonly today: PlainDate;
}

/** What the proposed policy would change today, on real dossiers. */
export function PolicyPreview({ sample, inForce, proposed, today }: Props) {
  const { files, progress, error, read, stop } = sample;
  const cases = useMemo(() => files && policyCases(files), [files]);
  const changes = useMemo(
    () => (cases && proposed ? policyEffect(inForce, proposed, cases, today) : undefined),
    [cases, inForce, proposed, today],
  );
  const client = (id: string): string =>
    files?.find(({ dossier }) => dossier.id === id)?.dossier.client ?? id;
  const dossiers = new Set(changes?.map(({ dossierId }) => dossierId)).size;
  return (
    <section className={shared.block} aria-live="polite">
      {!files && !progress && (
        <div className={shared.actions} style={{ marginTop: 0 }}>
          <Action disabled={!proposed} onClick={read}>
            {words.previewAction}
          </Action>
        </div>
      )}
      {!proposed && <p className={shared.soft}>{words.previewNeedsGood}</p>}
      {progress && (
        <>
          <progress className={styles.bar} value={progress[0]} max={progress[1] || 1} />
          <p className={shared.soft}>{words.previewBusy(...progress)}</p>
          <Action kind="quiet" onClick={stop}>
            {words.previewStop}
          </Action>
        </>
      )}
      {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={read} inset />}
      {files && changes && (
        <>
          <h2 className={shared.title}>{words.previewResult(dossiers, files.length)}</h2>
          <ul className={shared.list}>
            {changes.slice(0, SHOWN).map(({ dossierId, sequence, before, after }) => (
              <li key={dossierId + sequence} className={styles.item}>
                {client(dossierId)} · {sequenceLabel(sequence)}
                <span className={styles.change}>
                  {dueText(named(before, inForce), today).title} →{' '}
                  {dueText(named(after, proposed), today).title}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
