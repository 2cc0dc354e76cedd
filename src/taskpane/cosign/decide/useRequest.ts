import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RequestFile } from '../../../app/agreement/cosignPorts';
import { openRequest, rolesOf, type OpenRequest } from '../../../app/agreement/decideRequest';
import { isFailure } from '../../../app/failure';
import { departureOf } from '../../../app/agreement/effectOf';
import { inDoubt, makeDecision, type Said } from '../../../app/agreement/makeDecision';
import type { Outcome } from '../../../domain/agreement/approval';
import { operationId } from '../../../domain/journal/journal';
import { recordedText } from '../../../texts/agreement/deciding';
import { ineffectiveText, obstacleText } from '../../../texts/agreement/obstacles';
import { decisionNote } from '../../../texts/agreement/request';
import { decisionMail } from '../../../texts/agreement/decisionMail';
import { missionNote } from '../../../texts/steps/mission';
import { correctionWords } from '../../../texts/agreement/incompleteBasis';
import type { Services } from '../../services';
import { useAnnounce } from '../../shell/Announcer';
import { rememberDecides } from '../WaitingDoor';
import { signInFirst } from '../../state/signInFirst';
import { useOperation, type Operation } from '../../state/useOperation';

const WORDS = {
  decision: decisionNote,
  correction: correctionWords,
  mission: missionNote,
  mail: decisionMail,
};

export interface RequestStore {
  readonly open: OpenRequest | undefined;
  readonly error: unknown;
  /** The other requests about the same message, newest first; `undefined` until they are read. */
  readonly others: readonly RequestFile[] | undefined;
  /** This person just decided, and SharePoint holds it. */
  readonly decided: boolean;
  readonly operation: Operation;
  /** From a press: where somebody has to sign in, the window opens first. */
  look(): void;
  /** The asker could not be told of it by mail; the decision stands. */
  readonly untold: unknown;
  /** The words of a decision that came too late: nothing of them was written. */
  readonly unsaid: string | undefined;
  /** @param onMade called once SharePoint holds the decision: until then its words are kept where they were typed */
  decide(outcome: Outcome, said?: Said, onMade?: () => void): void;
  readonly telling: boolean;
  /** From a press: once at a time, and where somebody has to sign in, the window opens first. */
  tellAgain(): void;
}

/** A request as SharePoint holds it, and the decision on it. */
export function useRequest(services: Services, requestId: string): RequestStore {
  const { records, policy } = services;
  const [open, setOpen] = useState<OpenRequest>();
  const [error, setError] = useState<unknown>();
  const [others, setOthers] = useState<readonly RequestFile[]>();
  const [decided, setDecided] = useState(false);
  const operation = useOperation();
  const announce = useAnnounce();
  const { run } = operation;
  const attempt = useRef<{ readonly of: string; readonly key: string; doubted?: boolean }>();
  const [unsaid, setUnsaid] = useState<string>();
  const reading = useRef<AbortController>();

  const look = useCallback(
    (held?: Promise<RequestFile>) => {
      reading.current?.abort();
      const abort = new AbortController();
      reading.current = abort;
      setError(undefined);
      services
        .cosign()
        .then(({ requests }) =>
          openRequest(
            { requests: held ? { read: () => held } : requests, records },
            policy,
            requestId,
            abort.signal,
          ),
        )
        .then(
          (now) => {
            if (abort.signal.aborted) return;
            setOpen(now);
            if (rolesOf(now.deciders, services.me.address).length > 0)
              void rememberDecides(services, now.request.dossierId);
          },
          (failure: unknown) => !abort.signal.aborted && setError(failure),
        );
    },
    [services, records, policy, requestId],
  );
  useEffect(() => {
    look();
    return () => reading.current?.abort();
  }, [look]);

  const request = open?.request;
  useEffect(() => {
    if (!request?.operationId) return undefined;
    const { dossierId, operationId, id } = request;
    let stopped = false;
    services
      .cosign()
      .then(({ requests }) => requests.forDraft({ dossierId, operationId }))
      .then(
        (files) => {
          if (!stopped) setOthers(files.filter((file) => file.request.id !== id));
        },
        () => {}, // Only a help to the eye: the message itself is there, whole.
      );
    return () => {
      stopped = true;
    };
  }, [services, request]);

  const tell = useRef<() => Promise<void>>();
  const [untold, setUntold] = useState<unknown>();
  const follow = useCallback((told: Promise<void>) => told.then(() => setUntold(undefined), setUntold), []);
  const { busy: telling, run: runTelling } = useOperation();
  const tellAgain = useCallback(
    () => runTelling(() => follow(tell.current?.() ?? Promise.resolve()), untold),
    [runTelling, follow, untold],
  );

  const decide = useCallback(
    (outcome: Outcome, said: Said = {}, onMade?: () => void) => {
      if (!open) return;
      run(async () => {
        const of = JSON.stringify([outcome, said]);
        if (attempt.current?.of !== of) attempt.current = { of, key: operationId(services.randomBytes(12)) };
        const { current } = attempt;
        const ports = await services.cosign();
        const needs = { ...services, ...ports, words: WORDS };
        const { key, doubted } = current;
        const result = await makeDecision(needs, open, outcome, { ...said, key, doubted }).catch(
          (failure: unknown) => {
            current.doubted = isFailure(failure, 'unsure') || current.doubted;
            throw failure;
          },
        );
        attempt.current = undefined;
        setOpen(result.open);
        setDecided(result.kind === 'made');
        setUnsaid(result.kind === 'late' ? said.comment : undefined);
        if (result.kind === 'late') {
          if (result.why) announce(obstacleText(result.why, departureOf(result.open)));
          return;
        }
        onMade?.();
        announce(recordedText);
        void result.ineffective.then((why) => why && announce(ineffectiveText(why)));
        tell.current = result.tellAgain;
        void follow(result.told);
        // Somebody else may have decided meanwhile: what SharePoint holds is what counts.
        look(result.held);
      });
    },
    [services, open, run, announce, look, follow],
  );
  const again = useCallback(() => {
    signInFirst(services.signIn, () => look(), error).catch(setError);
  }, [services, error, look]);
  const doubted = attempt.current?.doubted;
  const failed = useMemo(() => inDoubt(operation.error, doubted), [operation.error, doubted]);
  return {
    open,
    error,
    others,
    decided,
    operation: { ...operation, error: failed },
    untold,
    unsaid,
    look: again,
    decide,
    telling,
    tellAgain,
  };
}
