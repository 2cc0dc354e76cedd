import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { isFailure } from '../../app/failure';
import type { PolicyVersion } from '../../app/policy/policyPorts';
import { savePolicy } from '../../app/policy/savePolicy';
import { nextVersion } from '../../domain/policy/nextVersion';
import { parsePolicy } from '../../domain/policy/parsePolicy';
import { valueAt, withValueAt, type Path } from '../../domain/policy/place';
import { policyChanges } from '../../domain/policy/policyChanges';
import { policyFields } from '../../domain/policy/policyFields';
import type { PolicyProblem } from '../../domain/policy/problem';
import * as words from '../../texts/policy/policy';
import { SelectInput } from '../forms/SelectInput';
import { TaskFrame } from '../forms/TaskFrame';
import { TextInput } from '../forms/TextInput';
import { ownChanges } from '../../texts/policy/policyHistory';
import { sectionLabel, tableName } from '../../texts/policy/policyPlace';
import { policyProblemText } from '../../texts/policy/policyProblems';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { focusRing, shared } from '../shell/styles';
import { Summary } from '../shell/Summary';
import { useOperation } from '../state/useOperation';
import { ChangeList } from './ChangeList';
import { DeliveredPart } from './DeliveredPart';
import { focusProblem } from './focusProblem';
import { LeaveEditor } from './LeaveEditor';
import { PolicyNode } from './PolicyNode';
import { PolicyPreview } from './PolicyPreview';
import { ProblemList } from './ProblemList';
import { useSample } from './useSample';

const styles = mergeStyleSets({
  summary: [{ cursor: 'pointer', fontWeight: 600 }, focusRing],
});

/** Written by the saving itself. */
const NOT_EDITED = ['schema', 'version', 'effectiveOn'];

interface Props {
  readonly services: Services;
  readonly versions: readonly PolicyVersion[];
  readonly onSaved: (news: string) => void;
  readonly onClose: () => void;
}

/** The policy as a form made from its schema: problems named as one types, the effect seen before saving. */
export function PolicyEditor({ services, versions, onSaved, onClose }: Props) {
  const { policy, policies, clock } = services;
  const fields = useMemo(policyFields, []);
  const sections = fields
    .map(({ path }) => path)
    .filter((path) => /^\w+$/.test(path) && !NOT_EDITED.includes(path));
  const [document, setDocument] = useState<unknown>(policy);
  const [place, setPlace] = useState<Path>(['sequences', 'pieces']);
  const [motif, setMotif] = useState('');
  const [leaving, setLeaving] = useState(false);
  const operation = useOperation();
  const sample = useSample(services);
  const today = clock.today();

  const settled = useDeferredValue(document);
  const parsed = useMemo(() => parsePolicy(settled), [settled]);
  const problems = parsed.ok ? [] : parsed.problems;
  const [section = ''] = place as readonly string[];
  const tables = ['sequences', 'templates'].includes(section)
    ? Object.keys((valueAt(document, [section]) ?? {}) as object)
    : [];
  const known = [policy.version, ...versions.map(({ version }) => version)];

  const open = (key: string): void => {
    const [first] = Object.keys((valueAt(document, [key]) ?? {}) as object);
    setPlace(['sequences', 'templates'].includes(key) && first ? [key, first] : [key]);
  };
  const form = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<PolicyProblem>();
  useEffect(() => {
    if (wanted && form.current) focusProblem(form.current, policyProblemText(wanted, settled));
    setWanted(undefined);
  }, [wanted, settled]);
  const go = (problem: PolicyProblem): void => {
    const [key = 'name', name] = problem.path;
    setWanted(problem);
    setPlace(['sequences', 'templates'].includes(String(key)) && name !== undefined ? [key, name] : [key]);
  };
  const change = (path: Path, value: unknown): void =>
    setDocument((now: unknown) => withValueAt(now, path, value));
  const leave = (): void => (document === policy ? onClose() : setLeaving(true));
  const save = async (): Promise<void> => {
    const saved = await savePolicy(policies, document, { known, today, motif: motif.trim() });
    if (saved.ok) onSaved(words.savedPolicy(saved.policy.version));
  };
  return (
    <TaskFrame title={words.editorTitle} facts={words.policyFacts(services.inForce)} alone onClose={leave}>
      {leaving && <LeaveEditor onStay={() => setLeaving(false)} onLeave={onClose} />}
      <section ref={form} className={shared.block}>
        <SelectInput
          label={words.partLabel}
          value={section}
          options={sections.map((key) => ({ key, label: sectionLabel(key) }))}
          onChange={open}
        />
        {tables.length > 0 && (
          <SelectInput
            label={words.whichLabel[section] ?? section}
            value={String(place[1] ?? '')}
            options={tables.map((key) => ({ key, label: tableName(document, section, key) }))}
            onChange={(key) => setPlace([section, key])}
          />
        )}
        <PolicyNode
          key={place.join('/')}
          document={document}
          fields={fields}
          problems={problems}
          path={place}
          value={valueAt(document, place)}
          onChange={change}
        />
        <DeliveredPart
          key={`delivered ${place.join('/')}`}
          document={document}
          inForce={policy}
          path={place}
          onChange={change}
        />
      </section>
      <section className={shared.block} aria-live="polite">
        <h2 className={shared.title}>{words.problemsTitle(problems.length)}</h2>
        {problems.length > 0 && <ProblemList problems={problems} document={settled} onGo={go} />}
      </section>
      {settled !== policy && (
        <section className={shared.block}>
          <details>
            <Summary className={styles.summary}>{ownChanges(policyChanges(policy, settled).length)}</Summary>
            <ChangeList before={policy} after={settled} />
          </details>
        </section>
      )}
      <PolicyPreview
        sample={sample}
        inForce={policy}
        proposed={parsed.ok ? parsed.policy : undefined}
        today={today}
      />
      <section className={shared.block}>
        <TextInput
          label={words.motifLabel}
          hint={words.motifHint}
          value={motif}
          multiline
          onChange={setMotif}
        />
        <div className={shared.actions}>
          <Action
            kind="primary"
            busy={operation.busy}
            disabled={!parsed.ok || document === policy}
            onClick={() => operation.run(save)}
          >
            {words.savePolicyAction(nextVersion(known))}
          </Action>
        </div>
        {document === policy && <p className={shared.soft}>{words.unchangedPolicy}</p>}
        {isFailure(operation.error, 'duplicate') ? (
          <Notice state="warning" inset>
            {words.savedMeanwhile}
          </Notice>
        ) : (
          operation.error !== undefined && <FailureMessage error={operation.error} attempt="policy" inset />
        )}
      </section>
    </TaskFrame>
  );
}
