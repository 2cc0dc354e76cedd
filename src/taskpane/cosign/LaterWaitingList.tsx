import { later } from '../shell/Later';

/** What waits for a decision, loaded when it is first shown. */
export const LaterWaitingList = later(async () => (await import('./WaitingList')).WaitingList);
