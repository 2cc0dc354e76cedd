import type { ComponentProps } from 'react';
import { once } from '../once';
import { Later } from '../shell/Later';
import type { FactureList } from './FactureList';

const load = once(async () => (await import('./FactureList')).FactureList);

/** Most dossiers are opened for their pieces: the list of invoices is loaded where there are some. */
export function LaterFactures(props: ComponentProps<typeof FactureList>) {
  return <Later load={load}>{(List) => <List {...props} />}</Later>;
}
