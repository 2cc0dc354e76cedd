import { useEffect, useMemo, useState } from 'react';
import { wasAskedHere } from '../../app/agreement/askedHere';
import { mayHaveSituation } from '../../app/dossier/mayHaveSituation';
import { later } from '../shell/Later';
import type { SituationProps } from './Situation';

const load = () => import('./Situation');

const Blocks = later(async () => (await load()).Situation, <></>);
export const LaterSituationStarts = later(async () => (await load()).SituationStarts, <></>);

/** Both parts, so that they are drawn at once. */
export const loadSituation = () => Promise.all([Blocks.preload(), LaterSituationStarts.preload()]);

type Beside = Pick<SituationProps, 'services' | 'file' | 'today'>;

const useMayHave = ({ services: { policy }, file, today }: Beside): boolean =>
  useMemo(() => mayHaveSituation(policy, file, today), [policy, file, today]);

/** What was decided about the dossier, loaded where there may be something of it. */
export function LaterSituation(props: SituationProps) {
  const { file } = props;
  const { cache } = props.services;
  const may = useMayHave(props);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let stopped = false;
    void wasAskedHere(cache, file.dossier.id).then((was) => !stopped && setAsked(was));
    return () => {
      stopped = true;
    };
    // The dossier read again is a wish to know where things stand.
  }, [cache, file]);
  return may || asked ? <Blocks {...props} /> : null;
}

/** Whether what stands above the pieces can be drawn with them: later, it would move what one is about to press. */
export function useSituationReady(beside: Beside): boolean {
  const may = useMayHave(beside);
  // As the dossier was at first: what changes afterwards comes by a press.
  const [ready, setReady] = useState(!may);
  useEffect(() => {
    if (ready) return undefined;
    let stopped = false;
    const go = (): void => {
      if (!stopped) setReady(true);
    };
    // Its own place tells where it could not be loaded.
    loadSituation().then(go, go);
    return () => {
      stopped = true;
    };
  }, [ready]);
  return ready;
}
