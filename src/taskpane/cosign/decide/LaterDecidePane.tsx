import { later } from '../../shell/Later';
import { OpeningSkeleton } from '../../shell/OpeningSkeleton';

/** The decision, loaded when a mail asks for one. */
export const LaterDecidePane = later(
  async () => (await import('./DecidePane')).DecidePane,
  <OpeningSkeleton />,
);
