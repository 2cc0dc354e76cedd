import { later } from '../shell/Later';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';

/** The day's worklist. */
export const LaterWorklist = later(
  async () => (await import('./WorklistPane')).WorklistPane,
  <OpeningSkeleton />,
);
