import { useCallback, useState } from 'react';
import { brokenTitle, editPolicy, policyFacts, policyTitle, readOnlyPolicy } from '../../texts/policy';
import { diagnosisTitle } from '../../texts/diagnosis';
import { TaskFrame } from '../forms/TaskFrame';
import { checkSiteLink } from '../../texts/setUpLink';
import { installationLink } from '../../texts/installationLink';
import { once } from '../once';
import type { Services } from '../services';
import { useInstallationDoor } from '../installation/installationContext';
import { useSetUp } from '../setup/setUpContext';
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
  const { inForce, policies } = services;
  const openSetUp = useSetUp();
  const openInstallation = useInstallationDoor();
  const [screen, setScreen] = useState<'editor' | 'diagnosis'>();
  const [news, setNews] = useState<string>();
  const read = useCallback(
    async () => ({ versions: await policies.versions(), mayWrite: await policies.mayWrite() }),
    [policies],
  );
  const { value, error, retry } = useLazy(read);
  const saved = (sentence: string): void => {
    setScreen(undefined);
    setNews(sentence);
    retry();
  };
  const back = (): void => setScreen(undefined);

  if (screen === 'diagnosis') {
    return (
      <Later load={loadDiagnosis}>{(Diagnosis) => <Diagnosis services={services} onClose={back} />}</Later>
    );
  }
  if (screen === 'editor' && value) {
    return (
      <Later load={loadEditor}>
        {(Editor) => <Editor services={services} versions={value.versions} onSaved={saved} onClose={back} />}
      </Later>
    );
  }
  return (
    <Announcer>
      <TaskFrame title={policyTitle} facts={policyFacts(inForce)} alone onClose={onClose}>
        {news && <Notice state="success">{news}</Notice>}
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
        {value && <PolicyHistory services={services} {...value} onSaved={saved} />}
      </TaskFrame>
    </Announcer>
  );
}
