import { useEffect, useRef, useState } from 'react';
import type { DossierFile, ReadItem } from '../../app/ports';
import { clientAddresses } from '../../app/recognise';
import { dayOf } from '../../domain/plainDate';
import type { Signal } from '../../domain/triage';
import { once } from '../once';
import type { Services } from '../services';
import { Later } from '../shell/Later';

const loadTriage = once(async () => (await import('../../domain/triage')).triage);
const loadList = once(async () => (await import('./SignalList')).SignalList);

interface Props {
  readonly services: Services;
  readonly item: ReadItem;
  readonly file: DossierFile;
  readonly onUpdate: (file: DossierFile) => void;
}

/**
 * Reads what the client wrote, once for each message; the firm's own messages are not read. Silent where Outlook does not
 * give the text: the person has it under the eyes.
 */
export function MessageSignals({ services, item, file, onUpdate }: Props) {
  const [signals, setSignals] = useState<readonly Signal[]>([]);
  const { policy, me, clock } = services;
  const fromClient = clientAddresses([item.from], me.address).length > 0;
  // The pieces awaited when the message was opened: one received since keeps its line.
  const pieces = useRef(file.pieces).current;

  useEffect(() => {
    if (!fromClient) return undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      const triage = await loadTriage();
      const text = await item.bodyText();
      const receivedOn = item.receivedAt ? dayOf(item.receivedAt) : clock.today();
      const found = triage(policy, { text, receivedOn, attachments: item.attachments }, pieces);
      if (!stopped) setSignals(found);
    };
    look().catch(() => {});
    return () => {
      stopped = true;
    };
  }, [fromClient, item, policy, clock, pieces]);

  if (signals.length === 0) return null;
  return <Later load={loadList}>{(List) => <List {...{ services, item, file, signals, onUpdate }} />}</Later>;
}
