import { once } from '../once';
import { Later } from '../shell/Later';
import type { SituationProps } from './Situation';

const load = once(async () => (await import('./Situation')).Situation);

export const LaterSituation = (props: SituationProps) => (
  <Later load={load} meanwhile={<></>}>
    {(Situation) => <Situation {...props} />}
  </Later>
);
