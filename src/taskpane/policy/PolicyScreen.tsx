import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newestPolicy } from '../../app/policy/policyInForce';
import { parsePolicyText } from '../../domain/policy/parsePolicy';
import {
  brokenTitle,
  editPolicy,
  policyFacts,
  policyTitle,
  readOnlyPolicy,
  stillFollowed,
} from '../../texts/policy/policy';
import { diagnosisTitle } from '../../texts/journal/diagnosis';
import { TaskFrame } from '../forms/TaskFrame';
import { checkSiteLink } from '../../texts/installation/setUpLink';
import { installationLink } from '../../texts/installation/installationLink';
import { loadPolicy } from '../loadPolicy';
import { once } from '../once';
import type { Services } from '../services';
import { useInstallationDoor } from '../state/installationContext';
import { useSetUp } from '../state/setUpContext';
import { Action } from '../shell/Action';
import { Announcer } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Later } from '../shell/Later';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useLazy } from '../state/useLazy';
import { PolicyHistory } from './PolicyHistory';
import { PolicySummary } from './PolicySummary';
import { ProblemList } from './ProblemList';

const loadEditor = once(async () => (await import('./PolicyEditor')).PolicyEditor);
const loadDiagnosis = once(async () => (await import('../diagnosis/DiagnosisScreen')).DiagnosisScreen);

interface Props {
  readonly services: Services;
  readonly onClose: () => void;
}

/** The firm's policy: which one, what was set aside and why, what came before, and the way to change it. */
export function PolicyScreen({ services, onClose }: Props) {
  const { policies, inForce: followed } = services;
  const openSetUp = useSetUp();
  const openInstallation = useInstallationDoor();
  const [screen, setScreen] = useState<'editor' | 'diagnosis'>();
  const [news, setNews] = useState<string>();
  const read = useCallback(async () => {
    const versions = await policies.versions();
    const ports = { policies, builtin: loadPolicy, parse: async () => parsePolicyText };
    const inForce = await newestPolicy(ports, followed, versions);
    return { versions, mayWrite: await policies.mayWrite(), inForce };
  }, [policies, followed]);
  const { value, error, retry } = useLazy(read);
  const inForce = value?.inForce ?? followed;
  const current = useMemo(() => ({ ...services, inForce, policy: inForce.policy }), [services, inForce]);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news) said.current?.focus();
  }, [news]);
  const saved = (sentence: string): void => {
    setScreen(undefined);
    setNews(sentence);
    retry();
  };
  const back = (): void => {
    setScreen(undefined);
    // Somebody may have saved meanwhile.
    retry();
  };

  if (screen === 'diagnosis') {
    return (
      <Later load={loadDiagnosis}>{(Diagnosis) => <Diagnosis services={services} onClose={back} />}</Later>
    );
  }
  if (screen === 'editor' && value) {
    return (
      <Announcer>
        <Later load={loadEditor}>
          {(Editor) => <Editor services={current} versions={value.versions} onSaved={saved} onClose={back} />}
        </Later>
      </Announcer>
    );
  }
  return (
    <Announcer>
      <TaskFrame title={policyTitle} facts={policyFacts(inForce)} alone onClose={onClose}>
        {news && (
          <div ref={said} tabIndex={-1} style={{ outline: 'none' }}>
            <Notice state="success">{news}</Notice>
          </div>
        )}
        {!news && inForce.policy.version !== services.policy.version && (
          <Notice state="advice">{stillFollowed(services.policy.version, inForce.policy.version)}</Notice>
        )}
        {inForce.broken && (
          <section className={shared.block}>
            <h2 className={shared.title}>{brokenTitle(inForce.broken.version)}</h2>
            <ProblemList problems={inForce.broken.problems} document={undefined} />
          </section>
        )}
        <section className={shared.block}>
          {value && !value.mayWrite && <p className={shared.text}>{readOnlyPolicy}</p>}
          <div className={shared.actions} style={{ marginTop: 0 }}>
            {value?.mayWrite && (
              <Action kind="primary" onClick={() => setScreen('editor')}>
                {editPolicy}
              </Action>
            )}
            <Action kind="quiet" onClick={() => setScreen('diagnosis')}>
              {diagnosisTitle}
            </Action>
            {openInstallation && (
              <Action kind="quiet" onClick={openInstallation}>
                {installationLink}
              </Action>
            )}
            {value?.mayWrite && openSetUp && (
              <Action kind="quiet" onClick={openSetUp}>
                {checkSiteLink}
              </Action>
            )}
          </div>
        </section>
        <PolicySummary policy={inForce.policy} />
        {!value && error === undefined && <Skeleton widths={['60%', '90%', '80%']} />}
        {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={retry} />}
        {value && <PolicyHistory {...value} services={current} onSaved={saved} />}
      </TaskFrame>
    </Announcer>
  );
}
