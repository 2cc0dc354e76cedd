import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { PolicyVersion } from '../../app/policyPorts';
import { savePolicy } from '../../app/savePolicy';
import { Failure } from '../../app/failure';
import * as words from '../../texts/policy';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { shared, small, wrapping } from '../shell/styles';
import { useOperation } from '../state/useOperation';

const styles = mergeStyleSets({
  version: [{ padding: '6px 0' }, wrapping],
  motif: [{ color: 'var(--text-soft)', margin: 0 }, small],
});

interface Props {
  readonly services: Services;
  readonly versions: readonly PolicyVersion[];
  readonly mayWrite: boolean;
  readonly onSaved: (news: string) => void;
}

/** What is no JSON is no policy either: saving it is refused. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Every version, newest first. Going back to one saves it again, as the newest: nothing is ever erased. */
export function PolicyHistory({ services, versions, mayWrite, onSaved }: Props) {
  const { policies, policy, inForce, clock } = services;
  const operation = useOperation();
  const revert = async ({ id, version }: PolicyVersion): Promise<void> => {
    const saved = await savePolicy(policies, readJson(await policies.document(id)), {
      known: [policy.version, ...versions.map((one) => one.version)],
      today: clock.today(),
      motif: words.revertMotif(version),
    });
    if (!saved.ok) throw new Failure('bad-data', 'policy');
    onSaved(words.savedPolicy(saved.policy.version));
  };
  const mark = ({ version }: PolicyVersion): string =>
    inForce.from === 'firm' && version === policy.version
      ? ` (${words.inForceMark})`
      : version === inForce.broken?.version
        ? ` (${words.setAsideMark})`
        : '';
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{words.historyOfPolicy}</h2>
      {versions.length === 0 && <p className={shared.soft}>{words.noHistory}</p>}
      <ul className={shared.list}>
        {versions.map((version) => (
          <li key={version.id} className={styles.version}>
            {words.versionLine(version) + mark(version)}
            {version.motif && <p className={styles.motif}>{version.motif}</p>}
            {mayWrite &&
              version.version !== policy.version &&
              version.version !== inForce.broken?.version && (
                <Action
                  kind="quiet"
                  busy={operation.busy}
                  label={words.revertTo(version.version)}
                  onClick={() => operation.run(() => revert(version))}
                >
                  {words.revertShort}
                </Action>
              )}
          </li>
        ))}
      </ul>
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="policy" inset />}
    </section>
  );
}
