import { useEffect, useMemo, useState } from 'react';
import type { DossierFile } from '../../app/ports';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { Services } from '../services';
import type { DossierFacts } from './advise';
import { factsOf } from './factsOf';

const NOBODY: readonly string[] = [];

/** What the dossier shown says, with the clients of the worklist last read: those whom one confuses. */
export function useFacts(
  { worklistCache }: Services,
  file: DossierFile | undefined,
  today: PlainDate,
): DossierFacts | undefined {
  const [clients, setClients] = useState(NOBODY);
  useEffect(() => {
    let left = false;
    worklistCache
      .get()
      .then((kept) => {
        if (kept && !left) setClients(kept.files.map(({ dossier }) => dossier.client));
      })
      // Without it, only the other clients go unnoticed.
      .catch(() => {});
    return () => {
      left = true;
    };
  }, [worklistCache]);
  return useMemo(() => file && factsOf(file, clients, today), [file, clients, today]);
}
