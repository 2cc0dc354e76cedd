import { useCallback, useEffect } from 'react';
import { checkInstallation, type CheckPart } from '../../app/installation/checkInstallation';
import { hostFacts } from '../../outlook/hostFacts';
import * as texts from '../../texts/installation/installation';
import { TaskFrame } from '../forms/TaskFrame';
import type { Services } from '../services';
import { ColumnRepairs } from '../setup/ColumnRepairs';
import { Action } from '../shell/Action';
import { Announcer, useAnnounce } from '../shell/Announcer';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { Skeleton } from '../shell/Skeleton';
import { shared } from '../shell/styles';
import { useSetUp } from '../state/setUpContext';
import { useLazy } from '../state/useLazy';
import { useOperation } from '../state/useOperation';
import { CheckRow } from './CheckRow';
import { ForgetMachine } from './ForgetMachine';
import { ownScript, publishedPage } from './publishedPage';
import { ReportBox } from './ReportBox';

interface Props {
  readonly services: Services;
  readonly onClose: () => void;
}

/** What can be tested from the pane, line by line, and the report to hand on. */
export function InstallationScreen(props: Props) {
  return (
    <Announcer>
      <Checks {...props} />
    </Announcer>
  );
}

function Checks({ services, onClose }: Props) {
  const { clock, inForce } = services;
  const announce = useAnnounce();
  const openSetUp = useSetUp();
  const signIn = useOperation();
  const look = useCallback(async () => {
    const installation = await services.installation();
    const host = () => ({ ...hostFacts(), script: ownScript() });
    const checks = await checkInstallation({ clock, inForce, installation, host, published: publishedPage });
    return { checks, report: texts.reportOf(checks, clock.now()) };
  }, [services, clock, inForce]);
  const { value, error, retry } = useLazy(look);
  const verdict = value && texts.verdict(value.checks);
  useEffect(() => {
    if (verdict) announce(verdict);
  }, [announce, verdict]);

  const asks = (code: string): boolean =>
    value?.checks.some((check) => check.code === code && check.state === 'todo') ?? false;
  const repairs = (value?.checks ?? []).flatMap((check) =>
    check.code === 'column' && check.repair ? [check.repair] : [],
  );
  const lacking =
    value?.checks.some(
      (check) => check.code === 'list-missing' || (check.code === 'column' && !check.repair),
    ) ?? false;
  const close = (): void => {
    onClose();
    openSetUp?.();
  };
  return (
    <TaskFrame title={texts.installationTitle} alone onClose={onClose}>
      {!value && error === undefined && <Skeleton label={texts.checking} widths={['60%', '80%', '70%']} />}
      {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={retry} />}
      {value && (
        <>
          <Notice state={value.checks.some(({ state }) => state === 'todo') ? 'warning' : 'success'}>
            <strong>{verdict}</strong>
          </Notice>
          {(Object.keys(texts.PARTS) as CheckPart[]).map((part) => (
            <section key={part} className={shared.block}>
              <h2 className={shared.title}>{texts.PARTS[part]}</h2>
              <ul className={shared.list}>
                {value.checks.map((check, index) =>
                  check.part === part ? <CheckRow key={index} check={check} /> : null,
                )}
              </ul>
              {part === 'microsoft' && asks('sign-in') && (
                <div className={shared.actions}>
                  <Action
                    kind="primary"
                    busy={signIn.busy}
                    // Refused, the check says so.
                    onClick={() =>
                      signIn.run(() =>
                        services
                          .signIn()
                          .catch(() => {})
                          .finally(retry),
                      )
                    }
                  >
                    {texts.signInLabel}
                  </Action>
                </div>
              )}
              {part === 'site' && openSetUp && lacking && (
                <div className={shared.actions}>
                  <Action onClick={close}>{texts.openSetUpLabel}</Action>
                </div>
              )}
            </section>
          ))}
          <section className={shared.block}>
            {repairs.length > 0 && <ColumnRepairs repairs={repairs} />}
            <div className={repairs.length > 0 ? shared.actions : undefined}>
              <Action onClick={retry}>{texts.checkAgain}</Action>
            </div>
          </section>
          <ReportBox report={value.report} />
        </>
      )}
      <ForgetMachine services={services} />
    </TaskFrame>
  );
}
