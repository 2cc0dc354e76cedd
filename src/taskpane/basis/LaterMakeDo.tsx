import { once } from '../once';
import { Later } from '../shell/Later';
import type { MakeDoProps } from './MakeDo';

const load = once(async () => (await import('./MakeDo')).MakeDo);

export const LaterMakeDo = (props: MakeDoProps) => (
  <Later load={load} meanwhile={<></>}>
    {(MakeDo) => <MakeDo {...props} />}
  </Later>
);
