import { once } from '../once';
import { Later } from '../shell/Later';
import type { SituationProps } from './Situation';

const load = once(() => import('./Situation'));

export const LaterSituation = (props: SituationProps) => (
  <Later load={load} meanwhile={<></>}>
    {({ Situation }) => <Situation {...props} />}
  </Later>
);

export const LaterSituationStarts = (props: SituationProps) => (
  <Later load={load} meanwhile={<></>}>
    {({ SituationStarts }) => <SituationStarts {...props} />}
  </Later>
);
