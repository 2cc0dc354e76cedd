import type { ComponentProps } from 'react';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';
import { Later } from '../shell/Later';
import { once } from '../once';
import type { ComposePane } from './ComposePane';

const load = once(async () => (await import('./ComposePane')).ComposePane);

/** Beside a message being written. A pane beside a message read does without: first paint loads what it shows. */
export function LaterComposePane(props: ComponentProps<typeof ComposePane>) {
  return (
    <Later load={load} meanwhile={<OpeningSkeleton />}>
      {(Pane) => <Pane {...props} />}
    </Later>
  );
}
