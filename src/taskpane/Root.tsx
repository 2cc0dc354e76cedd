import { useEffect, useMemo, useState } from 'react';
import { currentTheme, onThemeChanged, type Theme as OutlookTheme } from '../outlook/theme';
import { App } from './App';
import type { Address, Mailbox } from '../app/ports';
import type { Policy } from '../domain/policy/schema';
import { noMessageTitle, noMessageWhy } from '../texts/dossier/recognition';
import { loadPolicy } from './loadPolicy';
import { InstallationDoor } from './installation/InstallationDoor';
import { PolicyDoor } from './policy/PolicyDoor';
import { SetUpDoor } from './setup/SetUpDoor';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Later } from './shell/Later';
import { Message } from './shell/Message';
import { OpeningSkeleton } from './shell/OpeningSkeleton';
import type { Scheme } from './shell/paneTheme';
import { Shell } from './shell/Shell';
import { SignInProvider } from './state/signInContext';
import { usePolicy } from './state/usePolicy';
import { wire } from './wire';
import { withPolicy } from './withPolicy';

/** In high contrast the system's colours replace ours; what is left to choose is the side they start from. */
const schemeOf = (theme: OutlookTheme): Scheme =>
  theme !== 'contrast' ? theme : window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** `me` is undefined where the pane started without a message: nothing is read before one knows for whom. */
export function Root({ mailbox, me }: { readonly mailbox: Mailbox; readonly me: Address | undefined }) {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => onThemeChanged(setTheme), []);
  return (
    <Shell scheme={schemeOf(theme)}>
      <ErrorBoundary>
        {me ? (
          <Later load={loadPolicy} meanwhile={<OpeningSkeleton />}>
            {(builtin) => <Wired builtin={builtin} mailbox={mailbox} me={me} />}
          </Later>
        ) : (
          <Message title={noMessageTitle} why={noMessageWhy} />
        )}
      </ErrorBoundary>
    </Shell>
  );
}

/** Inside the boundary: a page without configuration is told like any other failure. */
function Wired({
  builtin,
  mailbox,
  me,
}: {
  readonly builtin: Policy;
  readonly mailbox: Mailbox;
  readonly me: Address;
}) {
  const world = useMemo(() => wire(mailbox, me), [mailbox, me]);
  const inForce = usePolicy(world, builtin);
  const services = useMemo(() => inForce && withPolicy(world, inForce), [world, inForce]);
  if (!services) return <OpeningSkeleton />;
  return (
    <SignInProvider value={services.signIn}>
      <SetUpDoor world={world}>
        <InstallationDoor services={services}>
          <PolicyDoor services={services}>{(foot) => <App services={services} foot={foot} />}</PolicyDoor>
        </InstallationDoor>
      </SetUpDoor>
    </SignInProvider>
  );
}
