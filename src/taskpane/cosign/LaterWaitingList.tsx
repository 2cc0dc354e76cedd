import { once } from '../once';
import type { Services } from '../services';
import { Later } from '../shell/Later';

const load = once(async () => (await import('./WaitingList')).WaitingList);

/** What waits for a decision, loaded when it is first shown. */
export function LaterWaitingList({ services }: { readonly services: Services }) {
  return <Later load={load}>{(WaitingList) => <WaitingList services={services} />}</Later>;
}
