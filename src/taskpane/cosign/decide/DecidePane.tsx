import { useEffect, useMemo, useRef, useState } from 'react';
import { askedText } from '../../../app/agreement/askedText';
import { mayWithdraw, obstacleFor, type OpenRequest } from '../../../app/agreement/decideRequest';
import { askedAgain } from '../../../app/agreement/toDecide';
import { dueToday } from '../../../app/worklist/dueToday';
import { departureOf, effectOf } from '../../../app/agreement/effectOf';
import type { CosignRequest } from '../../../app/agreement/cosignPorts';
import { isFailure } from '../../../app/failure';
import type { DossierFile } from '../../../app/ports';
import { situationOf } from '../../../app/dossier/situationOf';
import { exposedDeadlines } from '../../../domain/steps/legalDeadline';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { isMissionStep, isNoteStep } from '../../../domain/journal/noteSteps';
import type { Policy } from '../../../domain/policy/schema';
import { timeline } from '../../../domain/steps/timeline';
import { askTitle, tellAgainLabel } from '../../../texts/agreement/asking';
import {
  askedAgainText,
  changedShown,
  decideTitle,
  decideWhy,
  decisionUntold,
  openNewerLabel,
  unsaidText,
  withdrawLabel,
} from '../../../texts/agreement/deciding';
import { obstacleText, unknownRequestTitle, unknownRequestWhy } from '../../../texts/agreement/obstacles';
import { commentText, deadlineNear } from '../../../texts/agreement/request';
import { backToList } from '../../../texts/agreement/waiting';
import { otherRequestsLabel } from '../../../texts/agreement/cosignSubject';
import { correctionLines } from '../../../texts/agreement/incompleteBasis';
import { objectifLines } from '../../../texts/steps/header';
import { historyTitle } from '../../../texts/journal/journal';
import { noteRequestWords } from '../../../texts/agreement/noteRequests';
import { formatFreshness } from '../../../texts/format';
import { JournalList } from '../../journal/JournalList';
import { newestFirst } from '../../read/newestFirst';
import { nodesOf } from '../../read/nodesOf';
import { Timeline } from '../../read/Timeline';
import type { Services } from '../../services';
import { Action } from '../../shell/Action';
import { FailureMessage } from '../../shell/FailureMessage';
import { Header } from '../../shell/Header';
import { Message } from '../../shell/Message';
import { Notice } from '../../shell/Notice';
import { OpeningSkeleton } from '../../shell/OpeningSkeleton';
import { shared } from '../../shell/styles';
import { useFocusKept } from '../../shell/useFocusKept';
import { ChangeForm } from './ChangeForm';
import { DecisionBar } from './DecisionBar';
import { DecisionNews } from './DecisionNews';
import { MessagePreview } from './MessagePreview';
import { ReceivedSince } from './ReceivedSince';
import { RequestCheck } from './RequestCheck';
import { useRequest, type RequestStore } from './useRequest';
import { WaitingList } from '../WaitingList';
import { WordDiff } from './WordDiff';

const LAST_ENTRIES = 3;

export interface DecidePaneProps {
  readonly services: Services;
  readonly requestId: string;
  /** Where the request was opened from a list. */
  readonly onBack?: () => void;
}

/** Beside the mail that asks for a co-signature: everything the decision needs, then the decision. */
export function DecidePane({ requestId, ...rest }: DecidePaneProps) {
  const [newer, setNewer] = useState<string>();
  const id = newer ?? requestId;
  return <OneRequest key={id} {...rest} requestId={id} led={newer !== undefined} onNewer={setNewer} />;
}

interface OneRequestProps extends DecidePaneProps {
  /** One was led here, from an earlier request about the same message or from the list: the focus comes along. */
  readonly led: boolean;
  readonly onNewer: (requestId: string) => void;
}

function OneRequest({ services, requestId, onBack, led, onNewer }: OneRequestProps) {
  const store = useRequest(services, requestId);
  // `false` once the list was closed: one comes back to the request from it.
  const [listing, setListing] = useState<boolean>();
  const { open, error } = store;
  if (listing) {
    const close = (): void => {
      setListing(false);
      // It may have been decided from the list.
      store.look();
    };
    return <WaitingList services={services} onClose={close} />;
  }
  if (open) {
    const list = (): void => setListing(true);
    return (
      <OpenedRequest
        {...{ services, store, open, onBack, onNewer }}
        led={led || listing === false}
        onList={list}
      />
    );
  }
  if (isFailure(error, 'not-found')) return <Message title={unknownRequestTitle} why={unknownRequestWhy} />;
  if (error !== undefined) return <FailureMessage error={error} attempt="read" onRetry={store.look} alone />;
  return <OpeningSkeleton />;
}

interface OpenedProps extends Omit<OneRequestProps, 'requestId'> {
  readonly store: RequestStore;
  readonly open: OpenRequest;
  readonly onList: () => void;
}

function OpenedRequest({ services, store, open, onBack, onList, led, onNewer }: OpenedProps) {
  const { me, clock, policy } = services;
  // `false` once the form was closed.
  const [changing, setChanging] = useState<boolean>();
  const { error, others, decided, operation, unsaid } = store;
  const turn = (form: boolean): void => {
    operation.clear();
    setChanging(form);
  };
  const area = useRef<HTMLDivElement>(null);
  const news = useRef<HTMLDivElement>(null);
  useFocusKept(area, news);
  useEffect(() => {
    if (led) news.current?.focus();
  }, [led]);
  const today = clock.today();
  const { request, dossier, state } = open;
  const shown = state.text === undefined ? request.message : { ...request.message, html: state.text };
  const obstacle = obstacleFor(open, me.address);
  const [near] = exposedDeadlines(dossier.pieces, today);
  const again = effectOf(open) ? undefined : askedAgain(open, others ?? []);
  const text = askedText(open, others);
  const before = others?.find((other) => other.request.number < request.number)?.request;
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
      <section className={shared.block} aria-label={askTitle}>
        <h2 className={shared.title}>{note ? note.title : decideTitle(request.step)}</h2>
        <p className={shared.text}>{decideWhy(request.asker.name, request.dueBy)}</p>
        {request.note && !invalid && <p className={shared.text}>{commentText(request.note)}</p>}
        {request.correction && !invalid && (
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
        {!invalid && <DecisionNews open={open} me={me.address} mine={decided} />}
        {obstacle && !(decided && !effectOf(open) && !invalid) && (
          <Notice state={invalid ? 'danger' : 'advice'}>{obstacleText(obstacle, departureOf(open))}</Notice>
        )}
      </div>
      {again && !invalid && (
        <Notice
          state="warning"
          action={<Action onClick={() => onNewer(again.request.id)}>{openNewerLabel}</Action>}
        >
          {askedAgainText(again.request.asker.name, again.request.askedAt)}
        </Notice>
      )}
      {unsaid && <Notice state="advice">{unsaidText(unsaid)}</Notice>}
      {store.untold !== undefined && (
        <Notice
          state="warning"
          action={
            <Action busy={store.telling} onClick={store.tellAgain}>
              {tellAgainLabel}
            </Action>
          }
        >
          {decisionUntold(request.asker.name)}
        </Notice>
      )}
      {near && (
        <Notice state="warning">
          {deadlineNear(near.objectif, near.day, today, suspends(policy, request))}
        </Notice>
      )}
      {!invalid && (
        <>
          {text.kind === 'leaves' && !note && <ReceivedSince open={open} />}
          <MessagePreview message={shown} text={text} note={note?.note} />
          {state.text !== undefined && (
            <>
              <Notice state="advice">{changedShown}</Notice>
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
            {onBack ? backToList : otherRequestsLabel}
          </Action>
        </div>
      )}
      {mayWithdraw(open, me.address) && (
        <div className={shared.block}>
          <Action busy={operation.busy} onClick={() => store.decide('withdrawn')}>
            {withdrawLabel}
          </Action>
          {operation.error !== undefined && <FailureMessage error={operation.error} attempt="decide" inset />}
        </div>
      )}
      {!obstacle && changing && (
        <ChangeForm
          html={shown.html}
          busy={operation.busy}
          error={operation.error}
          onSign={(text) => store.decide(policy.cosignature.decision, { text }, () => setChanging(undefined))}
          onClose={() => turn(false)}
        />
      )}
      {!obstacle && !changing && (
        <DecisionBar
          agreement={note ? 'validated' : policy.cosignature.decision}
          label={note?.agree}
          busy={operation.busy}
          error={operation.error}
          onDecide={store.decide}
          onTurn={operation.clear}
          changed={changing === false}
          // A letter's or a call's words go back to who asked: no draft is there to take them.
          onChange={note || request.message.to.length === 0 ? undefined : () => turn(true)}
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
