import { useCallback, useEffect, useRef, useState } from 'react';
import type { CosignRequest } from '../../app/cosignPorts';
import { openRequest, rolesOf, type OpenRequest } from '../../app/decideRequest';
import { makeDecision, type Said } from '../../app/makeDecision';
import type { Outcome } from '../../domain/approval';
import { decisionNote, obstacleText, recordedText } from '../../texts/cosign';
import { decisionMail } from '../../texts/decisionMail';
import { missionNote } from '../../texts/mission';
import { correctionNote } from '../../texts/incompleteBasis';
import type { Services } from '../services';
import { useAnnounce } from '../shell/Announcer';
import { rememberDecides } from './WaitingDoor';
import { useOperation, type Operation } from '../state/useOperation';

const WORDS = {
  decision: decisionNote,
  correction: correctionNote,
  mission: missionNote,
  mail: decisionMail,
};

export interface RequestStore {
  readonly open: OpenRequest | undefined;
  readonly error: unknown;
  /** The latest earlier version of the same message, where one was refused or sent back. */
  readonly before: CosignRequest | undefined;
  /** This person just decided, and SharePoint holds it. */
  readonly decided: boolean;
  readonly operation: Operation;
  look(): void;
  /** The asker could not be told of it by mail; the decision stands. */
  readonly untold: unknown;
  decide(outcome: Outcome, said?: Said): void;
  tellAgain(): void;
}

/** A request as SharePoint holds it, and the decision on it. */
export function useRequest(services: Services, requestId: string): RequestStore {
  const { records, policy } = services;
  const [open, setOpen] = useState<OpenRequest>();
  const [error, setError] = useState<unknown>();
  const [before, setBefore] = useState<CosignRequest>();
  const [decided, setDecided] = useState(false);
  const operation = useOperation();
  const announce = useAnnounce();
  const { run } = operation;
  const reading = useRef<AbortController>();

  const look = useCallback(() => {
    reading.current?.abort();
    const abort = new AbortController();
    reading.current = abort;
    setError(undefined);
    services
      .cosign()
      .then(({ requests }) => openRequest({ requests, records }, policy, requestId, abort.signal))
      .then(
        (now) => {
          if (abort.signal.aborted) return;
          setOpen(now);
          if (rolesOf(now.deciders, services.me.address).length > 0)
            void rememberDecides(services, now.request.dossierId);
        },
        (failure: unknown) => !abort.signal.aborted && setError(failure),
      );
  }, [services, records, policy, requestId]);
  useEffect(() => {
    look();
    return () => reading.current?.abort();
  }, [look]);

  const request = open?.request;
  useEffect(() => {
    if (!request?.operationId) return undefined;
    const { dossierId, operationId, number } = request;
    let stopped = false;
    services
      .cosign()
      .then(({ requests }) => requests.forDraft({ dossierId, operationId }))
      .then(
        (files) => {
          const earlier = files.find((file) => file.request.number < number);
          if (!stopped) setBefore(earlier?.request);
        },
        () => {}, // Only a help to the eye: the message itself is there, whole.
      );
    return () => {
      stopped = true;
    };
  }, [services, request]);

  const tell = useRef<() => Promise<void>>();
  const [untold, setUntold] = useState<unknown>();
  const follow = useCallback(
    (told: Promise<void>) => void told.then(() => setUntold(undefined), setUntold),
    [],
  );
  const tellAgain = useCallback(() => {
    if (tell.current) follow(tell.current());
  }, [follow]);

  const decide = useCallback(
    (outcome: Outcome, said?: Said) => {
      if (!open) return;
      run(async () => {
        const ports = await services.cosign();
        const result = await makeDecision({ ...services, ...ports, words: WORDS }, open, outcome, said);
        setOpen(result.open);
        setDecided(result.kind === 'made');
        if (result.kind === 'late') {
          if (result.why) announce(obstacleText(result.why));
          return;
        }
        announce(recordedText);
        tell.current = result.tellAgain;
        follow(result.told);
        // Somebody else may have decided meanwhile: what SharePoint holds is what counts.
        look();
      });
    },
    [services, open, run, announce, look, follow],
  );
  return { open, error, before, decided, operation, untold, look, decide, tellAgain };
}
