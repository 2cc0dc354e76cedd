import { useEffect, useMemo, useState } from 'react';
import { currentTheme, onThemeChanged, type Theme as OutlookTheme } from '../outlook/theme';
import { App } from './App';
import type { Mailbox } from '../app/ports';
import type { Policy } from '../domain/policy/schema';
import { loadPolicy } from './loadPolicy';
import { InstallationDoor } from './installation/InstallationDoor';
import { PolicyDoor } from './policy/PolicyDoor';
import { SetUpDoor } from './setup/SetUpDoor';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Later } from './shell/Later';
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

export function Root({ mailbox }: { readonly mailbox: Mailbox }) {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => onThemeChanged(setTheme), []);
  return (
    <Shell scheme={schemeOf(theme)}>
      <ErrorBoundary>
        <Later load={loadPolicy} meanwhile={<OpeningSkeleton />}>
          {(builtin) => <Wired builtin={builtin} mailbox={mailbox} />}
        </Later>
      </ErrorBoundary>
    </Shell>
  );
}

/** Inside the boundary: a page without configuration is told like any other failure. */
function Wired({ builtin, mailbox }: { readonly builtin: Policy; readonly mailbox: Mailbox }) {
  const world = useMemo(() => wire(mailbox), [mailbox]);
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
