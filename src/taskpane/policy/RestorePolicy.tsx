import { useEffect, useMemo, useRef } from 'react';
import { isFailure } from '../../app/failure';
import { savePolicy } from '../../app/policy/savePolicy';
import { nextVersion } from '../../domain/policy/nextVersion';
import { parsePolicy } from '../../domain/policy/parsePolicy';
import { policyChanges } from '../../domain/policy/policyChanges';
import { savedMeanwhile, savedPolicy } from '../../texts/policy/policy';
import * as words from '../../texts/policy/policyHistory';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useEscape } from '../shell/useEscape';
import { useLazy } from '../state/useLazy';
import { useOperation } from '../state/useOperation';
import { ChangeList } from './ChangeList';
import { ProblemList } from './ProblemList';

interface Props {
  readonly services: Services;
  readonly title: string;
  /** What is said besides, and why in the history. */
  readonly hint?: string;
  readonly motif: string;
  /** Versions saved, and the one in force. */
  readonly known: readonly string[];
  readonly read: () => Promise<unknown>;
  readonly onSaved: (news: string) => void;
  readonly onClose: () => void;
}

/** Before going back to an earlier policy: what that changes today. It is saved as the newest, nothing is erased. */
export function RestorePolicy({ services, title, hint, motif, known, read, onSaved, onClose }: Props) {
  const { policies, policy, clock } = services;
  const heading = useRef<HTMLHeadingElement>(null);
  const { value, error, retry } = useLazy(read);
  const operation = useOperation();
  // Its own version and day are given by the saving.
  const parsed = useMemo(
    () => (value === undefined ? undefined : parsePolicy({ ...(value as object), version: policy.version })),
    [value, policy],
  );
  const same = value !== undefined && policyChanges(policy, value).length === 0;
  useEscape(onClose);
  useEffect(() => heading.current?.focus(), []);
  const save = async (): Promise<void> => {
    const saved = await savePolicy(policies, value, { known, today: clock.today(), motif });
    if (saved.ok) onSaved(savedPolicy(saved.policy.version));
  };
  return (
    <Notice state="advice" inset>
      <h3 ref={heading} tabIndex={-1} className={shared.title} style={{ outline: 'none' }}>
        {title}
      </h3>
      {hint && <p className={shared.text}>{hint}</p>}
      {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={retry} inset />}
      {!parsed && error === undefined && <Skeleton widths={['80%', '60%']} />}
      {parsed?.ok && <ChangeList before={policy} after={value} />}
      {parsed && !parsed.ok && (
        <>
          <p className={shared.text}>{words.cannotRestore}</p>
          <ProblemList problems={parsed.problems} document={value} />
        </>
      )}
      <div className={shared.actions}>
        {parsed?.ok && !same && (
          <Action kind="primary" busy={operation.busy} onClick={() => operation.run(save)}>
            {words.restoreAction(nextVersion(known))}
          </Action>
        )}
        <Action kind="quiet" onClick={onClose}>
          {words.keepPolicy}
        </Action>
      </div>
      {isFailure(operation.error, 'duplicate') ? (
        <p className={shared.text} role="alert">
          {savedMeanwhile}
        </p>
      ) : (
        operation.error !== undefined && <FailureMessage error={operation.error} attempt="policy" inset />
      )}
    </Notice>
  );
}
