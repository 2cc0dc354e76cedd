import { once } from '../once';
import { Later } from '../shell/Later';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';
import type { WorklistPaneProps } from './WorklistPane';

const load = once(async () => (await import('./WorklistPane')).WorklistPane);

/** The day's worklist, loaded when it is first shown. */
export function LaterWorklist(props: WorklistPaneProps) {
  return (
    <Later load={load} meanwhile={<OpeningSkeleton />}>
      {(WorklistPane) => <WorklistPane {...props} />}
    </Later>
  );
}
