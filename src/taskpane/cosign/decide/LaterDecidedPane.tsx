import { later } from '../../shell/Later';
import { OpeningSkeleton } from '../../shell/OpeningSkeleton';

/** What became of a request, loaded when a mail tells of a decision. */
export const LaterDecidedPane = later(
  async () => (await import('./DecidedPane')).DecidedPane,
  <OpeningSkeleton />,
);
