import { Later } from '../shell/Later';
import type { Services } from '../services';

const load = () => import('./FirmJournal');

/** The firm's journal, whose exports few people need. */
export const LaterFirmJournal = (props: { readonly services: Services; readonly onClose: () => void }) => (
  <Later load={load}>{({ FirmJournal }) => <FirmJournal {...props} />}</Later>
);
