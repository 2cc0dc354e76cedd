import { useEffect, useRef, useState } from 'react';
import type { Silenced } from '../../app/send/checkDraft';
import { HANDOVER_KEY, writeHandover } from '../../app/send/handover';
import { heldBy } from '../../app/send/heldBy';
import type { ComposeItem, DossierFile } from '../../app/ports';
import type { RelanceMarks } from '../../domain/template/marks';
import { NO_STEP } from '../../domain/steps/noStep';
import type { Due } from '../../domain/policy/sequence';
import type { Services } from '../services';

/**
 * Keeps what the send gate needs on the message up to date: a dossier read again, a piece received, a day gone by, a
 * false alarm reported. Written only when it changed; a failure is told, since the gate would decide on old facts.
 * @param silenced `undefined` while it is not known what was kept before: the gate is told nothing less than it knew
 * @returns `told` once the gate has been told: before, it would stop the message; `trouble` while the last try failed
 */
export function useHandover(
  { preparing, inForce }: Services,
  item: ComposeItem,
  relance: { readonly file: DossierFile; readonly due: Due; readonly marks: RelanceMarks } | undefined,
  silenced: readonly Silenced[] | undefined,
): { readonly told: boolean; readonly trouble: unknown } {
  const written = useRef('');
  const [told, setTold] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const { file, due, marks } = relance ?? {};

  useEffect(() => {
    if (!file || !marks || !due || !silenced) return undefined;
    const now = due.kind === 'due' ? due : undefined;
    const held = heldBy(due, marks.step, inForce.unread);
    let stopped = false;
    const hand = async (): Promise<void> => {
      const fresh = (await preparing()).handover(file, marks.step === NO_STEP ? undefined : now, marks);
      // The message keeps the tone it was written for, whatever step is due now.
      const value = writeHandover({
        ...fresh,
        sequence: marks.sequence,
        step: marks.step,
        silenced,
        ...(held ? { held } : {}),
      });
      if (stopped || value === written.current) return;
      await item.handOver(HANDOVER_KEY, value);
      written.current = value;
      setTold(true);
      if (!stopped) setTrouble(undefined);
    };
    hand().catch((failure: unknown) => {
      if (!stopped) setTrouble(failure);
    });
    return () => {
      stopped = true;
    };
  }, [preparing, inForce, item, file, due, marks, silenced]);

  return { told, trouble };
}
