import { useEffect, useRef } from 'react';
import { HANDOVER_KEY, writeHandover } from '../../app/handover';
import { handoverOf } from '../../app/prepareRelance';
import type { ComposeItem, DossierFile } from '../../app/ports';
import type { Silenced } from '../../app/checkDraft';
import type { RelanceMarks } from '../../domain/marks';
import type { Due } from '../../domain/sequence';
import type { Services } from '../services';

/**
 * Keeps what the send gate needs on the message up to date: a dossier read again, a piece received, a day gone by, a
 * false alarm reported. Written only when it changed; a failure is told, since the gate would decide on old facts.
 */
export function useHandover(
  services: Services,
  item: ComposeItem,
  relance: { readonly file: DossierFile; readonly due: Due; readonly marks: RelanceMarks } | undefined,
  silenced: readonly Silenced[],
  onTrouble: (failure: unknown) => void,
): void {
  const { policy, clock } = services;
  const written = useRef('');
  const trouble = useRef(onTrouble);
  trouble.current = onTrouble;

  const value =
    relance?.due.kind === 'due'
      ? writeHandover({
          ...handoverOf(policy, relance.file, relance.due, relance.marks, clock.today()),
          // The message keeps the tone it was written for, whatever step is due now.
          sequence: relance.marks.sequence,
          step: relance.marks.step,
          silenced,
        })
      : '';
  useEffect(() => {
    if (value === '' || value === written.current) return;
    written.current = value;
    item.handOver(HANDOVER_KEY, value).catch((failure: unknown) => {
      written.current = '';
      trouble.current(failure);
    });
  }, [item, value]);
}
