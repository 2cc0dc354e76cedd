import { later } from '../shell/Later';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';

/** Beside a message being written. A pane beside a message read does without: first paint loads what it shows. */
export const LaterComposePane = later(
  async () => (await import('./ComposePane')).ComposePane,
  <OpeningSkeleton />,
);
