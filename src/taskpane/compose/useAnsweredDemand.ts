import { useEffect, useMemo, useState } from 'react';
import type { DemandBeside } from '../../app/escalation/answeredDemand';
import type { DossierFile } from '../../app/ports';
import type { EscalationDemand } from '../../domain/escalation/escalation';
import { once } from '../once';
import type { Services } from '../services';

const load = once(() => import('../../app/escalation/answeredDemand'));

/** The escalation that the message answered demands, read once in the thread that the draft quotes. */
export function useAnsweredDemand(
  { policy, clock, me }: Services,
  file: DossierFile | undefined,
  html: string | undefined,
): EscalationDemand | undefined {
  const [known, setKnown] = useState<{ readonly of: string; readonly beside: DemandBeside }>();
  const read = known?.of === file?.dossier.id ? known?.beside : undefined;
  useEffect(() => {
    // Just opened, a reply may be read without its thread: looked for again until it is seen.
    if (read || !file || html === undefined) return undefined;
    let stopped = false;
    load()
      .then(({ answeredDemand }) => answeredDemand({ policy, clock, me }, file, html))
      .then((beside) => !stopped && beside && setKnown({ of: file.dossier.id, beside }))
      // The person has the thread under the eyes.
      .catch(() => {});
    return () => {
      stopped = true;
    };
  }, [read, file, html, policy, clock, me]);
  return useMemo(() => file && read?.(file.journal), [file, read]);
}
