import { useEffect, useMemo, useRef, useState } from 'react';
import type { DossierFile, ReadItem } from '../../app/ports';
import { clientAddresses } from '../../app/dossier/recognise';
import { escalationOwed } from '../../domain/escalation/escalation';
import { ownAddresses } from '../../domain/policy/ownAddresses';
import { once } from '../once';
import type { Services } from '../services';
import { loadSignalList } from './LaterSignalList';
import type { Message, Said } from './readMessage';

const loadReader = once(() => import('./readMessage'));

/** A client's message: `null` when there is nothing of a client's to read, `undefined` until it is read. */
export type Reading = Message | null | undefined;

/**
 * Reads what the client wrote, once for each message, while its dossier is looked for; the firm's own messages are not
 * read. Silent where Outlook does not give the text: the person has it under the eyes.
 */
export function useReading({ policy, me, clock }: Services, item: ReadItem): Reading {
  const own = ownAddresses(policy.firm.ownAddresses, me.address);
  const fromClient = clientAddresses([item.from], own).length > 0;
  const [reading, setReading] = useState<Reading>(fromClient ? undefined : null);
  useEffect(() => {
    if (!fromClient) return undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      const [{ readMessage }, text] = await Promise.all([loadReader(), item.bodyText()]);
      const message = await readMessage(policy, item, text, item.receivedAt ?? clock.now());
      const says = message([])([]).signals.length > 0 || item.attachments.some(({ inline }) => !inline);
      // Drawn with the dossier, not after it; its own place tells where it could not be loaded.
      if (says) await loadSignalList().catch(() => {});
      if (!stopped) setReading(() => message);
    };
    look().catch(() => !stopped && setReading(null));
    return () => {
      stopped = true;
    };
  }, [fromClient, item, policy, clock]);
  return reading;
}

/** Milliseconds that the dossier waits for the message's text: what is drawn above it later would move what one clicks. */
const PATIENCE = 1_000;

export interface ReadSignals extends Said {
  /** The dossier is to be drawn: the message was read and its parts are loaded, or that took too long. */
  readonly settled: boolean;
  /** Where they stand, which does not change under the eyes: before the day's relance, after it, or below all the rest. */
  readonly place: 'first' | 'after' | 'end';
}

const NOTHING: Said = { signals: [] };

/**
 * What the message read says of this dossier.
 * @param ready what else is drawn above its pieces is loaded
 */
export function useSignals(reading: Reading, file: DossierFile, ready: boolean): ReadSignals {
  // The dossier as it was when the message was opened: a piece received since keeps its line.
  const { pieces, journal } = useRef(file).current;
  const [overdue, setOverdue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOverdue(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const drawnWithout = useRef(false);
  if (reading === undefined && overdue) drawnWithout.current = true;

  const beside = useMemo(() => reading?.(pieces), [reading, pieces]);
  const said = useMemo(() => beside?.(file.journal) ?? NOTHING, [beside, file.journal]);
  const first = useMemo(
    () => escalationOwed(beside?.(journal).demand, journal) !== undefined,
    [beside, journal],
  );
  return {
    ...said,
    settled: (reading !== undefined && ready) || overdue,
    place: drawnWithout.current ? 'end' : first ? 'first' : 'after',
  };
}
