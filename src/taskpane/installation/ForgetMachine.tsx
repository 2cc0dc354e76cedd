import { useState } from 'react';
import * as texts from '../../texts/installation/installation';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Notice } from '../shell/Notice';
import { shared } from '../shell/styles';
import { useOperation } from '../state/useOperation';

/** What this machine keeps, deleted on request: asked twice, with what stays and why. */
export function ForgetMachine({ services }: { readonly services: Services }) {
  const operation = useOperation();
  const [asked, setAsked] = useState(false);
  const [owed, setOwed] = useState<number>();
  const forget = async (): Promise<void> => {
    setOwed(await services.forgetMachine());
    setAsked(false);
  };
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{texts.forgetTitle}</h2>
      <p className={shared.text}>{asked ? texts.forgetSure : texts.forgetWhy}</p>
      <div className={shared.actions}>
        {asked ? (
          <>
            <Action busy={operation.busy} label={texts.forgetLabel} onClick={() => operation.run(forget)}>
              {texts.forgetYes}
            </Action>
            <Action kind="quiet" onClick={() => setAsked(false)}>
              {texts.forgetNo}
            </Action>
          </>
        ) : (
          <Action onClick={() => setAsked(true)}>{texts.forgetLabel}</Action>
        )}
      </div>
      {owed !== undefined && !asked && (
        <div role="status">
          <Notice state="success" inset>
            {texts.forgotten(owed)}
          </Notice>
        </div>
      )}
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="read" inset />}
    </section>
  );
}
