import { once } from '../once';
import { Later } from '../shell/Later';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';
import type { DecidePaneProps } from './DecidePane';

/** Also called before the mail is read, so that both come at the same moment. */
export const loadDecidePane = once(async () => (await import('./DecidePane')).DecidePane);

/** The decision, loaded when a mail asks for one. */
export function LaterDecidePane(props: DecidePaneProps) {
  return (
    <Later load={loadDecidePane} meanwhile={<OpeningSkeleton />}>
      {(DecidePane) => <DecidePane {...props} />}
    </Later>
  );
}
