import { useEffect, useMemo, useState } from 'react';
import { currentTheme, onThemeChanged, type Theme as OutlookTheme } from '../outlook/theme';
import { App } from './App';
import type { Mailbox } from '../app/ports';
import type { Policy } from '../domain/policy/schema';
import { loadPolicy } from './loadPolicy';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Later } from './shell/Later';
import { OpeningSkeleton } from './shell/OpeningSkeleton';
import type { Scheme } from './shell/paneTheme';
import { Shell } from './shell/Shell';
import { wire } from './wire';

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
          {(policy) => <Wired policy={policy} mailbox={mailbox} />}
        </Later>
      </ErrorBoundary>
    </Shell>
  );
}

/** Inside the boundary: a page without configuration is told like any other failure. */
function Wired({ policy, mailbox }: { readonly policy: Policy; readonly mailbox: Mailbox }) {
  const services = useMemo(() => wire(policy, mailbox), [policy, mailbox]);
  return <App services={services} />;
}
