import { useState, type ReactNode } from 'react';
import { Failure } from '../../../src/app/failure';
import { Action } from '../../../src/taskpane/shell/Action';
import { FailureMessage } from '../../../src/taskpane/shell/FailureMessage';
import { shared } from '../../../src/taskpane/shell/styles';
import { SignInProvider } from '../../../src/taskpane/state/signInContext';
import { useOperation } from '../../../src/taskpane/state/useOperation';

let windows = 0;
const signIn = async (): Promise<void> => {
  windows += 1;
  // Closed the first time.
  if (windows === 1) throw new Failure('sign-in-cancelled');
};

function Save() {
  const operation = useOperation();
  const [saved, setSaved] = useState<string>();
  const save = async (): Promise<void> => {
    if (windows < 2) throw new Failure('session-expired');
    setSaved(`Enregistré, ${windows} fenêtres`);
  };
  return (
    <section className={shared.block}>
      <Action kind="primary" busy={operation.busy} onClick={() => operation.run(save)}>
        Enregistrer
      </Action>
      {operation.error !== undefined && <FailureMessage error={operation.error} attempt="entryWords" inset />}
      {saved && <p>{saved}</p>}
    </section>
  );
}

/** A form whose session expired: its own button stands above the message. */
export const SIGN_IN_STORIES: Readonly<Record<string, () => ReactNode>> = {
  reconnexion: () => (
    <SignInProvider value={signIn}>
      <Save />
    </SignInProvider>
  ),
};
