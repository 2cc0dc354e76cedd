import { useDeferredValue, useMemo, useState } from 'react';
import { isFailure } from '../../app/failure';
import type { PolicyVersion } from '../../app/policyPorts';
import { savePolicy } from '../../app/savePolicy';
import { nextVersion } from '../../domain/policy/nextVersion';
import { parsePolicy } from '../../domain/policy/parsePolicy';
import { valueAt, withValueAt, type Path } from '../../domain/policy/place';
import { policyFields } from '../../domain/policy/policyFields';
import type { PolicyProblem } from '../../domain/policy/problem';
import * as words from '../../texts/policy';
import { SelectInput } from '../forms/SelectInput';
import { TaskFrame } from '../forms/TaskFrame';
import { TextInput } from '../forms/TextInput';
import { choiceLabel } from '../../texts/policyChoices';
import { sectionLabel } from '../../texts/policyPlace';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';
import { PolicyNode } from './PolicyNode';
import { PolicyPreview } from './PolicyPreview';
import { ProblemList } from './ProblemList';
import { useSample } from './useSample';

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
  const go = ({ path }: PolicyProblem): void => {
    const [key = 'name', name] = path;
    setPlace(['sequences', 'templates'].includes(String(key)) && name !== undefined ? [key, name] : [key]);
  };
  const save = async (): Promise<void> => {
    const saved = await savePolicy(policies, document, { known, today, motif: motif.trim() });
    if (saved.ok) onSaved(words.savedPolicy(saved.policy.version));
  };
  return (
    <TaskFrame title={words.editorTitle} facts={words.policyFacts(services.inForce)} alone onClose={onClose}>
      <section className={shared.block}>
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
            options={tables.map((key) => ({ key, label: choiceLabel(key) }))}
            onChange={(key) => setPlace([section, key])}
          />
        )}
        <PolicyNode
          key={place.join('/')}
          fields={fields}
          problems={problems}
          path={place}
          value={valueAt(document, place)}
          onChange={(path, value) => setDocument((now: unknown) => withValueAt(now, path, value))}
        />
      </section>
      <section className={shared.block} aria-live="polite">
        <h2 className={shared.title}>{words.problemsTitle(problems.length)}</h2>
        {problems.length > 0 && <ProblemList problems={problems} document={settled} onGo={go} />}
      </section>
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
