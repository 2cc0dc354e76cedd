import { once } from '../once';
import { Later } from '../shell/Later';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';
import type { DecidePaneProps } from './DecidePane';

const load = once(async () => (await import('./DecidePane')).DecidePane);

/** The decision, loaded when a mail asks for one. */
export function LaterDecidePane(props: DecidePaneProps) {
  return (
    <Later load={load} meanwhile={<OpeningSkeleton />}>
      {(DecidePane) => <DecidePane {...props} />}
    </Later>
  );
}
