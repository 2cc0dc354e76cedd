import { useCallback, useEffect, useRef, useState } from 'react';
import type { CosignRequest } from '../../app/cosignPorts';
import { decideRequest, openRequest, rolesOf, type OpenRequest } from '../../app/decideRequest';
import { journalDecision } from '../../app/journalDecision';
import { journalCorrection } from '../../app/journalCorrection';
import { journalMission } from '../../app/journalMission';
import { htmlToText } from '../../domain/phrasing/html/htmlToText';
import { isNoteStep } from '../../domain/noteSteps';
import type { Outcome } from '../../domain/approval';
import { decisionNote, recordedText } from '../../texts/cosign';
import { decisionMail } from '../../texts/decisionMail';
import { missionNote } from '../../texts/mission';
import { correctionNote } from '../../texts/incompleteBasis';
import type { Services } from '../services';
import { useAnnounce } from '../shell/Announcer';
import { rememberDecides } from './WaitingDoor';
import { useOperation, type Operation } from '../state/useOperation';

/** What goes with a decision: a comment, or the text as the approver changed it. */
export interface Said {
  readonly comment?: string;
  readonly text?: string;
}

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

/** Why, in the asker's words, and who agreed when. */
const missionNoteOf = ({ request, decisions, state }: OpenRequest): string =>
  missionNote(
    htmlToText(request.message.html).text,
    decisions.filter(({ id }) => state.agreed.some(({ decision }) => decision.id === id)),
  );

/** A request as SharePoint holds it, and the decision on it. */
export function useRequest(services: Services, requestId: string): RequestStore {
  const { records, policy, randomBytes } = services;
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

  const last = useRef<{ readonly open: OpenRequest; readonly outcome: Outcome; readonly said: Said }>();
  const [untold, setUntold] = useState<unknown>();
  // The asker learns of it by mail, in the decider's name; the decision does not wait for that.
  const tell = useCallback(() => {
    const made = last.current;
    if (!made) return;
    const { request, dossier, state } = made.open;
    const { address, name } = request.asker;
    const mail = decisionMail({
      request,
      dossier: dossier.dossier,
      outcome: made.outcome,
      by: services.me.name,
      comment: made.said.comment,
      changed: made.said.text !== undefined,
      waiting: state.status === 'waiting',
      note: isNoteStep(request.step),
    });
    services
      .cosign()
      .then(({ outbox }) => outbox.send({ to: [{ name, address }], ...mail }))
      .then(
        () => setUntold(undefined),
        (failure: unknown) => setUntold(failure),
      );
  }, [services]);

  const decide = useCallback(
    (outcome: Outcome, said: Said = {}) => {
      if (!open) return;
      run(async () => {
        const { requests } = await services.cosign();
        const result = await decideRequest(requests, randomBytes, open, outcome, said);
        setOpen(result.open);
        setDecided(true);
        last.current = { open: result.open, outcome, said };
        tell();
        announce(recordedText);
        // The decision is made; its trace in the journal is completed by the asker's pane where this fails.
        journalDecision(records, policy, open, result.made, decisionNote(result.made, open.request)).catch(
          () => {},
        );
        journalCorrection(records, policy, open.request, result.open.state, correctionNote).catch(() => {});
        journalMission(records, policy, open.request, result.open.state, missionNoteOf(result.open)).catch(
          () => {},
        );
        // Somebody else may have decided meanwhile: what SharePoint holds is what counts.
        look();
      });
    },
    [services, records, policy, randomBytes, open, run, announce, look, tell],
  );
  return { open, error, before, decided, operation, untold, look, decide, tellAgain: tell };
}
