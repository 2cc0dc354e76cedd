import { once } from '../once';
import { Later } from '../shell/Later';
import type { DossierSearchProps } from './DossierSearch';

const load = once(async () => (await import('./DossierSearch')).DossierSearch);

/** The search for a dossier, loaded when it is first needed. */
export function LaterSearch(props: DossierSearchProps) {
  return <Later load={load}>{(DossierSearch) => <DossierSearch {...props} />}</Later>;
}
