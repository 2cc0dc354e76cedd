import { useEffect, useRef, useState } from 'react';
import type { DossierFile, ReadItem } from '../../app/ports';
import { clientAddresses } from '../../app/recognise';
import { escalationOwed, type EscalationDemand } from '../../domain/escalation';
import { dayOf } from '../../domain/plainDate';
import type { Signal } from '../../domain/triage';
import { once } from '../once';
import type { Services } from '../services';

const loadTriage = once(() => import('../../domain/triage'));

export interface ReadSignals {
  readonly signals: readonly Signal[];
  /** The escalation that the message demands, whatever was done about it since. */
  readonly demand?: EscalationDemand;
  /** They stand before the day's relance; where they stand does not change under the eyes. */
  readonly first: boolean;
}

const NONE: ReadSignals = { signals: [], first: false };

/**
 * What the client wrote, read once for each message; the firm's own messages are not read. Silent where Outlook does not
 * give the text: the person has it under the eyes.
 */
export function useSignals({ policy, me, clock }: Services, item: ReadItem, file: DossierFile): ReadSignals {
  const [read, setRead] = useState(NONE);
  const fromClient = clientAddresses([item.from], me.address).length > 0;
  // The dossier as it was when the message was opened: a piece received since keeps its line.
  const { pieces, journal } = useRef(file).current;

  useEffect(() => {
    if (!fromClient) return undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      const { escalationDemanded, triage } = await loadTriage();
      const text = await item.bodyText();
      const receivedAt = item.receivedAt ?? clock.now();
      const message = { text, receivedOn: dayOf(receivedAt), attachments: item.attachments };
      const signals = triage(policy, message, pieces);
      const demand = escalationDemanded(signals, receivedAt);
      const first = escalationOwed(demand, journal) !== undefined;
      if (!stopped) setRead({ signals, first, ...(demand ? { demand } : {}) });
    };
    look().catch(() => {});
    return () => {
      stopped = true;
    };
  }, [fromClient, item, policy, clock, pieces, journal]);

  return read;
}
