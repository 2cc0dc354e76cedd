import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import { useState } from 'react';
import { isFailure, needsPerson } from '../../app/failure';
import { failureText, retryLabel, signedInText, type Attempt } from '../../texts/failures';
import { installationLink } from '../../texts/installation/installationLink';
import { setUpLink } from '../../texts/installation/setUpLink';
import { useInstallationDoor } from '../state/installationContext';
import { useSetUp } from '../state/setUpContext';
import { useOperation } from '../state/useOperation';
import { Action } from './Action';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { shared, wrapping } from './styles';

const styles = mergeStyleSets({
  box: {
    display: 'flex',
    gap: 8,
    padding: 12,
    borderRadius: 4,
    color: 'var(--text)',
    background: 'var(--danger-ground)',
    border: '1px solid var(--danger)',
  },
  icon: { color: 'var(--danger)', paddingTop: 2 },
  words: wrapping,
});

/** An administrator mends these where signing in, or asking, was not enough: the check says which. */
const OF_THE_INSTALLATION = [
  'sign-in-cancelled',
  'sign-in-unavailable',
  'session-expired',
  'forbidden',
  'not-set-up',
] as const;

interface Props {
  readonly error: unknown;
  readonly attempt: Attempt;
  /** Which one of several failed. */
  readonly about?: string;
  /** Absent where the button that failed stands beside it: signing in is then all that is offered. */
  readonly onRetry?: () => void;
  readonly busy?: boolean;
  /** There is nothing else to show. */
  readonly alone?: boolean;
  /** Inside a block, which has its own margins. */
  readonly inset?: boolean;
}

/** The button that one pressed is gone. */
const focus = (element: HTMLElement | null): void => element?.focus();

/** What happened, what was kept, what to do, and the button that tries again where that can help. */
export function FailureMessage({ error: told, attempt, about, onRetry, busy, alone, inset }: Props) {
  const signing = useOperation();
  const [answered, setAnswered] = useState<unknown>();
  const openSetUp = useSetUp();
  const openInstallation = useInstallationDoor();
  const Title = alone ? 'h1' : 'p';
  const signs = !onRetry && needsPerson(told);
  if (signs && answered === told) {
    return (
      <Notice state="success" inset={inset}>
        <span ref={focus} tabIndex={-1} role="status" style={{ outline: 'none' }}>
          {signedInText}
        </span>
      </Notice>
    );
  }
  const signIn = (): void => signing.run(async () => setAnswered(told), told);
  const retry = signs ? signIn : onRetry;
  const error = (signs && signing.error) || told;
  const failure = isFailure(error) ? error : undefined;
  const text = failureText(failure?.code, attempt, failure?.options);
  return (
    <div className={styles.box} role="alert" style={{ margin: inset ? '12px 0 0' : '12px 16px' }}>
      <span className={styles.icon}>
        <Icon name="warning" />
      </span>
      <div className={styles.words}>
        {about && <p className={shared.soft}>{about}</p>}
        <Title className={shared.title}>{text.what}</Title>
        <p className={shared.text}>
          {text.kept} {text.todo}
        </p>
        {retry && text.retry && (
          <div className={shared.actions}>
            <Action onClick={retry} busy={busy || signing.busy}>
              {retryLabel(error, attempt)}
            </Action>
          </div>
        )}
        {isFailure(error, ...OF_THE_INSTALLATION) && openInstallation && (
          <Action kind="quiet" onClick={openInstallation}>
            {installationLink}
          </Action>
        )}
        {failure?.code === 'not-set-up' && openSetUp && (
          <Action kind="quiet" onClick={openSetUp}>
            {setUpLink}
          </Action>
        )}
      </div>
    </div>
  );
}
