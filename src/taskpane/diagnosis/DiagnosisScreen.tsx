import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useEffect, useMemo, useState } from 'react';
import type { SequenceId } from '../../domain/dossier';
import { selfDiagnosis, type Point, type PointAnswer } from '../../domain/steps/selfDiagnosis';
import * as words from '../../texts/journal/diagnosis';
import { previewBusy, previewStop } from '../../texts/policy/policy';
import { sequenceLabel } from '../../texts/steps/steps';
import { Choices } from '../forms/Choices';
import { SelectInput } from '../forms/SelectInput';
import { TaskFrame } from '../forms/TaskFrame';
import { useSample } from '../policy/useSample';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Icon } from '../shell/Icon';
import { shared, small, wrapping } from '../shell/styles';

const SEQUENCES: readonly Exclude<SequenceId, 'pieces'>[] = [
  'multicanale',
  'honoraires',
  'factures-courtoise',
  'encaissement',
];

const styles = mergeStyleSets({
  point: { display: 'flex', gap: 8, alignItems: 'flex-start', padding: '6px 0' },
  words: [{ flex: '1 1 auto' }, wrapping],
  source: [{ display: 'block', color: 'var(--text-soft)' }, small],
  bar: { width: '100%', accentColor: 'var(--accent)' },
});

/** Eight points about the firm's way of chasing invoices: read where the data answer, asked where they cannot. */
export function DiagnosisScreen({
  services,
  onClose,
}: {
  readonly services: Services;
  readonly onClose: () => void;
}) {
  const [sequence, setSequence] = useState<SequenceId>('multicanale');
  const [asked, setAsked] = useState<Readonly<Partial<Record<Point, boolean>>>>({});
  const { files, progress, error, read, stop } = useSample(services);
  useEffect(read, [read]);
  const result = useMemo(
    () =>
      selfDiagnosis(
        {
          policy: services.policy,
          sequence,
          dossiers: (files ?? []).map(({ dossier }) => dossier),
          journal: (files ?? []).flatMap(({ journal }) => journal),
        },
        asked,
      ),
    [services.policy, sequence, files, asked],
  );
  return (
    <TaskFrame title={words.diagnosisTitle} facts={words.diagnosisFacts} alone onClose={onClose}>
      <section className={shared.block}>
        <h2 className={shared.title}>{words.scoreText(result.score, result.maturity)}</h2>
        {files && <p className={shared.soft}>{words.diagnosisRead(files.length)}</p>}
        {progress && (
          <>
            <progress className={styles.bar} value={progress[0]} max={progress[1] || 1} />
            <p className={shared.soft}>{previewBusy(...progress)}</p>
            <Action kind="quiet" onClick={stop}>
              {previewStop}
            </Action>
          </>
        )}
        {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={read} inset />}
        <SelectInput
          label={words.diagnosisSequence}
          value={sequence}
          options={SEQUENCES.map((key) => ({ key, label: sequenceLabel(key) }))}
          onChange={setSequence}
        />
      </section>
      <section className={shared.block}>
        <ol className={shared.list}>
          {result.answers.map((answer) => (
            <PointRow
              key={answer.point}
              answer={answer}
              onAnswer={(yes) => setAsked({ ...asked, [answer.point]: yes })}
            />
          ))}
        </ol>
      </section>
      {result.toImprove.length > 0 && (
        <section className={shared.block}>
          <h2 className={shared.title}>{words.improveTitle}</h2>
          <ul className={shared.list}>
            {result.toImprove.map((point) => (
              <li key={point} className={styles.point}>
                {words.improveText(point)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </TaskFrame>
  );
}

function PointRow({
  answer,
  onAnswer,
}: {
  readonly answer: PointAnswer;
  readonly onAnswer: (yes: boolean) => void;
}) {
  const { point, yes, from } = answer;
  if (from === 'nobody' || from === 'person') {
    return (
      <li>
        <Choices
          label={words.pointText(point)}
          value={yes === undefined ? undefined : yes ? 'yes' : 'no'}
          options={[
            { key: 'yes', label: words.answerText(true) },
            { key: 'no', label: words.answerText(false) },
          ]}
          onChange={(key) => onAnswer(key === 'yes')}
        />
      </li>
    );
  }
  return (
    <li className={styles.point}>
      <span style={{ color: yes ? 'var(--success)' : 'var(--warning)', paddingTop: 2 }}>
        <Icon name={yes ? 'success' : 'warning'} />
      </span>
      <span className={styles.words}>
        {words.pointText(point)}
        <span className={styles.source}>
          {words.answerText(yes)}, {words.sourceText(from)}
        </span>
      </span>
    </li>
  );
}
