import { useMemo, useRef, useState } from 'react';
import { mayWithdraw, obstacleFor, type OpenRequest } from '../../app/decideRequest';
import { dueToday } from '../../app/dueToday';
import type { CosignRequest } from '../../app/cosignPorts';
import { isFailure } from '../../app/failure';
import type { DossierFile } from '../../app/ports';
import { situationOf } from '../../app/situationOf';
import { daysBetween, earliest, type PlainDate } from '../../domain/plainDate';
import { isMissionStep, isNoteStep } from '../../domain/noteSteps';
import type { Policy } from '../../domain/policy/schema';
import { timeline } from '../../domain/timeline';
import * as texts from '../../texts/cosign';
import { otherRequestsLabel } from '../../texts/cosignSubject';
import { correctionLines } from '../../texts/incompleteBasis';
import { objectifLines } from '../../texts/header';
import { historyTitle } from '../../texts/journal';
import { noteRequestWords } from '../../texts/noteRequests';
import { formatFreshness } from '../../texts/format';
import { JournalList } from '../journal/JournalList';
import { newestFirst } from '../read/newestFirst';
import { nodesOf } from '../read/nodesOf';
import { Timeline } from '../read/Timeline';
import type { Services } from '../services';
import { Action } from '../shell/Action';
import { FailureMessage } from '../shell/FailureMessage';
import { Header } from '../shell/Header';
import { Message } from '../shell/Message';
import { Notice } from '../shell/Notice';
import { OpeningSkeleton } from '../shell/OpeningSkeleton';
import { shared } from '../shell/styles';
import { useFocusKept } from '../shell/useFocusKept';
import { ChangeForm } from './ChangeForm';
import { DecisionBar } from './DecisionBar';
import { DecisionNews } from './DecisionNews';
import { MessagePreview } from './MessagePreview';
import { RequestCheck } from './RequestCheck';
import { useRequest, type RequestStore } from './useRequest';
import { WaitingList } from './WaitingList';
import { WordDiff } from './WordDiff';

const LAST_ENTRIES = 3;
/** Days before a legal deadline from which it is said beside the decision. */
const NEAR = 15;

export interface DecidePaneProps {
  readonly services: Services;
  readonly requestId: string;
  /** Where the request was opened from a list. */
  readonly onBack?: () => void;
}

/** Beside the mail that asks for a co-signature: everything the decision needs, then the decision. */
export function DecidePane({ services, requestId, onBack }: DecidePaneProps) {
  const store = useRequest(services, requestId);
  const [listing, setListing] = useState(false);
  const { open, error } = store;
  if (listing) return <WaitingList services={services} />;
  if (open) return <OpenedRequest {...{ services, store, open, onBack }} onList={() => setListing(true)} />;
  if (isFailure(error, 'not-found'))
    return <Message title={texts.unknownRequestTitle} why={texts.unknownRequestWhy} />;
  if (error !== undefined) return <FailureMessage error={error} attempt="read" onRetry={store.look} alone />;
  return <OpeningSkeleton />;
}

interface OpenedProps extends Pick<DecidePaneProps, 'services' | 'onBack'> {
  readonly store: RequestStore;
  readonly open: OpenRequest;
  readonly onList: () => void;
}

function OpenedRequest({ services, store, open, onBack, onList }: OpenedProps) {
  const { me, clock, policy } = services;
  // `false` once the form was closed.
  const [changing, setChanging] = useState<boolean>();
  const { error, before, decided, operation } = store;
  const area = useRef<HTMLDivElement>(null);
  const news = useRef<HTMLDivElement>(null);
  useFocusKept(area, news);
  const today = clock.today();
  const { request, dossier, state } = open;
  const shown = state.text === undefined ? request.message : { ...request.message, html: state.text };
  const obstacle = obstacleFor(open, me.address);
  const near = nearDeadline(dossier, today);
  const note = isNoteStep(request.step) ? noteRequestWords(request.step) : undefined;
  const invalid = obstacle === 'altered' || obstacle === 'other-dossier';
  return (
    <div ref={area}>
      <Header
        client={dossier.dossier.client}
        reference={dossier.dossier.reference}
        objectifs={objectifLines(dossier, today)}
        freshness={formatFreshness(dossier.readAt, clock.now())}
      />
      <section className={shared.block} aria-label={texts.askTitle}>
        <h2 className={shared.title}>{note ? note.title : texts.decideTitle(request.step)}</h2>
        <p className={shared.text}>{texts.decideWhy(request.asker.name, request.dueBy)}</p>
        {request.note && <p className={shared.text}>{texts.commentText(request.note)}</p>}
        {request.correction && (
          <ul className={shared.list}>
            {correctionLines(request.correction).map((line) => (
              <li key={line} className={shared.text}>
                {line}
              </li>
            ))}
          </ul>
        )}
      </section>
      {error !== undefined && <FailureMessage error={error} attempt="read" onRetry={store.look} />}
      <div ref={news} tabIndex={-1}>
        {!invalid && <DecisionNews open={open} mine={decided} />}
        {obstacle && !(decided && obstacle !== 'left' && !invalid) && (
          <Notice state={invalid ? 'danger' : 'advice'}>{texts.obstacleText(obstacle)}</Notice>
        )}
      </div>
      {store.untold !== undefined && (
        <Notice state="warning" action={<Action onClick={store.tellAgain}>{texts.tellAgainLabel}</Action>}>
          {texts.decisionUntold(request.asker.name)}
        </Notice>
      )}
      {near && (
        <Notice state="warning">
          {texts.deadlineNear(near.objectif, near.day, today, suspends(policy, request))}
        </Notice>
      )}
      {!invalid && (
        <>
          <MessagePreview message={shown} note={note?.note} />
          {state.text !== undefined && (
            <>
              <Notice state="advice">{texts.changedShown}</Notice>
              <WordDiff before={request} now={{ ...request, message: shown }} />
            </>
          )}
          {before && <WordDiff before={before} now={request} />}
          {!note && <RequestCheck services={services} open={open} />}
        </>
      )}
      <History services={services} file={dossier} today={today} />
      {(onBack ?? decided) && (
        <div className={shared.block}>
          <Action kind="quiet" onClick={onBack ?? onList}>
            {onBack ? texts.backToList : otherRequestsLabel}
          </Action>
        </div>
      )}
      {mayWithdraw(open, me.address) && (
        <div className={shared.block}>
          <Action busy={operation.busy} onClick={() => store.decide('withdrawn')}>
            {texts.withdrawLabel}
          </Action>
          {operation.error !== undefined && <FailureMessage error={operation.error} attempt="decide" inset />}
        </div>
      )}
      {!obstacle && changing && (
        <ChangeForm
          html={shown.html}
          busy={operation.busy}
          onSign={(text) => {
            setChanging(false);
            store.decide(policy.cosignature.decision, { text });
          }}
          onClose={() => setChanging(false)}
        />
      )}
      {!obstacle && !changing && (
        <DecisionBar
          agreement={note ? 'validated' : policy.cosignature.decision}
          label={note?.agree}
          busy={operation.busy}
          error={operation.error}
          onDecide={store.decide}
          changed={changing === false}
          // A letter's or a call's words go back to who asked: no draft is there to take them.
          onChange={note || request.message.to.length === 0 ? undefined : () => setChanging(true)}
        />
      )}
    </div>
  );
}

/** The request is about the mission itself, or about a message that puts its suspension to the client. */
const suspends = (policy: Policy, { step, sequence }: CosignRequest): boolean =>
  isMissionStep(step) ||
  (sequence !== undefined &&
    policy.sequences[sequence].steps.some(({ id, tone }) => id === step && tone === 'decision'));

/** The nearest legal deadline that the awaited pieces are needed for, when it is near. */
function nearDeadline(
  { pieces }: DossierFile,
  today: PlainDate,
): { readonly objectif: string; readonly day: PlainDate } | undefined {
  const awaited = pieces.filter((piece) => piece.recueLe === undefined && piece.echeanceLegale !== undefined);
  const day = earliest(awaited.map((piece) => piece.echeanceLegale!));
  if (day === undefined || daysBetween(today, day) > NEAR) return undefined;
  return { day, objectif: awaited.find((piece) => piece.echeanceLegale === day)!.objectif };
}

function History({
  services,
  file,
  today,
}: {
  readonly services: Services;
  readonly file: DossierFile;
  readonly today: PlainDate;
}) {
  const { policy } = services;
  const nodes = useMemo(() => {
    const [first] = dueToday(policy, file, today);
    return first ? nodesOf(timeline(policy, first.sequence, situationOf(file), today)) : [];
  }, [policy, file, today]);
  return (
    <section className={shared.block}>
      <h2 className={shared.title}>{historyTitle}</h2>
      <Timeline nodes={nodes} today={today} />
      <JournalList entries={newestFirst(file.journal).slice(0, LAST_ENTRIES)} today={today} complete />
    </section>
  );
}
