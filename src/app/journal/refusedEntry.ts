import { isFailure } from '../failure';

/**
 * The service refuses this entry, or its dossier: it would refuse it again, and says nothing of the other entries. Graph
 * answers 400 to what a column cannot hold.
 */
export const isRefusedEntry = (error: unknown): boolean =>
  isFailure(error, 'forbidden', 'not-found', 'bad-data') ||
  (isFailure(error, 'service-error') && error.options.status === 400);
